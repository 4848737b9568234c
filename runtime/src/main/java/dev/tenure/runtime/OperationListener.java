package dev.tenure.runtime;

/**
 * Is told of every operation on a table's items: what it was, whose, what it cost and how it ended.
 *
 * <p>It is called once an operation is over, before its caller goes on: on the caller's thread, or
 * for asynchronous doors on the thread that brought the last answer. Several threads may call it at
 * once, and none should be kept waiting. What it throws is logged, by class alone, and dropped:
 * what watches an application must not be able to fail it.
 *
 * <p>A query's {@code page}, {@code first} and {@code count} are one operation each, however many
 * requests they take; a stream is one each time it reads on. What is refused before anything is
 * asked, such as an object of another tenant, is no operation. The operator's work on the table
 * itself is none either.
 */
@FunctionalInterface
public interface OperationListener {
  /** An operation is over. */
  void operation(OperationEvent event);
}
