package dev.tenure.runtime.dao;

import dev.tenure.runtime.TenureException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A write of an item whether it is there or not, in which some attributes follow what is stored
 * instead of the object. Generated classes add the verbs.
 *
 * <p>Attributes without a verb become what the object says, as by {@code save}, but whatever the
 * version is that is stored; one with a verb becomes what the verb makes of the stored one,
 * whatever the object says. The keys of indexes are the object's, so that there is no verb for
 * their members.
 *
 * <p>One that meets an expired row begins anew, in two requests, unless it has a condition.
 */
public abstract class EntityUpsert<T, U extends EntityUpsert<T, U>> extends EntityChange<T, U> {
  private final T item;
  private @Nullable InPlaceOfExpired expired;

  /** For generated classes. */
  protected EntityUpsert(BaseReader<T> dao, T item) {
    super(dao.context(), "upsert");
    this.item = Objects.requireNonNull(item, "item");
  }

  @Override
  final TenureException told(TenureException refused) {
    context().requests().tellKey(item, refused);
    return super.told(refused);
  }

  @Override
  final ItemWrite made(UpdateRequests<T> updates) {
    expired =
        new InPlaceOfExpired(
            context().scope().connection().expiry(),
            refused -> updates.upsertAnew(item, changes(), refused));
    return updates.upsert(item, changes(), condition());
  }

  @Override
  final Optional<ItemWrite> instead(ItemWrite refused, Map<String, AttributeValue> met) {
    return expired == null || condition() != null
        ? Optional.empty()
        : expired.instead(refused, met);
  }

  @Override
  final Optional<UniqueWriting> writing(UniqueRequests<T> uniques) {
    return Optional.of(uniques.upserting(item, changes(), condition()));
  }
}
