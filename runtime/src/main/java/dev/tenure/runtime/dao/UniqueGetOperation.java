package dev.tenure.runtime.dao;

import dev.tenure.runtime.PrimaryKey;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbResponse;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;

/**
 * Reads the item that has a unique value: the row that keeps the value, then the item that the row
 * names, both with all that was written before.
 *
 * <p>In between the value may have gone to another item, or to none: where the item has another
 * value, it begins again. An item that is named twice and has not got it either time never claimed
 * it, or was written past this library: nobody has the value. One transaction would read both at
 * one point in time, but whom to read is known only from the first.
 */
final class UniqueGetOperation<T> extends Operation<Optional<T>> {
  private final EntityContext<T> context;
  private final String constraint;
  private final String partitionKey;
  private @Nullable Map<String, AttributeValue> owner;
  private @Nullable Map<String, AttributeValue> missed;
  private Optional<T> found = Optional.empty();
  private boolean over;

  /**
   * @param partitionKey the partition key of the row that keeps the value
   */
  UniqueGetOperation(
      String name, EntityContext<T> context, String constraint, String partitionKey) {
    super(name, context.entity());
    this.context = context;
    this.constraint = constraint;
    this.partitionKey = partitionKey;
  }

  /** That of the item, as soon as it is known. */
  @Override
  Optional<PrimaryKey> key() {
    return Optional.ofNullable(owner).map(context.scope().connection()::primaryKeyOf);
  }

  @Override
  @Nullable DynamoDbRequest next() {
    if (over) {
      return null;
    }
    return context
        .requests()
        .get(owner == null ? UniqueRow.keyOf(context.scope(), partitionKey) : owner);
  }

  @Override
  void accept(DynamoDbResponse response) {
    GetItemResponse answer = (GetItemResponse) response;
    Map<String, AttributeValue> row = answer.hasItem() ? answer.item() : Map.of();
    if (owner == null) {
      owner = ownerIn(row).orElse(null);
      over = owner == null;
    } else {
      found = holder(owner, row);
      over = found.isPresent() || owner.equals(missed);
      missed = owner;
      owner = null;
    }
  }

  private Optional<Map<String, AttributeValue>> ownerIn(Map<String, AttributeValue> row) {
    return context.scope().connection().expiry().hides(row)
        ? Optional.empty()
        : UniqueRow.ownerIn(context.scope(), row)
            .filter(key -> context.rows().leadsToOwn(name(), key));
  }

  private Optional<T> holder(Map<String, AttributeValue> key, Map<String, AttributeValue> row) {
    if (row.isEmpty()) {
      return Optional.empty();
    }
    PrimaryKey asked = context.scope().connection().primaryKeyOf(key);
    return Optional.ofNullable(
            context.rows().read(name(), row, asked.partitionKey(), asked.sortKey()))
        .filter(
            item -> partitionKey.equals(context.schema().storedUniqueKeysOf(item).get(constraint)));
  }

  @Override
  Optional<T> result() {
    return found;
  }
}
