package dev.tenure.runtime.dao;

import dev.tenure.runtime.PrimaryKey;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The key of one item of one tenant, or of the shared data: what reads and writes of many items
 * take. A DAO's {@code key} makes it, and so it never leaves the DAO's scope. Immutable; two keys
 * are equal if they are of the same item of the same table as the same entity.
 *
 * @param <T> the entity
 */
public final class ItemKey<T> {
  private final EntityContext<T> context;
  private final String partitionKey;
  private final String sortKey;

  ItemKey(EntityContext<T> context, String partitionKey, String sortKey) {
    context.scope().requireOwn(partitionKey);
    this.context = context;
    this.partitionKey = partitionKey;
    this.sortKey = sortKey;
  }

  EntityContext<T> context() {
    return context;
  }

  String partitionKey() {
    return partitionKey;
  }

  String sortKey() {
    return sortKey;
  }

  /** Where the item is, for whoever is told of it. */
  PrimaryKey primaryKey() {
    return new PrimaryKey(partitionKey, sortKey);
  }

  /** The key as the table has it. */
  Map<String, AttributeValue> attributes() {
    return Map.of(
        context.partitionKeyAttribute(),
        AttributeValue.fromS(partitionKey),
        context.sortKeyAttribute().name(),
        context.sortKeyAttribute().toValue(sortKey));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ItemKey<?> that
        && partitionKey.equals(that.partitionKey)
        && sortKey.equals(that.sortKey)
        && context.entity().equals(that.context.entity())
        && context.scope().connection() == that.context.scope().connection();
  }

  @Override
  public int hashCode() {
    return Objects.hash(partitionKey, sortKey, context.entity());
  }

  /** The entity alone: keys are the tenant's affair. */
  @Override
  public String toString() {
    return "ItemKey[" + context.entity() + "]";
  }
}
