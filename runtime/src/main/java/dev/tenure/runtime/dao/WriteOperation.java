package dev.tenure.runtime.dao;

import dev.tenure.runtime.PrimaryKey;
import dev.tenure.runtime.UniqueConstraintException;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbResponse;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemResponse;

/** One write of one item, which the row that is there may refuse. */
class WriteOperation<R> extends Operation<R> {
  /** What a write comes to. */
  interface Ending<R> {
    /**
     * It was done.
     *
     * @param row what is there now; of a delete what was there
     */
    R applied(ItemWrite write, Map<String, AttributeValue> row);

    /**
     * Its condition failed.
     *
     * @param row what is there; empty for nothing
     */
    R refused(ItemWrite write, Map<String, AttributeValue> row);

    /**
     * Others were always faster.
     *
     * @param row what is there; empty for nothing
     */
    default R outrun(ItemWrite write, Map<String, AttributeValue> row) {
      return refused(write, row);
    }

    /** Another item has a unique value. */
    default R violated(UniqueConstraintException violation) {
      throw violation;
    }
  }

  private final Scope scope;
  private final Ending<R> ending;
  private ItemWrite write;
  private boolean sent;
  private boolean applied;
  private Map<String, AttributeValue> row = Map.of();

  WriteOperation(String name, String entity, Scope scope, ItemWrite write, Ending<R> ending) {
    super(name, entity);
    this.scope = scope;
    this.write = write;
    this.ending = ending;
  }

  @Override
  final Optional<PrimaryKey> key() {
    return Optional.of(scope.connection().primaryKeyOf(write.item()));
  }

  @Override
  final @Nullable DynamoDbRequest next() {
    if (sent) {
      return null;
    }
    sent = true;
    return write.toRequest(scope);
  }

  @Override
  final void accept(DynamoDbResponse response) {
    applied = true;
    if (response instanceof UpdateItemResponse update) {
      row = update.attributes();
    } else if (response instanceof DeleteItemResponse delete) {
      row = delete.attributes();
    } else {
      row = write.item();
    }
  }

  @Override
  final void failed(DynamoDbException failure) {
    if (!(failure instanceof ConditionalCheckFailedException refusal)) {
      super.failed(failure);
      return;
    }
    row = refusal.hasItem() ? refusal.item() : Map.of();
    instead(write, row)
        .ifPresent(
            other -> {
              write = other;
              sent = false;
            });
  }

  /** Another write to try, since this one met that row; none, by default. */
  Optional<ItemWrite> instead(ItemWrite refused, Map<String, AttributeValue> met) {
    return Optional.empty();
  }

  @Override
  final R result() {
    return applied ? ending.applied(write, row) : ending.refused(write, row);
  }
}
