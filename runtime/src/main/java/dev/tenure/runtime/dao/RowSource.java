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
   * @param wanted how many rows to read, about; null for as many as a response holds
   */
  QueryRequest request(@Nullable Integer wanted);

  /** Takes the answer to the last request, which may hold no row and still not be the last. */
  void add(QueryResponse response);
}
