package dev.tenure.runtime.dao;

import dev.tenure.runtime.table.KeyAttribute;
import java.util.ArrayList;
import java.util.List;

/**
 * The attributes of an index's keys that a path demands by equality, beside the first of its
 * partition key. Immutable.
 *
 * @param partition those of the partition key, in its order
 * @param sort those of the sort key, from its beginning
 */
record FixedKeys(List<FixedKey> partition, List<FixedKey> sort) {
  static final FixedKeys NONE = new FixedKeys(List.of(), List.of());

  /** An attribute, and the text of the key that it holds. */
  record FixedKey(KeyAttribute attribute, String key) {}

  FixedKeys {
    partition = List.copyOf(partition);
    sort = List.copyOf(sort);
  }

  FixedKeys withPartition(KeyAttribute attribute, String key) {
    return new FixedKeys(with(partition, attribute, key), sort);
  }

  FixedKeys withSort(KeyAttribute attribute, String key) {
    return new FixedKeys(partition, with(sort, attribute, key));
  }

  private static List<FixedKey> with(List<FixedKey> keys, KeyAttribute attribute, String key) {
    List<FixedKey> longer = new ArrayList<>(keys);
    longer.add(new FixedKey(attribute, key));
    return longer;
  }

  /** All of them. */
  List<FixedKey> all() {
    List<FixedKey> all = new ArrayList<>(partition);
    all.addAll(sort);
    return all;
  }

  /** Without the keys: they are values. */
  @Override
  public String toString() {
    return "FixedKeys[" + all().stream().map(key -> key.attribute().name()).toList() + "]";
  }
}
