package dev.tenure.runtime.dao;

import java.util.Collection;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * Writes of any number of items, 25 in a request, of which each may succeed or fail alone: a
 * transaction is what does all or nothing. Not thread-safe.
 *
 * <p>DynamoDB takes no conditions here. An item is put in place of whatever row has its key, and a
 * row is deleted whatever it is; so there is no {@code create} and no {@code save}. Of several
 * writes of one key the last one is done.
 */
public class AsyncBatchWrite extends BaseBatchWrite {
  /** For generated code. */
  protected AsyncBatchWrite(Scope scope) {
    super(scope);
  }

  AsyncBatchWrite(Scope scope, Collection<ItemWrite> writes) {
    super(scope, writes);
  }

  /**
   * Writes them all, in as many requests as it takes. The future fails with what {@link
   * BatchWrite#run} throws.
   */
  public final CompletableFuture<@Nullable Void> run() {
    return scope().start(() -> operation().map(written -> null));
  }
}
