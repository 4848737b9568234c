package dev.tenure.runtime.stream;

import dev.tenure.runtime.mapping.EntitySchema;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * An item that a scan met: whose it is and of which entity. Immutable and thread-safe.
 *
 * @param <K> what the table's tenants are told by
 */
public final class ScannedItem<K> {
  private final Map<String, AttributeValue> row;
  private final StreamSchema<K> schema;
  private final StreamEntity<K> entity;
  private final StreamEntity.Key<K> key;

  ScannedItem(
      Map<String, AttributeValue> row,
      StreamSchema<K> schema,
      StreamEntity<K> entity,
      StreamEntity.Key<K> key) {
    this.row = row;
    this.schema = schema;
    this.entity = entity;
    this.key = key;
  }

  /** Whose item it is, read from its key; absent for what no tenant owns. */
  public Optional<K> tenant() {
    return Optional.ofNullable(key.tenant());
  }

  /** The name of the entity. */
  public String entity() {
    return entity.name();
  }

  /** The item's partition key, for the entity's generated keys to read. */
  public String partitionKey() {
    return key.partitionKey();
  }

  /** The item's sort key, for the entity's generated keys to read; of a number its digits. */
  public String sortKey() {
    return key.sortKey();
  }

  /**
   * The item, where it is of this entity.
   *
   * @param schema the entity's generated schema, such as {@code OrderSchema.INSTANCE}
   * @throws IllegalArgumentException if the entity is none of the table's
   * @throws dev.tenure.runtime.MappingException if a stored attribute is not what the entity holds
   */
  public <T> Optional<T> as(EntitySchema<T> schema) {
    if (!entity.isOf(schema)) {
      this.schema.requireKnown(schema);
      return Optional.empty();
    }
    return Optional.of(schema.fromItem(row));
  }

  boolean isOf(EntitySchema<?> schema) {
    return entity.isOf(schema);
  }

  /** Tells no key and no attribute. */
  @Override
  public String toString() {
    return "ScannedItem[" + entity() + "]";
  }
}
