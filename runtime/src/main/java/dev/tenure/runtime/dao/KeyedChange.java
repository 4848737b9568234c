package dev.tenure.runtime.dao;

import dev.tenure.runtime.expression.Changes;
import java.time.Instant;

/** The update of the item of a key, whoever sends it. */
abstract class KeyedChange<T, U extends KeyedChange<T, U>> extends EntityChange<T, U> {
  private final ItemKey<T> key;

  KeyedChange(ItemKey<T> key) {
    super(key.context());
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
  final String operation() {
    return "update";
  }

  @Override
  final ItemWrite write(UpdateRequests<T> updates) {
    return updates.update(key, changes(), this::stamp, condition());
  }
}
