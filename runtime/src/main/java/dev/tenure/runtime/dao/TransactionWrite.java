package dev.tenure.runtime.dao;

import dev.tenure.runtime.CancelledOperation;
import dev.tenure.runtime.CancelledOperation.Rule;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;

/** One operation of a transaction as it is sent, and what its part of the answer means. */
record TransactionWrite<T>(String operation, EntityContext<T> context, ItemWrite write) {
  private static final Set<String> OF_ABSENT_ITEMS = Set.of("create", "checkAbsent");

  /** Where the item is, whatever it is. */
  record Place(String partitionKey, String sortKey) {}

  Place place() {
    AttributeValue partitionKey = write.item().get(context.partitionKeyAttribute());
    String sortKey = context.sortKeyAttribute().keyOf(write.item());
    return new Place(
        partitionKey == null || partitionKey.s() == null ? "" : partitionKey.s(),
        sortKey == null ? "" : sortKey);
  }

  /** What a read will find, where the operation alone determines it. */
  Optional<T> stored() {
    return write.kind() == ItemWrite.Kind.PUT
        ? Optional.of(context.rows().written(operation, write.item()))
        : Optional.empty();
  }

  /** What became of it in a transaction that was cancelled. */
  CancelledOperation cancelled(CancellationReason reason) {
    Rule rule = TransactionOperation.ruleOf(reason.code());
    @Nullable T item = null;
    if (rule == Rule.CONDITION_FAILED) {
      item = reason.hasItem() ? context.rows().own(reason.item()) : null;
      rule = broken(reason.hasItem(), item != null);
    }
    return new CancelledOperation(operation, context.entity(), rule, item);
  }

  /** The same answer for any row where there was to be none, as for a create on its own. */
  private Rule broken(boolean rowThere, boolean ownRow) {
    if (OF_ABSENT_ITEMS.contains(operation)) {
      return Rule.ITEM_EXISTS;
    }
    if (!rowThere) {
      return Rule.ITEM_ABSENT;
    }
    return ownRow ? Rule.CONDITION_FAILED : Rule.OTHER_ENTITY;
  }
}
