package dev.tenure.runtime.dao;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What a write does that meets an expired row: it puts the item in its place, as if nothing were
 * there; where another one was faster with that, the write is tried again, once. For one write.
 */
final class InPlaceOfExpired {
  private final Expiry expiry;
  private final Function<ItemWrite, Optional<ItemWrite>> anew;
  private Optional<ItemWrite> first = Optional.empty();
  private boolean again;

  /**
   * @param anew makes the put of the write that met the row
   */
  InPlaceOfExpired(Expiry expiry, Function<ItemWrite, Optional<ItemWrite>> anew) {
    this.expiry = expiry;
    this.anew = anew;
  }

  /** Another write to try, since this one met that row. */
  Optional<ItemWrite> instead(ItemWrite refused, Map<String, AttributeValue> met) {
    if (first.isEmpty() && expiry.hides(met)) {
      first = Optional.of(refused);
      return anew.apply(refused);
    }
    if (first.isPresent() && !again && !expiry.hides(met)) {
      again = true;
      return first;
    }
    return Optional.empty();
  }
}
