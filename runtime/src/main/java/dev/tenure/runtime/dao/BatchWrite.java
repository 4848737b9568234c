package dev.tenure.runtime.dao;

import java.util.Collection;

/**
 * Writes of any number of items, 25 in a request, of which each may succeed or fail alone: a
 * transaction is what does all or nothing. Not thread-safe.
 *
 * <p>DynamoDB takes no conditions here. An item is put in place of whatever row has its key, and a
 * row is deleted whatever it is; so there is no {@code create} and no {@code save}. Of several
 * writes of one key the last one is done.
 */
public class BatchWrite extends BaseBatchWrite {
  /** For generated code. */
  protected BatchWrite(Scope scope) {
    super(scope);
  }

  BatchWrite(Scope scope, Collection<ItemWrite> writes) {
    super(scope, writes);
  }

  /**
   * Writes them all, in as many requests as it takes.
   *
   * @throws BatchWriteIncompleteException if some were not written; it has the rest
   * @throws dev.tenure.runtime.OperationFailedException if the first request failed, and nothing
   *     was written
   */
  public final void run() {
    var unused = scope().run(operation());
  }
}
