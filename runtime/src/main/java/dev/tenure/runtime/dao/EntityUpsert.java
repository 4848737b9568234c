package dev.tenure.runtime.dao;

import java.util.Objects;
import java.util.Optional;

/**
 * A write of an item whether it is there or not, in which some attributes follow what is stored
 * instead of the object. Generated classes add the verbs.
 *
 * <p>Attributes without a verb become what the object says, as by {@code save}, but whatever the
 * version is that is stored; one with a verb becomes what the verb makes of the stored one,
 * whatever the object says. The keys of indexes are the object's, so that there is no verb for
 * their members.
 */
public abstract class EntityUpsert<T, U extends EntityUpsert<T, U>> extends EntityChange<T, U> {
  private final T item;

  /** For generated classes. */
  protected EntityUpsert(BaseReader<T> dao, T item) {
    super(dao.context());
    this.item = Objects.requireNonNull(item, "item");
  }

  @Override
  final String operation() {
    return "upsert";
  }

  @Override
  final ItemWrite write(UpdateRequests<T> updates) {
    return updates.upsert(item, changes(), condition());
  }

  @Override
  final Optional<UniqueWriting> writing(UniqueRequests<T> uniques) {
    return Optional.of(uniques.upserting(item, changes(), condition()));
  }
}
