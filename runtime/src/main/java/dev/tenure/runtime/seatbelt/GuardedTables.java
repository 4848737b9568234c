package dev.tenure.runtime.seatbelt;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The tables that a seatbelt knows, by the names that requests give them. */
final class GuardedTables {
  private static final String ARN = "arn:";
  private static final String RESOURCE = ":table/";

  private final Map<String, GuardedTable> guarded = new HashMap<>();
  private final Set<String> letThrough;

  /**
   * @param guarded the tables, by the names or ARNs that they have where they run
   * @param letThrough the names of tables that are not checked
   */
  GuardedTables(Map<String, GuardedTable> guarded, Set<String> letThrough) {
    guarded.forEach((name, table) -> this.guarded.put(nameOf(name), table));
    this.letThrough = Set.copyOf(letThrough);
  }

  /** The table of a name or ARN; null if it is not a guarded one. */
  @Nullable GuardedTable get(String nameOrArn) {
    return guarded.get(nameOf(nameOrArn));
  }

  /** Whether a table is let through by exactly this name. */
  boolean isLetThrough(String nameOrArn) {
    return get(nameOrArn) == null && letThrough.contains(nameOrArn);
  }

  private static String nameOf(String nameOrArn) {
    int resource = nameOrArn.startsWith(ARN) ? nameOrArn.indexOf(RESOURCE) : -1;
    return resource < 0 ? nameOrArn : nameOrArn.substring(resource + RESOURCE.length());
  }
}
