package dev.tenure.runtime.dao;

import java.time.Instant;
import java.util.concurrent.CompletableFuture;

/**
 * What {@link WriteTransaction} is, without holding a thread. Its futures fail with what the other
 * one throws.
 *
 * @param <S> the transaction itself
 */
public abstract class AsyncWriteTransaction<S extends AsyncWriteTransaction<S>>
    extends BaseTransaction<S> {
  /** For generated code. */
  protected AsyncWriteTransaction(Scope scope) {
    super(scope);
  }

  /** Does it all, or nothing: {@link WriteTransaction#run()}. */
  public final CompletableFuture<TransactionResult> run() {
    return scope().start(() -> operation());
  }

  /** Does it all, or nothing, and once: {@link WriteTransaction#run(String)}. */
  public final CompletableFuture<TransactionResult> run(String idempotencyToken) {
    return scope().start(() -> operation(idempotencyToken));
  }

  /** Does it all, or nothing, and once: {@link WriteTransaction#run(String, Instant)}. */
  public final CompletableFuture<TransactionResult> run(String idempotencyToken, Instant at) {
    return scope().start(() -> operation(idempotencyToken, at));
  }
}
