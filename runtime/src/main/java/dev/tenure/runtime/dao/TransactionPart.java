package dev.tenure.runtime.dao;

import dev.tenure.runtime.CancelledOperation;
import dev.tenure.runtime.CancelledOperation.Rule;
import dev.tenure.runtime.PrimaryKey;
import dev.tenure.runtime.TenureException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * One operation of a transaction that is not run yet.
 *
 * @param operation what is done, as messages call it
 * @param writing makes the write when the transaction runs
 * @param unique makes it where it changes unique values; absent where it does not
 */
record TransactionPart<T>(
    String operation,
    EntityContext<T> context,
    Function<Stamps, ItemWrite> writing,
    Optional<UniqueWriting> unique) {

  /** Whether the stored row has to be read before. */
  boolean needsRow() {
    return unique.filter(write -> write.guess() != UniqueWriting.Guess.OWN).isPresent();
  }

  /** That it was cancelled before it was made; its key is known where that had to be read. */
  CancelledOperation cancelled(Rule rule) {
    PrimaryKey key =
        unique
            .map(UniqueWriting::key)
            .filter(known -> !known.isEmpty())
            .map(context.scope().connection()::primaryKeyOf)
            .orElse(null);
    return new CancelledOperation(operation, context.entity(), key, rule, null);
  }

  /**
   * The operation as it is sent.
   *
   * @param stored the row that is stored, where somebody has looked
   */
  TransactionWrite<T> made(Stamps stamps, Optional<Map<String, AttributeValue>> stored) {
    try {
      if (unique.isEmpty()) {
        ItemWrite write = writing.apply(stamps);
        return new TransactionWrite<>(operation, context, write, Optional.empty(), false);
      }
      UniqueWrite made = unique.get().made(stamps, stored);
      return new TransactionWrite<>(
          operation, context, made.write(), Optional.of(made), stored.isPresent());
    } catch (TenureException refused) {
      throw refused.during(operation, context.entity());
    }
  }
}
