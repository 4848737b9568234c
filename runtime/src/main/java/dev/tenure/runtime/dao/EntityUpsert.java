package dev.tenure.runtime.dao;

import dev.tenure.runtime.WriteResult;

/**
 * A write of an item whether it is there or not, in which some attributes follow what is stored
 * instead of the object. Generated classes add the verbs.
 *
 * <p>Attributes without a verb become what the object says, as by {@code save}, but whatever the
 * version is that is stored; one with a verb becomes what the verb makes of the stored one,
 * whatever the object says. The keys of indexes are the object's, so that there is no verb for
 * their members.
 */
public abstract class EntityUpsert<T, U extends EntityUpsert<T, U>> extends FollowingChange<T, U> {
  /** For generated classes. */
  protected EntityUpsert(EntityDao<T> dao, T item) {
    super(dao.context(), item);
  }

  /**
   * Writes it, in one request.
   *
   * @return the item as it is stored now
   * @throws dev.tenure.runtime.ConditionFailedException if the stored item is not what is demanded
   */
  public final T run() {
    return context().run(context().operations().update(this));
  }

  /** As {@link #run}, but answers a refusal instead of throwing. */
  public final WriteResult<T> tryRun() {
    return context().run(context().operations().tryUpdate(this));
  }
}
