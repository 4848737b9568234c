package dev.tenure.runtime;

import java.util.Optional;

/**
 * What came of a write that may be refused.
 *
 * <pre>{@code
 * WriteResult<Order> paid = orders.trySave(order, STATUS.eq(PLACED));
 * if (!paid.applied()) {
 *   log.info("now {}", paid.item().map(Order::status));
 * }
 * }</pre>
 *
 * @param applied whether it was done; otherwise a condition failed and nothing was changed
 * @param item what is there now; after a delete, what was there. Where the write was refused: the
 *     item that is there, if it is of this entity
 * @param violated the unique constraint of which another item has the value; empty where nothing
 *     was refused, or something else refused. There is no item beside it
 */
public record WriteResult<T>(boolean applied, Optional<T> item, Optional<String> violated) {
  /** A write that met no unique constraint. */
  public WriteResult(boolean applied, Optional<T> item) {
    this(applied, item, Optional.empty());
  }
}
