package dev.tenure.runtime.dao;

import dev.tenure.runtime.InvalidKeyException;
import dev.tenure.runtime.MappingException;
import dev.tenure.runtime.expression.Changes;
import dev.tenure.runtime.mapping.EntityDescriptor;
import dev.tenure.runtime.mapping.EntityDescriptor.IndexKeys;
import dev.tenure.runtime.mapping.EntitySchema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The keys of indexes that change with the members they are made of.
 *
 * <p>They are computed by the schema, of the object as it will be, and so cannot differ from what a
 * write of that object would store. What is not changed by the update itself is relied on, and has
 * to be as the object says.
 */
final class IndexChanges<T> {
  private final EntitySchema<T> schema;
  private final EntityDescriptor<T> entity;

  IndexChanges(EntitySchema<T> schema) {
    this.schema = schema;
    this.entity = schema.descriptor();
  }

  /**
   * Adds the keys of indexes to the changes of a row.
   *
   * @param row the object as it would be stored without the changes
   * @return what the keys rely on; an empty one has to be absent
   */
  Map<String, Optional<AttributeValue>> complete(Map<String, AttributeValue> row, Changes changes) {
    Map<String, Optional<AttributeValue>> set = changes.whole();
    Map<String, Optional<AttributeValue>> guards = new LinkedHashMap<>();
    List<Affected> affected = affected(set.keySet());
    if (affected.isEmpty()) {
      return guards;
    }
    Map<String, AttributeValue> changed = new HashMap<>(row);
    StoredValues.change(changed, set);
    Map<String, AttributeValue> written = StoredForm.of(schema.toItem(schema.fromItem(changed)));
    for (Affected keys : affected) {
      for (String key : keys.attributes()) {
        if (!entity.isMember(key)) {
          changes.put(key, written.get(key));
        }
      }
      guard(keys.parts(), set, row, guards);
    }
    return guards;
  }

  /** Keys that change, and the members that they are made of. */
  private record Affected(List<String> attributes, Set<String> parts) {}

  private List<Affected> affected(Set<String> changed) {
    List<Affected> all = new ArrayList<>();
    for (IndexKeys index : entity.indexes()) {
      List<String> keys = new ArrayList<>();
      if (!index.partitionKey().equals(entity.partitionKey())) { // a local index has the table's
        keys.add(index.partitionKey());
      }
      if (index.sortKey() != null) {
        keys.add(index.sortKey());
      }
      if (entity.isSparse(index.indexName())) {
        addIfChanged(keys, changed, all);
      } else {
        keys.forEach(key -> addIfChanged(List.of(key), changed, all));
      }
    }
    return all;
  }

  private void addIfChanged(List<String> keys, Set<String> changed, List<Affected> all) {
    Set<String> parts = new LinkedHashSet<>();
    keys.forEach(key -> parts.addAll(entity.partsOf(key)));
    if (parts.stream().anyMatch(changed::contains)) {
      all.add(new Affected(keys, parts));
    }
  }

  /**
   * Whatever is removed by the update takes the keys with it, and so does what is absent anyway;
   * only where all are there do the keys rely on each.
   */
  private static void guard(
      Set<String> parts,
      Map<String, Optional<AttributeValue>> set,
      Map<String, AttributeValue> row,
      Map<String, Optional<AttributeValue>> guards) {
    if (parts.stream().anyMatch(part -> set.containsKey(part) && set.get(part).isEmpty())) {
      return;
    }
    List<String> others = parts.stream().filter(part -> !set.containsKey(part)).toList();
    List<String> absent = others.stream().filter(part -> !row.containsKey(part)).toList();
    (absent.isEmpty() ? others : absent)
        .forEach(part -> guards.put(part, Optional.ofNullable(row.get(part))));
  }

  /** A stored row as the object that it reads as would be stored; empty where it is none. */
  Map<String, AttributeValue> asRead(Map<String, AttributeValue> row) {
    try {
      return StoredForm.of(schema.toItem(schema.fromItem(row)));
    } catch (InvalidKeyException | MappingException unreadable) {
      return Map.of();
    }
  }
}
