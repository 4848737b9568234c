package dev.tenure.runtime.dao;

import dev.tenure.runtime.CancelledOperation;
import dev.tenure.runtime.CancelledOperation.Rule;
import dev.tenure.runtime.IdempotencyMismatchException;
import dev.tenure.runtime.TransactionCancelledException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbResponse;
import software.amazon.awssdk.services.dynamodb.model.IdempotentParameterMismatchException;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.dynamodb.model.TransactionInProgressException;

/**
 * One request that does all or nothing. It is sent again, the very same, where it met another
 * request or too little capacity, and nothing else was wrong; the SDK does not.
 */
abstract class TransactionOperation<R> extends Operation<R> {
  /** How many items one transaction may touch. */
  static final int MAX_ITEMS = 100;

  private final Scope scope;
  private final Rounds rounds;
  private @Nullable DynamoDbResponse response;

  TransactionOperation(String name, Scope scope) {
    super(name, scope.connection().table().name());
    this.scope = scope;
    this.rounds = new Rounds(scope.connection().options().backoff());
  }

  final Scope scope() {
    return scope;
  }

  /** The request; the same each time. */
  abstract DynamoDbRequest request();

  /** What became of an operation, given the reason that DynamoDB has for it. */
  abstract CancelledOperation cancelled(int index, CancellationReason reason);

  /** How many items it touches. */
  abstract int size();

  @Override
  final @Nullable DynamoDbRequest next() {
    return response == null ? request() : null;
  }

  @Override
  final void accept(DynamoDbResponse answer) {
    response = answer;
  }

  /** The answer, once it is there. */
  final DynamoDbResponse response() {
    if (response == null) {
      throw new IllegalStateException(name() + " has not been answered");
    }
    return response;
  }

  @Override
  final void failed(DynamoDbException failure) {
    if (failure instanceof TransactionCanceledException cancelled
        && cancelled.cancellationReasons().size() == size()) {
      List<CancellationReason> reasons = cancelled.cancellationReasons();
      if (!allPass(reasons) || !rounds.nothingDone()) {
        throw new TransactionCancelledException(name(), entity(), cancelled(reasons));
      }
    } else if (failure instanceof IdempotentParameterMismatchException) {
      throw new IdempotencyMismatchException(entity());
    } else if (!(failure instanceof TransactionInProgressException) || !rounds.nothingDone()) {
      throw ServiceErrors.of(name(), entity(), failure);
    }
  }

  /** Whether the very same request may be done a little later. */
  static boolean allPass(List<CancellationReason> reasons) {
    return reasons.stream().allMatch(TransactionOperation::passes);
  }

  /** As {@link #allPass}, as far as one item tells. */
  static boolean passes(CancellationReason reason) {
    Rule rule = ruleOf(reason.code());
    return rule == Rule.NONE || rule.passes();
  }

  /** The row that refused; empty for nothing. */
  static Map<String, AttributeValue> rowOf(CancellationReason reason) {
    return reason.hasItem() ? reason.item() : Map.of();
  }

  /** What became of each operation of the caller's, given a reason for each item. */
  List<CancelledOperation> cancelled(List<CancellationReason> reasons) {
    List<CancelledOperation> operations = new ArrayList<>();
    for (CancellationReason reason : reasons) {
      operations.add(cancelled(operations.size(), reason));
    }
    return operations;
  }

  /** What DynamoDB's code for an operation means, before the row is looked at. */
  static Rule ruleOf(@Nullable String code) {
    if (code == null || code.equals("None")) {
      return Rule.NONE;
    }
    return switch (code) {
      case "ConditionalCheckFailed" -> Rule.CONDITION_FAILED;
      case "TransactionConflict" -> Rule.CONFLICT;
      case "ProvisionedThroughputExceeded", "ThrottlingError" -> Rule.THROTTLED;
      case "ItemCollectionSizeLimitExceeded" -> Rule.COLLECTION_FULL;
      default -> Rule.INVALID;
    };
  }

  @Override
  final Duration pause() {
    return rounds.pause();
  }
}
