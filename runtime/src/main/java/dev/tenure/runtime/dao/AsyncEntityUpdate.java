package dev.tenure.runtime.dao;

import dev.tenure.runtime.WriteResult;
import java.util.concurrent.CompletableFuture;

/** What {@link EntityUpdate} does, without holding a thread. Generated classes add the verbs. */
public abstract class AsyncEntityUpdate<T, U extends AsyncEntityUpdate<T, U>>
    extends KeyedChange<T, U> {
  /** For generated classes. */
  protected AsyncEntityUpdate(ItemKey<T> key) {
    super(key);
  }

  /** Writes it: {@link EntityUpdate#run}. */
  public final CompletableFuture<T> run() {
    return context().start(() -> context().operations().update(this));
  }

  /** As {@link #run}, but a refusal is an answer. */
  public final CompletableFuture<WriteResult<T>> tryRun() {
    return context().start(() -> context().operations().tryUpdate(this));
  }
}
