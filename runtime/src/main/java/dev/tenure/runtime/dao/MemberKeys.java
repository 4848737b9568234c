package dev.tenure.runtime.dao;

import dev.tenure.runtime.InvalidKeyException;
import dev.tenure.runtime.MappingException;
import dev.tenure.runtime.key.KeyMember;
import dev.tenure.runtime.mapping.StoredAttribute;
import dev.tenure.runtime.table.IndexDefinition;
import dev.tenure.runtime.table.KeyAttribute;
import dev.tenure.runtime.table.TableDefinition;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Members whose own attributes are keys of indexes. DynamoDB refuses to store one that cannot be a
 * key, whichever entity it belongs to; so it is refused before anything is sent.
 */
final class MemberKeys {
  private final Map<String, Integer> mostBytes = new HashMap<>();

  MemberKeys(TableDefinition table) {
    for (IndexDefinition index : table.indexes()) {
      index.sortAttributes().forEach(key -> limit(key, KeyMember.MAX_SORT_KEY_BYTES));
      index.partitionAttributes().forEach(key -> limit(key, KeyMember.MAX_PARTITION_KEY_BYTES));
    }
  }

  private void limit(KeyAttribute attribute, int bytes) {
    mostBytes.merge(attribute.name(), bytes, Math::min);
  }

  /**
   * Insists that what is written can be a key where it is one.
   *
   * @throws dev.tenure.runtime.InvalidKeyException if it cannot
   */
  void requireKeys(Map<String, AttributeValue> row) {
    mostBytes.forEach(
        (attribute, bytes) -> {
          AttributeValue value = row.get(attribute);
          if (value != null) {
            require(attribute, value, bytes);
          }
        });
  }

  /** As {@link #requireKeys}, of attributes that are set or, where empty, removed. */
  void requireSet(Map<String, Optional<AttributeValue>> changed) {
    mostBytes.forEach(
        (attribute, bytes) ->
            changed
                .getOrDefault(attribute, Optional.empty())
                .ifPresent(value -> require(attribute, value, bytes)));
  }

  private static void require(String member, AttributeValue value, int bytes) {
    switch (value.type()) {
      case S -> KeyMember.requireText(member, value.s(), bytes);
      case B -> KeyMember.requireBytes(member, value.b().asByteArrayUnsafe().length, bytes);
      default -> {
        // A number always fits; of another type a key attribute cannot be declared.
      }
    }
  }

  /**
   * A value as the text of a key that is asked for.
   *
   * @throws dev.tenure.runtime.InvalidKeyException if no stored key could hold it
   */
  static <V> String encode(KeyAttribute key, StoredAttribute<V> member, V value, int mostBytes) {
    AttributeValue stored = written(member, Objects.requireNonNull(value, member.name()));
    require(member.name(), stored, mostBytes);
    return Objects.requireNonNull(key.keyOf(Map.of(key.name(), stored)), member.name());
  }

  private static <V> AttributeValue written(StoredAttribute<V> member, V value) {
    try {
      return member.type().write(value);
    } catch (MappingException unkept) {
      throw InvalidKeyException.ofPart(member.name(), unkept.rule());
    }
  }

  /** The ranges of a member that is stored as a text or as a number. */
  static <V> KeyMember<V> ranges(KeyAttribute key, StoredAttribute<V> member) {
    return key.isNumber()
        ? KeyMember.number(member.name(), value -> text(key, member, value))
        : KeyMember.text(member.name(), value -> text(key, member, value));
  }

  private static <V> String text(KeyAttribute key, StoredAttribute<V> member, V value) {
    AttributeValue stored = written(member, value);
    return Objects.requireNonNull(key.keyOf(Map.of(key.name(), stored)), member.name());
  }
}
