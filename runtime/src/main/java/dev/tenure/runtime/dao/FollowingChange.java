package dev.tenure.runtime.dao;

import java.util.Objects;

/** The write of an item that follows what is stored, whoever sends it. */
abstract class FollowingChange<T, U extends FollowingChange<T, U>> extends EntityChange<T, U> {
  private final T item;

  FollowingChange(EntityContext<T> context, T item) {
    super(context);
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
}
