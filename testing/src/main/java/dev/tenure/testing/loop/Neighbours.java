package dev.tenure.testing.loop;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Tenants whose names are almost the same: those that a careless pattern takes for each other. */
final class Neighbours {
  private Neighbours() {}

  /** Tags that differ from the run's in one value. */
  static List<Map<String, String>> of(RecordedRun run) {
    List<Map<String, String>> neighbours = new ArrayList<>();
    run.tags()
        .forEach(
            (name, value) ->
                of(name, value).forEach(other -> neighbours.add(run.tagsWith(name, other))));
    return neighbours;
  }

  /** Shorter, longer, in another case, and quite different. */
  private static Set<String> of(String name, String value) {
    if (value.length() < 2) {
      throw new IllegalArgumentException(
          "The tag "
              + name
              + ": a tenant whose name has two characters or more is needed, so that another's can"
              + " be its beginning");
    }
    Set<String> others = new TreeSet<>();
    others.add(value.substring(0, value.length() - 1));
    others.add(value + "2");
    others.add(value.toUpperCase(Locale.ROOT));
    others.add(value.toLowerCase(Locale.ROOT));
    others.add("quite-another-" + value.length());
    others.remove(value);
    return others;
  }
}
