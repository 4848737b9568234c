package dev.tenure.runtime.dao;

import dev.tenure.runtime.CancelledOperation;
import dev.tenure.runtime.CancelledOperation.Rule;
import dev.tenure.runtime.TransactionCancelledException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbResponse;
import software.amazon.awssdk.services.dynamodb.model.Get;
import software.amazon.awssdk.services.dynamodb.model.ItemResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItem;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItemsResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/**
 * A transaction in which unique values change. Rows that decide what becomes of them are read
 * first, all at one point in time; the transaction is made of what was found, and refused where
 * that has changed. Then it is made anew of what it met, as often as the table's back-off allows,
 * unless it has a token: what was sent with that may not change.
 */
final class UniqueTransactionOperation extends Operation<TransactionResult> {
  private final Scope scope;
  private final List<TransactionPart<?>> parts;
  private final Supplier<Stamps> stamps;
  private final Optional<String> token;
  private final Rounds rounds;
  private final Map<Integer, Map<String, AttributeValue>> stored = new HashMap<>();
  private final Set<String> strays = new HashSet<>();
  private final List<Integer> reads;
  private boolean read;
  private List<TransactionWrite<?>> writes = List.of();
  private List<UniqueRows.Part> uniques = List.of();
  private @Nullable TransactWriteOperation sending;
  private boolean again;

  /**
   * @param token what DynamoDB tells the attempts by, where the caller does; otherwise each attempt
   *     has one of its own
   */
  UniqueTransactionOperation(
      Scope scope,
      List<TransactionPart<?>> parts,
      Supplier<Stamps> stamps,
      Optional<String> token) {
    super(TransactWriteOperation.NAME, scope.connection().table().name());
    this.scope = scope;
    this.parts = List.copyOf(parts);
    this.stamps = stamps;
    this.token = token;
    this.rounds = new Rounds(scope.connection().options().backoff());
    this.reads =
        IntStream.range(0, parts.size()).filter(i -> parts.get(i).needsRow()).boxed().toList();
    this.read = reads.isEmpty();
    TransactWriteOperation.requireFew(entity(), parts.size(), 0);
  }

  @Override
  @Nullable DynamoDbRequest next() {
    if (!read) {
      return reading();
    }
    if (sending == null) {
      sending = sending();
    }
    return sending.next();
  }

  private TransactGetItemsRequest reading() {
    String table = scope.connection().tableName();
    return TransactGetItemsRequest.builder()
        .overrideConfiguration(scope.binding().requestConfiguration())
        .transactItems(reads.stream().map(parts::get).map(part -> get(table, part)).toList())
        .build();
  }

  private static TransactGetItem get(String table, TransactionPart<?> part) {
    Map<String, AttributeValue> key = part.unique().orElseThrow().key();
    return TransactGetItem.builder().get(Get.builder().tableName(table).key(key).build()).build();
  }

  private TransactWriteOperation sending() {
    Stamps made = stamps.get();
    List<TransactionWrite<?>> all = new ArrayList<>();
    UniqueRows rows = new UniqueRows(strays);
    for (int i = 0; i < parts.size(); i++) {
      TransactionPart<?> part = parts.get(i);
      TransactionWrite<?> write = part.made(made, Optional.ofNullable(stored.get(i)));
      all.add(write);
      int index = i;
      write
          .unique()
          .ifPresent(unique -> rows.add(index, part.operation(), part.context(), unique.change()));
    }
    writes = all;
    uniques = rows.parts(made.of(Stamp.Kind.NOTHING));
    String sent = token.orElseGet(IdempotencyToken::unique);
    return new TransactWriteOperation(scope, all, uniques, sent);
  }

  @Override
  void accept(DynamoDbResponse response) {
    if (response instanceof TransactGetItemsResponse found) {
      List<ItemResponse> answers = found.responses();
      for (int i = 0; i < reads.size(); i++) {
        ItemResponse answer = answers.get(i);
        stored.put(reads.get(i), answer.hasItem() ? answer.item() : Map.of());
      }
      read = true;
    } else {
      sent().accept(response);
    }
  }

  private TransactWriteOperation sent() {
    if (sending == null) {
      throw new IllegalStateException("The transaction has not been sent");
    }
    return sending;
  }

  @Override
  void failed(DynamoDbException failure) {
    again = false;
    if (sending == null) {
      failedRead(failure);
      return;
    }
    if (token.isEmpty()
        && failure instanceof TransactionCanceledException cancelled
        && isOutrun(cancelled.cancellationReasons())
        && rounds.nothingDone()) {
      again = true;
      sending = null;
      return;
    }
    sending.failed(failure);
  }

  private void failedRead(DynamoDbException failure) {
    if (!(failure instanceof TransactionCanceledException cancelled)
        || cancelled.cancellationReasons().size() != reads.size()) {
      super.failed(failure);
      return;
    }
    List<CancellationReason> reasons = cancelled.cancellationReasons();
    if (!TransactionOperation.allPass(reasons) || !rounds.nothingDone()) {
      throw new TransactionCancelledException(name(), entity(), unread(reasons));
    }
    again = true;
  }

  /** What became of the operations where the items could not be read that some of them are of. */
  private List<CancelledOperation> unread(List<CancellationReason> reasons) {
    List<CancelledOperation> operations = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      TransactionPart<?> part = parts.get(i);
      int place = reads.indexOf(i);
      Rule rule = place < 0 ? Rule.NONE : TransactionOperation.ruleOf(reasons.get(place).code());
      operations.add(part.cancelled(rule));
    }
    return operations;
  }

  /**
   * Whether nothing is wrong but what was taken to be stored; then it is known better now. Where
   * that is so of an item, a taken value says nothing: its owner may be the one that gives it up.
   */
  private boolean isOutrun(List<CancellationReason> reasons) {
    if (reasons.size() != writes.size() + uniques.size()) {
      return false;
    }
    boolean item = false;
    boolean taken = false;
    boolean stray = false;
    for (int i = 0; i < reasons.size(); i++) {
      CancellationReason reason = reasons.get(i);
      Rule rule = TransactionOperation.ruleOf(reason.code());
      if (i < writes.size() && writes.get(i).isOutrun(reason)) {
        stored.put(i, TransactionOperation.rowOf(reason));
        item = true;
      } else if (i >= writes.size() && rule == Rule.CONDITION_FAILED) {
        UniqueRows.Part part = uniques.get(i - writes.size());
        taken |= part.takes();
        stray |= !part.takes() && toggle(part.partitionKey());
      } else if (!TransactionOperation.passes(reason)) {
        return false;
      }
    }
    return item || (stray && !taken);
  }

  /** Whose the row of a left value is turned out to be otherwise. */
  private boolean toggle(String partitionKey) {
    return strays.remove(partitionKey) || strays.add(partitionKey);
  }

  @Override
  Duration pause() {
    return again || sending == null ? rounds.pause() : sending.pause();
  }

  @Override
  TransactionResult result() {
    return sent().result();
  }
}
