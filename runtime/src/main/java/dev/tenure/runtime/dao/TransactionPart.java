package dev.tenure.runtime.dao;

import java.util.function.Function;

/**
 * One operation of a transaction that is not run yet.
 *
 * @param operation what is done, as messages call it
 * @param writing makes the write when the transaction runs
 */
record TransactionPart<T>(
    String operation, EntityContext<T> context, Function<Stamps, ItemWrite> writing) {

  /** The operation as it is sent. */
  TransactionWrite<T> made(Stamps stamps) {
    return new TransactionWrite<>(operation, context, writing.apply(stamps));
  }
}
