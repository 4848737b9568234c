package dev.tenure.runtime.dao;

import dev.tenure.runtime.CancelledOperation.Rule;
import dev.tenure.runtime.PrimaryKey;
import dev.tenure.runtime.UniqueConstraintException;
import dev.tenure.runtime.dao.WriteOperation.Ending;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbResponse;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.dynamodb.model.TransactionConflictException;
import software.amazon.awssdk.services.dynamodb.model.TransactionInProgressException;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemResponse;

/**
 * One write of one item that has unique values.
 *
 * <p>Where they stay as they are, it is one request, like any other write. Where they change, it is
 * a transaction of the item and the rows that keep the values; what was stored has to be known for
 * it, from a read or from the row that refused the first try. A write that lost a race is made anew
 * of what it met, as often as the table's back-off allows.
 */
final class UniqueWriteOperation<T, R> extends Operation<R> {
  private final EntityContext<T> context;
  private final UniqueWriting writing;
  private final Ending<R> ending;
  private final Rounds rounds;
  private final Set<String> strays = new HashSet<>();
  private Optional<Map<String, AttributeValue>> stored = Optional.empty();
  private boolean reading;
  private @Nullable UniqueWrite tried;
  private @Nullable TransactWriteItemsRequest unfinished;
  private List<UniqueRows.Part> parts = List.of();
  private boolean written;
  private @Nullable R result;
  private boolean over;

  UniqueWriteOperation(
      String name, EntityContext<T> context, UniqueWriting writing, Ending<R> ending) {
    super(name, context.entity());
    this.context = context;
    this.writing = writing;
    this.ending = ending;
    this.rounds = new Rounds(context.scope().connection().options().backoff());
    this.reading = writing.guess() == UniqueWriting.Guess.NONE;
  }

  @Override
  Optional<PrimaryKey> key() {
    Map<String, AttributeValue> key = tried == null ? writing.key() : keyOf(tried);
    return key.isEmpty()
        ? Optional.empty()
        : Optional.of(context.scope().connection().primaryKeyOf(key));
  }

  @Override
  @Nullable DynamoDbRequest next() {
    if (over) {
      return null;
    }
    if (reading) {
      return context.requests().get(writing.key());
    }
    if (unfinished != null) {
      return unfinished;
    }
    UniqueWrite made = writing.made(context.scope().connection()::stamp, stored);
    tried = made;
    UniqueRows rows = new UniqueRows(strays);
    rows.add(0, name(), context, made.change());
    parts = rows.parts(context.requests().stamp(Stamp.Kind.NOTHING));
    if (made.write().kind() == ItemWrite.Kind.CHECK && parts.isEmpty()) {
      applied(made.answer());
      return null;
    }
    if (parts.isEmpty()) {
      return made.write().toRequest(context.scope());
    }
    unfinished = together(made.write());
    return unfinished;
  }

  private TransactWriteItemsRequest together(ItemWrite write) {
    String table = context.scope().connection().tableName();
    List<ItemWrite> all = new ArrayList<>(List.of(write));
    parts.forEach(part -> all.add(part.write()));
    return TransactWriteItemsRequest.builder()
        .overrideConfiguration(context.scope().binding().requestConfiguration())
        .clientRequestToken(IdempotencyToken.unique())
        .transactItems(all.stream().map(each -> each.inTransaction(table)).toList())
        .build();
  }

  @Override
  void accept(DynamoDbResponse response) {
    unfinished = null;
    if (response instanceof GetItemResponse found) {
      Map<String, AttributeValue> row = found.hasItem() ? found.item() : Map.of();
      reading = false;
      if (!written) {
        stored = Optional.of(row);
      } else if (context.rows().isOwn(writing.key(), row)) {
        applied(row);
      } else {
        refused(row); // another write came between, as if it had been before this one
      }
    } else if (response instanceof UpdateItemResponse update) {
      applied(update.attributes());
    } else if (response instanceof DeleteItemResponse delete) {
      applied(delete.attributes());
    } else if (response instanceof TransactWriteItemsResponse && tried().answer().isEmpty()) {
      written = true;
      reading = true;
      rounds.done();
    } else {
      applied(tried().answer());
    }
  }

  /**
   * What is still on its way is sent again, the very same: DynamoDB knows it by its token, and a
   * new one would be done besides.
   */
  @Override
  void failed(DynamoDbException failure) {
    if (failure instanceof TransactionInProgressException && rounds.nothingDone()) {
      return;
    }
    unfinished = null;
    if (failure instanceof ConditionalCheckFailedException refusal) {
      met(refusal.hasItem() ? refusal.item() : Map.of());
    } else if (failure instanceof TransactionCanceledException cancelled
        && cancelled.cancellationReasons().size() == parts.size() + 1) {
      cancelled(cancelled.cancellationReasons(), failure);
    } else if (!(failure instanceof TransactionConflictException) || !rounds.nothingDone()) {
      super.failed(failure);
    }
  }

  private void cancelled(List<CancellationReason> reasons, DynamoDbException failure) {
    CancellationReason ofItem = reasons.get(0);
    if (isRefusal(ofItem)) {
      met(TransactionOperation.rowOf(ofItem));
      return;
    }
    boolean passes = TransactionOperation.passes(ofItem);
    for (int i = 0; i < parts.size(); i++) {
      UniqueRows.Part part = parts.get(i);
      CancellationReason reason = reasons.get(i + 1);
      if (isRefusal(reason) && part.takes()) {
        violated(part.constraint());
        return;
      }
      if (isRefusal(reason)) {
        toggle(part.partitionKey());
      } else {
        passes &= TransactionOperation.passes(reason);
      }
    }
    if (!passes) {
      super.failed(failure);
    } else if (!rounds.nothingDone()) {
      throw ServiceErrors.passing(name(), entity(), failure);
    }
  }

  /** Whose the row of a left value is turned out to be otherwise. */
  private void toggle(String partitionKey) {
    if (!strays.remove(partitionKey)) {
      strays.add(partitionKey);
    }
  }

  private static boolean isRefusal(CancellationReason reason) {
    return TransactionOperation.ruleOf(reason.code()) == Rule.CONDITION_FAILED;
  }

  /** The write was refused by this row: for what the caller demands, or by a lost race. */
  private void met(Map<String, AttributeValue> row) {
    if (!tried().isOutrun(context.rows(), row)) {
      refused(row);
      return;
    }
    boolean guessed = stored.isEmpty() && writing.guess() == UniqueWriting.Guess.SAME;
    if (!guessed && !rounds.nothingDone()) {
      over = true;
      result = ending.outrun(write(), row);
      return;
    }
    stored = Optional.of(row);
  }

  private static Map<String, AttributeValue> keyOf(UniqueWrite made) {
    return made.change().item();
  }

  private UniqueWrite tried() {
    if (tried == null) {
      throw new IllegalStateException(name() + " of " + entity() + " has not been sent");
    }
    return tried;
  }

  private ItemWrite write() {
    return tried().write();
  }

  private void applied(Map<String, AttributeValue> row) {
    over = true;
    result = ending.applied(write(), row);
  }

  private void refused(Map<String, AttributeValue> row) {
    over = true;
    result = ending.refused(write(), row);
  }

  private void violated(String constraint) {
    UniqueConstraintException violation =
        UniqueRows.violation(name(), context, constraint, keyOf(tried()));
    over = true;
    result = ending.violated(violation);
  }

  @Override
  Duration pause() {
    return rounds.pause();
  }

  @Override
  R result() {
    if (result == null) {
      throw new IllegalStateException(name() + " of " + entity() + " has not been answered");
    }
    return result;
  }
}
