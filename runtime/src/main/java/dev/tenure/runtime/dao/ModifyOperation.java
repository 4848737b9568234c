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
  private @Nullable T before;
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
    return Optional.of(key.primaryKey());
  }

  @Override
  @Nullable DynamoDbRequest next() {
    if (result != null) {
      return null;
    }
    T found = before;
    if (found == null) {
      return context.requests().get(key.partitionKey(), key.sortKey(), true);
    }
    attempt++;
    Map<String, AttributeValue> said = context.updates().saidBy(found);
    Optional<ItemWrite> write = context.updates().modification(row, said, change.apply(found));
    if (write.isEmpty()) {
      result = found;
      return null;
    }
    return write.get().toUpdate(context.scope());
  }

  @Override
  void accept(DynamoDbResponse response) {
    if (response instanceof GetItemResponse found) {
      begin(found.hasItem() ? found.item() : Map.of());
    } else {
      result = context.rows().written(NAME, ((UpdateItemResponse) response).attributes());
    }
  }

  /** Begins with what is stored, judged as any read judges it. */
  private void begin(Map<String, AttributeValue> stored) {
    row = stored;
    before = stored.isEmpty() ? null : context.rows().read(NAME, stored, key);
    if (before == null) {
      throw refused(Rule.ABSENT);
    }
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
    begin(refusal.hasItem() ? refusal.item() : Map.of());
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
