package dev.tenure.testing.loop;

import dev.tenure.testing.request.Authorization;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Turns each recorded question into those an attacker would ask. */
final class Probes {
  /** No pattern that isolates anybody admits it: the delimiter stands first. */
  private static final String FOREIGN_KEY = "#foreign";

  private final Surroundings surroundings;
  private final RecordedRun run;
  private final Authorization recorded;
  private final List<Probe> probes = new ArrayList<>();

  private Probes(Surroundings surroundings, RecordedRun run, Authorization recorded) {
    this.surroundings = surroundings;
    this.run = run;
    this.recorded = recorded;
  }

  static List<Probe> of(Surroundings surroundings, RecordedRun run, Authorization recorded) {
    Probes probes = new Probes(surroundings, run, recorded);
    Audience audience = surroundings.audience();
    if (!recorded.resource().equals("*")) {
      probes.add(
          LoopRule.OTHER_RESOURCE_IS_DENIED,
          "on a resource whose name goes on",
          recorded.withResource(surroundings.next(recorded.resource())),
          run.tags());
    }
    if (audience.hasKeys()) {
      probes.changeKeys();
    }
    if (audience.hasTenants()) {
      probes.changeTenant();
    }
    if (audience == Audience.SILOS) {
      probes.changeTable();
      probes.nameAnIndex();
    }
    return probes.probes;
  }

  private void changeKeys() {
    add(
        LoopRule.WITHOUT_KEYS_IS_DENIED,
        "without leading keys",
        recorded.withLeadingKeys(List.of()),
        run.tags());
    List<String> mixed = new ArrayList<>(recorded.leadingKeys());
    mixed.add(FOREIGN_KEY);
    add(
        LoopRule.FOREIGN_KEY_IS_DENIED,
        "with a foreign key among the others",
        recorded.withLeadingKeys(mixed),
        run.tags());
    if (surroundings.isShared(recorded) || surroundings.audience() == Audience.CROSS_TENANT) {
      addForeignKeys(
          "in a partition whose name goes on",
          recorded.leadingKeys().stream().map(Probes::withLongerName).toList());
    }
  }

  /** The key in a partition whose name is the same with more behind it. */
  private static String withLongerName(String key) {
    int end = key.indexOf('#');
    return end < 0 ? key + "2" : key.substring(0, end) + "2" + key.substring(end);
  }

  private void changeTenant() {
    if (!surroundings.isShared(recorded)) {
      for (Map<String, String> neighbour : Neighbours.of(run)) {
        add(LoopRule.OTHER_TENANT_IS_DENIED, "by another tenant", recorded, neighbour);
        List<String> foreign = keysOf(neighbour);
        addForeignKeys("with another tenant's keys", foreign);
        addForeignKeys(
            "with keys of another tenant's further partitions",
            foreign.stream().map(key -> key + "#any").toList());
      }
    }
    add(LoopRule.NO_TENANT_IS_DENIED, "by a session without tags", recorded, Map.of());
    run.tags()
        .forEach(
            (name, value) -> {
              add(
                  LoopRule.NO_TENANT_IS_DENIED,
                  "by a session without the tag " + name,
                  recorded,
                  run.tagsWithout(name));
              add(
                  LoopRule.NO_TENANT_IS_DENIED,
                  "by a session whose tag " + name + " is empty",
                  renamed(value, ""),
                  run.tagsWith(name, ""));
            });
  }

  /** What a tenant would leave in, or look for in, the table of another. */
  private void changeTable() {
    run.tags()
        .forEach(
            (name, value) ->
                Neighbours.of(run)
                    .forEach(
                        neighbour ->
                            add(
                                LoopRule.OTHER_RESOURCE_IS_DENIED,
                                "on another tenant's table",
                                recorded.withResource(
                                    recorded
                                        .resource()
                                        .replace(value, neighbour.getOrDefault(name, value))),
                                run.tags())));
  }

  /** A tenant of this name would have, for its table, an index of another tenant's. */
  private void nameAnIndex() {
    run.tags()
        .forEach(
            (name, value) -> {
              String path = value + "/index/any";
              add(
                  LoopRule.OTHER_TENANT_IS_DENIED,
                  "by a tenant whose name is a path",
                  renamed(value, path),
                  run.tagsWith(name, path));
            });
  }

  private void addForeignKeys(String attack, List<String> foreign) {
    add(LoopRule.FOREIGN_KEY_IS_DENIED, attack, recorded.withLeadingKeys(foreign), run.tags());
  }

  private List<String> keysOf(Map<String, String> neighbour) {
    List<String> keys = recorded.leadingKeys();
    for (Map.Entry<String, String> tag : run.tags().entrySet()) {
      String other = neighbour.getOrDefault(tag.getKey(), tag.getValue());
      keys = keys.stream().map(key -> key.replace(tag.getValue(), other)).toList();
    }
    return keys;
  }

  /** The question that the code would have led to for a tenant of another name. */
  private Authorization renamed(String name, String otherName) {
    return recorded
        .withResource(recorded.resource().replace(name, otherName))
        .withLeadingKeys(
            recorded.leadingKeys().stream().map(key -> key.replace(name, otherName)).toList());
  }

  private void add(
      LoopRule rule, String attack, Authorization authorization, Map<String, String> tags) {
    probes.add(new Probe(rule, attack, authorization, tags));
  }
}
