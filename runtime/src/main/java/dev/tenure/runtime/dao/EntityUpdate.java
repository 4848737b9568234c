package dev.tenure.runtime.dao;

import dev.tenure.runtime.TenureException;
import dev.tenure.runtime.expression.Changes;
import java.time.Instant;

/**
 * An update of the item of a key, which has to be there. Generated classes add the verbs.
 *
 * <p>They have no verb for a member of an index's key whose other members are neither in the
 * primary key nor constant: nobody knows here what they are, and the index would hold the old ones.
 * To remove one is no such case, since the item then leaves the index. {@link EntityRevision}, made
 * of an object, has all.
 *
 * <p>An update of nothing makes sure of the item and answers it.
 */
public abstract class EntityUpdate<T, U extends EntityUpdate<T, U>> extends EntityChange<T, U> {
  private final ItemKey<T> key;

  /** For generated classes. */
  protected EntityUpdate(ItemKey<T> key) {
    super(key.context(), "update");
    this.key = key;
  }

  /** The partition key of the item. */
  protected final String partitionKey() {
    return key.partitionKey();
  }

  /** The sort key of the item. */
  protected final String sortKey() {
    return key.sortKey();
  }

  /** Sets the keys of indexes that hold the time of the write; none, unless generated. */
  protected void stamp(Changes changes, Instant now) {}

  @Override
  final TenureException told(TenureException refused) {
    refused.about(key.primaryKey());
    return super.told(refused);
  }

  @Override
  final ItemWrite made(UpdateRequests<T> updates) {
    return updates.update(key, changes(), this::stamp, condition());
  }
}
