package dev.tenure.runtime.dao;

import dev.tenure.runtime.expression.Condition;
import java.util.Optional;

/**
 * How a path is read.
 *
 * @param descending whether from the greatest sort key
 * @param consistent whether all that was written before is seen; of the table alone
 * @param filter what is asked of each item besides its keys
 */
record ReadMode<T>(boolean descending, boolean consistent, Optional<Condition<T>> filter) {
  /** Ascending, as cheap as can be, and all of it. */
  static <T> ReadMode<T> plain() {
    return new ReadMode<>(false, false, Optional.empty());
  }

  ReadMode<T> withDescending(boolean other) {
    return new ReadMode<>(other, consistent, filter);
  }

  ReadMode<T> asConsistent() {
    return new ReadMode<>(descending, true, filter);
  }

  /** With a condition on top of those there are. */
  ReadMode<T> where(Condition<T> condition) {
    Condition<T> all = filter.map(known -> known.and(condition)).orElse(condition);
    return new ReadMode<>(descending, consistent, Optional.of(all));
  }
}
