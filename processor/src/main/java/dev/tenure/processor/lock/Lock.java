package dev.tenure.processor.lock;

import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;

/** The facts of any number of tables. Immutable. */
public final class Lock {
  /** A lock of no table. */
  public static final Lock EMPTY = new Lock(new TreeSet<>());

  private final SortedSet<Fact> facts;

  private Lock(SortedSet<Fact> facts) {
    this.facts = facts;
  }

  static Lock of(Collection<Fact> facts) {
    return new Lock(new TreeSet<>(facts));
  }

  /**
   * Reads what {@link #text()} wrote, in any order of lines.
   *
   * @throws LockFormatException if it is something else
   */
  public static Lock parse(String text) throws LockFormatException {
    return of(LockText.parse(text));
  }

  /** The file: a line for each fact, in an order that depends on nothing but the facts. */
  public String text() {
    return LockText.print(facts);
  }

  /** This lock with another one's tables in the place of its own of the same names. */
  Lock with(String table, Collection<Fact> ofTable) {
    SortedSet<Fact> changed = new TreeSet<>(facts);
    changed.removeIf(fact -> fact.table().equals(table));
    changed.addAll(ofTable);
    return new Lock(changed);
  }

  /** All facts, sorted. */
  SortedSet<Fact> facts() {
    return facts;
  }

  /** The facts of one table, sorted. */
  SortedSet<Fact> facts(String table) {
    SortedSet<Fact> found = new TreeSet<>(facts);
    found.removeIf(fact -> !fact.table().equals(table));
    return found;
  }
}
