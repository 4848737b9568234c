package dev.tenure.runtime.dao;

import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A save. One that meets an expired row puts the item in its place, as if nothing were there; where
 * another one was faster with that, the save is tried again, once.
 */
final class SaveOperation<T, R> extends WriteOperation<R> {
  private final ItemRequests<T> requests;
  private final Expiry expiry;
  private final T item;
  private final ItemWrite save;
  private boolean anew;
  private boolean again;

  SaveOperation(
      String entity,
      Scope scope,
      ItemRequests<T> requests,
      T item,
      ItemWrite save,
      Ending<R> ending) {
    super("save", entity, scope, save, ending);
    this.requests = requests;
    this.expiry = scope.connection().expiry();
    this.item = item;
    this.save = save;
  }

  @Override
  Optional<ItemWrite> instead(ItemWrite refused, Map<String, AttributeValue> met) {
    if (!anew && expiry.hides(met)) {
      anew = true;
      return requests.saveAnew(item, refused);
    }
    if (anew && !again && !expiry.hides(met)) {
      again = true;
      return Optional.of(save);
    }
    return Optional.empty();
  }
}
