package dev.tenure.runtime.dao;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;

/**
 * The rows of a query in its order, as far as they have been read: says what to ask next and takes
 * what was answered. Pure; for one thread.
 */
interface RowSource {
  /** Whether the next row is at hand. */
  boolean hasRow();

  /** Takes the next row. Only if there {@linkplain #hasRow is} one. */
  Map<String, AttributeValue> nextRow();

  /** Whether there are no more rows, neither at hand nor to be asked for. */
  boolean isDone();

  /**
   * What to ask where no row is at hand, unless all {@linkplain #isDone is done}.
   *
   * @param wanted how many rows to read, about; null for as many as a response holds. The same
   *     until a round {@linkplain #add ends}
   */
  QueryRequest request(@Nullable Integer wanted);

  /** Whether there is more to ask before what was asked is answered. */
  default boolean asksMore() {
    return false;
  }

  /**
   * Takes the answer to the oldest request that has none, which may hold no row and still not be
   * the last.
   *
   * @return whether a round ends: all partitions that had to be read for the next row have answered
   *     once
   */
  boolean add(QueryResponse response);
}
