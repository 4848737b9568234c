package dev.tenure.processor.lock;

import dev.tenure.processor.model.EntityModel;
import dev.tenure.processor.model.TableModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What the lock says of a table, by the names that the table and its entities have now, and which
 * of them had another.
 */
final class Renames {
  private final TableModel table;
  private final Optional<String> tableBefore;
  private final SortedMap<String, EntityModel> entities;
  private final SortedSet<Fact> recorded;

  Renames(Lock lock, TableModel table) {
    this.table = table;
    this.tableBefore = tableBefore(lock);
    SortedSet<Fact> facts = lock.facts(tableBefore.orElse(table.name()));
    this.entities = renamed(facts);
    this.recorded = new TreeSet<>();
    for (Fact fact : facts) {
      EntityModel entity = fact.isOfEntity() ? entities.get(fact.subject()) : null;
      Fact named = entity == null ? fact : fact.with(2, entity.name());
      recorded.add(named.with(0, table.name()));
    }
  }

  /** The name that the lock knows this table's class by, if it is another one. */
  Optional<String> tableBefore() {
    return tableBefore;
  }

  /** The entities that have another name now, by the recorded one. */
  SortedMap<String, EntityModel> entities() {
    return entities;
  }

  /** The recorded facts, by the names of now. */
  SortedSet<Fact> recorded() {
    return recorded;
  }

  private Optional<String> tableBefore(Lock lock) {
    String type = table.type().canonicalName();
    return lock.facts(table.name()).isEmpty()
        ? lock.facts().stream()
            .filter(fact -> fact.section().equals(Fact.TABLE) && fact.subject().equals(Fact.TYPE))
            .filter(fact -> fact.value().equals(type))
            .map(Fact::table)
            .findFirst()
        : Optional.empty();
  }

  /** The same class, or else the only new entity with the same keys. */
  private SortedMap<String, EntityModel> renamed(SortedSet<Fact> facts) {
    SortedSet<String> before = new TreeSet<>();
    facts.stream().filter(Fact::isOfEntity).forEach(fact -> before.add(fact.subject()));
    List<EntityModel> fresh = new ArrayList<>(table.entities());
    fresh.removeIf(entity -> before.contains(entity.name()));
    table.entities().forEach(entity -> before.remove(entity.name()));
    SortedMap<String, EntityModel> renamed = new TreeMap<>();
    for (String name : before) {
      find(ofEntity(facts, name), fresh)
          .ifPresent(
              entity -> {
                renamed.put(name, entity);
                fresh.remove(entity);
              });
    }
    return renamed;
  }

  private static Optional<EntityModel> find(Map<String, String> before, List<EntityModel> fresh) {
    for (EntityModel entity : fresh) {
      if (entity.type().canonicalName().equals(before.get(Fact.TYPE))) {
        return Optional.of(entity);
      }
    }
    List<EntityModel> same = fresh.stream().filter(entity -> hasKeys(entity, before)).toList();
    return same.size() == 1 ? Optional.of(same.get(0)) : Optional.empty();
  }

  private static boolean hasKeys(EntityModel entity, Map<String, String> before) {
    String partitionKey = KeyTexts.partitionKey(entity, entity.partitionKey());
    return partitionKey.equals(before.get(Fact.PARTITION_KEY))
        && KeyTexts.sortKey(entity).equals(before.get(Fact.SORT_KEY));
  }

  /** What is said of the entity itself. */
  private static Map<String, String> ofEntity(SortedSet<Fact> facts, String entity) {
    Map<String, String> found = new TreeMap<>();
    facts.stream()
        .filter(fact -> fact.isOfEntity() && fact.subject().equals(entity))
        .filter(fact -> fact.path().size() == 4)
        .forEach(fact -> found.put(fact.aspect(), fact.value()));
    return found;
  }
}
