package dev.tenure.runtime.dao;

import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A save. One that meets an expired row begins anew. */
final class SaveOperation<T, R> extends WriteOperation<R> {
  private final InPlaceOfExpired expired;

  SaveOperation(
      String entity,
      Scope scope,
      ItemRequests<T> requests,
      T item,
      ItemWrite save,
      Ending<R> ending) {
    super("save", entity, scope, save, ending);
    this.expired =
        new InPlaceOfExpired(
            scope.connection().expiry(), refused -> requests.saveAnew(item, refused));
  }

  @Override
  Optional<ItemWrite> instead(ItemWrite refused, Map<String, AttributeValue> met) {
    return expired.instead(refused, met);
  }
}
