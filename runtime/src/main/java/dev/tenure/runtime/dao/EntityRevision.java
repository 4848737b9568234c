package dev.tenure.runtime.dao;

import dev.tenure.runtime.WriteResult;

/**
 * An update of an item that was read before, which has to be there still. Generated classes add the
 * verbs.
 *
 * <p>Where a member of an index's key is set, the others are taken from the object, and the stored
 * ones have to be equal: otherwise the condition fails, because the object is outdated. Other
 * attributes may have changed meanwhile and stay as they are; a {@code @Version} has to be the
 * object's.
 *
 * <p>Equal values that another program stored in another form, such as {@code
 * 2026-01-01T00:00:00.000Z}, are met with one more request. An update of nothing makes sure of the
 * item and answers it.
 */
public abstract class EntityRevision<T, U extends EntityRevision<T, U>> extends KnownChange<T, U> {
  /** For generated classes. */
  protected EntityRevision(EntityDao<T> dao, T item) {
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
