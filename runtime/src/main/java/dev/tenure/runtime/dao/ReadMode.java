package dev.tenure.runtime.dao;

import dev.tenure.runtime.expression.Condition;
import java.util.ArrayList;
import java.util.List;

/**
 * How a path is read.
 *
 * @param descending whether from the greatest sort key
 * @param consistent whether all that was written before is seen; of the table alone
 * @param filters what is asked of each item besides its keys; it fulfils all of them
 */
record ReadMode(boolean descending, boolean consistent, List<Condition<?>> filters) {
  /** Ascending, as cheap as can be, and all of it. */
  static final ReadMode PLAIN = new ReadMode(false, false, List.of());

  ReadMode withDescending(boolean other) {
    return new ReadMode(other, consistent, filters);
  }

  ReadMode asConsistent() {
    return new ReadMode(descending, true, filters);
  }

  /** With a condition on top of those there are. */
  ReadMode where(Condition<?> condition) {
    List<Condition<?>> all = new ArrayList<>(filters);
    all.add(condition);
    return new ReadMode(descending, consistent, List.copyOf(all));
  }
}
