package dev.tenure.runtime.dao;

/**
 * A write of one item that says what it does and has not done it: it is done alone, by its own
 * {@code run}, or with others, by a transaction.
 *
 * @param <T> the entity
 */
public abstract class PreparedWrite<T> {
  PreparedWrite() {}

  /** Whose item it is. */
  abstract EntityContext<T> context();

  /** What it does, as messages call it. */
  abstract String operation();

  /** The write, made anew each time; it was checked against the scope. */
  abstract ItemWrite write(Stamps stamps);
}
