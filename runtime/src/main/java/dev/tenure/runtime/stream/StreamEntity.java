package dev.tenure.runtime.stream;

import dev.tenure.runtime.InvalidKeyException;
import dev.tenure.runtime.InvalidTenantException;
import dev.tenure.runtime.MappingException;
import dev.tenure.runtime.PrimaryKey;
import dev.tenure.runtime.TenureException;
import dev.tenure.runtime.key.KeyShape;
import dev.tenure.runtime.mapping.EntitySchema;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** One entity of the table: which keys are its own, and whose they are. */
final class StreamEntity<K> {
  private final EntitySchema<?> schema;
  private final KeyShape partitionKey;
  private final KeyShape sortKey;
  private final BiFunction<String, String, Optional<K>> tenant;

  /**
   * A key that was read.
   *
   * @param tenant null for what no tenant owns
   */
  record Key<K>(String partitionKey, String sortKey, @Nullable K tenant) {}

  /**
   * @param tenant reads the tenant of a partition and sort key; refuses those that are not
   *     canonical
   */
  StreamEntity(
      EntitySchema<?> schema,
      String partitionKey,
      String sortKey,
      BiFunction<String, String, Optional<K>> tenant) {
    this.schema = schema;
    this.partitionKey = KeyShape.of(partitionKey);
    this.sortKey = KeyShape.of(sortKey);
    this.tenant = tenant;
  }

  String name() {
    return schema.descriptor().entityName();
  }

  boolean isOf(EntitySchema<?> other) {
    return schema == other;
  }

  /**
   * The item of a row.
   *
   * @param operation what met the row, for the exception
   * @throws MappingException if a stored attribute is not what the entity holds
   */
  <T> T item(String operation, EntitySchema<T> same, Map<String, AttributeValue> row, Key<K> key) {
    try {
      return same.fromItem(row);
    } catch (TenureException unreadable) {
      unreadable.about(new PrimaryKey(key.partitionKey(), key.sortKey()));
      throw unreadable.during(operation, name());
    }
  }

  /** Whether a key has the words and the number of parts of this entity's. */
  boolean hasShapeOf(String partition, String sort) {
    return partitionKey.fits(partition) && sortKey.fits(sort);
  }

  /** Whether the row is marked as this entity's, in so many words. */
  boolean isMarkedOn(Map<String, AttributeValue> row) {
    String attribute = schema.descriptor().tagAttribute();
    AttributeValue tag = attribute == null ? null : row.get(attribute);
    return tag != null && schema.descriptor().tag().equals(tag.s());
  }

  /** Whether rows of the table may keep values of this entity. */
  boolean hasUniqueValues() {
    return !schema.descriptor().uniqueConstraints().isEmpty();
  }

  boolean admits(Map<String, AttributeValue> row) {
    return !schema.isTaggedAsAnother(row);
  }

  /**
   * The key, if the entity would have written it.
   *
   * @param operation what met the row, for the exception
   * @throws MappingException if a class of the application refuses a part
   */
  Optional<Key<K>> read(String operation, String partition, String sort) {
    try {
      Optional<K> owner = tenant.apply(partition, sort);
      return Optional.of(new Key<>(partition, sort, owner.orElse(null)));
    } catch (InvalidKeyException | InvalidTenantException notCanonical) {
      return Optional.empty();
    } catch (TenureException e) {
      throw e;
    } catch (RuntimeException e) {
      MappingException told = MappingException.ofApplication(name(), e);
      told.about(new PrimaryKey(partition, sort));
      throw told.during(operation, name());
    }
  }
}
