package dev.tenure.runtime.dao;

import java.util.function.Supplier;

/**
 * One operation of a transaction that is not run yet.
 *
 * @param operation what is done, as messages call it
 * @param writing makes the write when the transaction runs
 */
record TransactionPart<T>(String operation, EntityContext<T> context, Supplier<ItemWrite> writing) {

  /** The operation as it is sent. */
  TransactionWrite<T> made() {
    return new TransactionWrite<>(operation, context, writing.get());
  }
}
