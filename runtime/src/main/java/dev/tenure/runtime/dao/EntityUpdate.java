package dev.tenure.runtime.dao;

import dev.tenure.runtime.WriteResult;

/**
 * An update of the item of a key, which has to be there. Generated classes add the verbs.
 *
 * <p>They have no verb for a member of an index's key whose other members are neither in the
 * primary key nor constant: nobody knows here what they are, and the index would hold the old ones.
 * {@link EntityRevision}, made of an object, has all.
 *
 * <p>An update of nothing makes sure of the item and answers it.
 */
public abstract class EntityUpdate<T, U extends EntityUpdate<T, U>> extends KeyedChange<T, U> {
  /** For generated classes. */
  protected EntityUpdate(ItemKey<T> key) {
    super(key);
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
