package dev.tenure.runtime.dao;

import dev.tenure.runtime.CancelledOperation;
import dev.tenure.runtime.CancelledOperation.Rule;
import dev.tenure.runtime.PrimaryKey;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;

/**
 * One operation of a transaction as it is sent, and what its part of the answer means.
 *
 * @param read whether it was made of a row that was read or met
 */
record TransactionWrite<T>(
    String operation,
    EntityContext<T> context,
    ItemWrite write,
    Optional<UniqueWrite> unique,
    boolean read) {

  /** What a read will find, where the operation alone determines it. */
  Optional<T> stored() {
    return write.kind() == ItemWrite.Kind.PUT
        ? Optional.of(context.rows().written(operation, write.item()))
        : Optional.empty();
  }

  /** What became of it in a transaction that was cancelled. */
  CancelledOperation cancelled(CancellationReason reason) {
    Rule rule = TransactionOperation.ruleOf(reason.code());
    if (rule != Rule.CONDITION_FAILED) {
      return cancelled(rule, null);
    }
    if (read && isOutrun(reason)) {
      return cancelled(Rule.CONFLICT, null);
    }
    Map<String, AttributeValue> row = TransactionOperation.rowOf(reason);
    T item = context.rows().refusing(write.item(), row).orElse(null);
    return cancelled(broken(row), item);
  }

  /**
   * That it was cancelled by a rule.
   *
   * @param item what is stored, if that is the caller's own to see
   */
  CancelledOperation cancelled(Rule rule, @Nullable Object item) {
    return new CancelledOperation(operation, context.entity(), key(), rule, item);
  }

  /** The item that it is about. */
  PrimaryKey key() {
    return context.scope().connection().primaryKeyOf(write.item());
  }

  /**
   * Whether a refusal is no more than a lost race: what is stored is not what the write was made
   * for.
   */
  boolean isOutrun(CancellationReason reason) {
    if (unique.isEmpty() || TransactionOperation.ruleOf(reason.code()) != Rule.CONDITION_FAILED) {
      return false;
    }
    return unique.get().isOutrun(context.rows(), TransactionOperation.rowOf(reason));
  }

  private Rule broken(Map<String, AttributeValue> row) {
    return switch (context.refusals().ruleOf(write, row)) {
      case TAKEN -> Rule.ITEM_EXISTS;
      case ABSENT -> Rule.ITEM_ABSENT;
      case ENTITY -> Rule.OTHER_ENTITY;
      case VERSION -> Rule.VERSION_CHANGED;
      case CONDITION -> Rule.CONDITION_FAILED;
    };
  }
}
