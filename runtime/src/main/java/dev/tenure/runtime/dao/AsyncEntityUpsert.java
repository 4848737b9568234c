package dev.tenure.runtime.dao;

import dev.tenure.runtime.WriteResult;
import java.util.concurrent.CompletableFuture;

/** What {@link EntityUpsert} does, without holding a thread. Generated classes add the verbs. */
public abstract class AsyncEntityUpsert<T, U extends AsyncEntityUpsert<T, U>>
    extends FollowingChange<T, U> {
  /** For generated classes. */
  protected AsyncEntityUpsert(AsyncEntityDao<T> dao, T item) {
    super(dao.context(), item);
  }

  /** Writes it: {@link EntityUpsert#run}. */
  public final CompletableFuture<T> run() {
    return context().start(() -> context().operations().update(this));
  }

  /** As {@link #run}, but a refusal is an answer. */
  public final CompletableFuture<WriteResult<T>> tryRun() {
    return context().start(() -> context().operations().tryUpdate(this));
  }
}
