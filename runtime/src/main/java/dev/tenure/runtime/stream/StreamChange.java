package dev.tenure.runtime.stream;

import dev.tenure.runtime.mapping.EntitySchema;
import java.time.Instant;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.OperationType;
import software.amazon.awssdk.services.dynamodb.model.Record;

/**
 * A record of a table's stream: whose item of which entity was changed. Immutable and thread-safe.
 *
 * <pre>{@code
 * change.as(OrderSchema.INSTANCE)
 *     .ifPresent(order -> searchIndexOf(change.tenant()).put(order.after()));
 * }</pre>
 *
 * @param <K> what the table's tenants are told by
 */
public final class StreamChange<K> {
  private final Record record;
  private final StreamSchema<K> schema;
  private final StreamEntity<K> entity;
  private final StreamEntity.Key<K> key;

  StreamChange(
      Record record, StreamSchema<K> schema, StreamEntity<K> entity, StreamEntity.Key<K> key) {
    this.record = record;
    this.schema = schema;
    this.entity = entity;
    this.key = key;
  }

  /** What became of the item. */
  public enum Kind {
    /** There was none of its key. */
    CREATED,
    /** It is another than before. */
    CHANGED,
    /** It is no more. */
    REMOVED
  }

  /** What became of the item. */
  public Kind kind() {
    return record.eventName() == OperationType.INSERT
        ? Kind.CREATED
        : record.eventName() == OperationType.REMOVE ? Kind.REMOVED : Kind.CHANGED;
  }

  /**
   * Whether DynamoDB removed the item because its time to live was over. A replica tells such a
   * removal of another region like anybody's.
   */
  public boolean isExpiry() {
    return kind() == Kind.REMOVED
        && record.userIdentity() != null
        && "Service".equals(record.userIdentity().type())
        && "dynamodb.amazonaws.com".equals(record.userIdentity().principalId());
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

  /** The record's number: it grows with each change of one item, and tells a repetition. */
  public String sequenceNumber() {
    return record.dynamodb().sequenceNumber();
  }

  /** When the change was made, to the second. */
  public Instant changedAt() {
    return record.dynamodb().approximateCreationDateTime();
  }

  /**
   * The item, where it is of this entity.
   *
   * @param schema the entity's generated schema, such as {@code OrderSchema.INSTANCE}
   * @throws IllegalArgumentException if the entity is none of the table's
   * @throws dev.tenure.runtime.MappingException if a stored attribute is not what the entity holds
   */
  public <T> Optional<ItemChange<T>> as(EntitySchema<T> schema) {
    if (!entity.isOf(schema)) {
      this.schema.requireKnown(schema);
      return Optional.empty();
    }
    return Optional.of(
        new ItemChange<>(
            record.dynamodb().hasOldImage()
                ? Optional.of(entity.item("stream", schema, record.dynamodb().oldImage(), key))
                : Optional.empty(),
            record.dynamodb().hasNewImage()
                ? Optional.of(entity.item("stream", schema, record.dynamodb().newImage(), key))
                : Optional.empty()));
  }

  /** Tells no key and no attribute. */
  @Override
  public String toString() {
    return "StreamChange[" + kind() + " " + entity() + "]";
  }
}
