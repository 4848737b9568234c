package dev.tenure.runtime.dao;

import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** An update, and what it tries instead where the row that it met allows for that. */
final class UpdateOperation<T, R> extends WriteOperation<R> {
  private final EntityChange<T, ?> change;

  UpdateOperation(String entity, Scope scope, EntityChange<T, ?> change, Ending<R> ending) {
    super(change.operation(), entity, scope, change.write(), ending);
    this.change = change;
  }

  @Override
  Optional<ItemWrite> instead(ItemWrite refused, Map<String, AttributeValue> met) {
    return change.instead(refused, met);
  }
}
