package dev.tenure.runtime.dao;

import dev.tenure.runtime.Backoff;
import dev.tenure.runtime.ConditionFailedException;
import dev.tenure.runtime.ConditionFailedException.Rule;
import dev.tenure.runtime.PrimaryKey;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbResponse;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemResponse;

/**
 * A read, a change and a write that is refused if the item has changed meanwhile; then the change
 * is made of what was met, as often as the table's back-off allows.
 */
final class ModifyOperation<T> extends Operation<T> {
  private static final String NAME = "modify";

  private final EntityContext<T> context;
  private final ItemKey<T> key;
  private final UnaryOperator<T> change;
  private final Backoff backoff;
  private Map<String, AttributeValue> row = Map.of();
  private boolean read;
  private int attempt;
  private @Nullable T result;

  ModifyOperation(ItemKey<T> key, UnaryOperator<T> change) {
    super(NAME, key.context().entity());
    this.context = key.context();
    this.key = key;
    this.change = change;
    this.backoff = context.scope().connection().options().backoff();
  }

  @Override
  Optional<PrimaryKey> key() {
    return Optional.of(new PrimaryKey(key.partitionKey(), key.sortKey()));
  }

  @Override
  @Nullable DynamoDbRequest next() {
    if (result != null) {
      return null;
    }
    if (!read) {
      return context.requests().get(key.partitionKey(), key.sortKey(), true);
    }
    attempt++;
    T before =
        context.rows().refusing(key.attributes(), row).orElseThrow(() -> refused(Rule.ABSENT));
    Optional<ItemWrite> write = context.updates().modification(row, before, change.apply(before));
    if (write.isEmpty()) {
      result = before;
      return null;
    }
    return write.get().toUpdate(context.scope());
  }

  @Override
  void accept(DynamoDbResponse response) {
    if (response instanceof GetItemResponse found) {
      T item = found.hasItem() ? found(found.item()) : null;
      if (item == null) {
        throw refused(Rule.ABSENT);
      }
      row = found.item();
      read = true;
    } else {
      result = context.rows().written(NAME, ((UpdateItemResponse) response).attributes());
    }
  }

  /** The item of the first row, judged as any read judges it. */
  private @Nullable T found(Map<String, AttributeValue> found) {
    return context.rows().read(NAME, found, key.partitionKey(), key.sortKey());
  }

  @Override
  void failed(DynamoDbException failure) {
    if (!(failure instanceof ConditionalCheckFailedException refusal)) {
      super.failed(failure);
      return;
    }
    if (!backoff.allowsAfter(attempt)) {
      throw refused(Rule.VERSION);
    }
    row = refusal.hasItem() ? refusal.item() : Map.of();
  }

  private ConditionFailedException refused(Rule rule) {
    return new ConditionFailedException(NAME, entity(), rule);
  }

  @Override
  Duration pause() {
    return backoff.before(attempt);
  }

  @Override
  T result() {
    if (result == null) {
      throw new IllegalStateException(NAME + " of " + entity() + " has not been answered");
    }
    return result;
  }
}
