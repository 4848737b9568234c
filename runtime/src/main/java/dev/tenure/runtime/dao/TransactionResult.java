package dev.tenure.runtime.dao;

import java.util.List;

/**
 * What a transaction has stored, as far as its operations alone tell: the items of {@code create}
 * and {@code replace}. What a {@code save} or an update left of a row, DynamoDB does not answer.
 * Immutable.
 *
 * <pre>{@code
 * TransactionResult done = acme.transaction().create(order).create(line).run();
 * Order stored = done.items(Order.class).get(0);
 * }</pre>
 */
public final class TransactionResult {
  private final List<Object> items;

  TransactionResult(List<Object> items) {
    this.items = List.copyOf(items);
  }

  /** The items of an entity as they are stored, in the order of their operations. */
  public <T> List<T> items(Class<T> entity) {
    return items.stream().filter(entity::isInstance).map(entity::cast).toList();
  }

  @Override
  public String toString() {
    return "TransactionResult[" + items.size() + " items]";
  }
}
