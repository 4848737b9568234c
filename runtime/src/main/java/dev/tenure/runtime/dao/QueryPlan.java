package dev.tenure.runtime.dao;

import dev.tenure.runtime.expression.Expression;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.Select;

/** The requests of one query, and what its rows become. Pure, but for {@link #send}. */
final class QueryPlan<T> {
  private final AccessPath<T> path;
  private final boolean descending;

  QueryPlan(AccessPath<T> path, boolean descending) {
    this.path = path;
    this.descending = descending;
  }

  AccessPath<T> path() {
    return path;
  }

  /** Where this query can start. */
  StartKeys startKeys() {
    return new StartKeys(path, descending);
  }

  /** Whether nothing can be found, so that nothing need be sent. */
  boolean isEmpty() {
    return path.range().isEmpty();
  }

  QueryResponse send(QueryRequest request) {
    return path.context().send(path.name(), client -> client.query(request));
  }

  /** The object of a row; null if the row is skipped. */
  @Nullable T read(Map<String, AttributeValue> row) {
    return path.context().rows().read(path, row);
  }

  /**
   * A request for rows.
   *
   * @param start the key after which to start; empty for the beginning
   * @param limit how many rows at most; null for as many as a response holds
   */
  QueryRequest rows(Map<String, AttributeValue> start, @Nullable Integer limit) {
    Expression expression = new Expression();
    QueryRequest.Builder request = request(start, expression).limit(limit);
    List<String> attributes = path.context().mapping().attributes();
    if (!attributes.isEmpty()) {
      request.projectionExpression(projection(attributes, expression));
    }
    return withValues(request, expression);
  }

  private static String projection(List<String> attributes, Expression expression) {
    return IntStream.range(0, attributes.size())
        .mapToObj(i -> expression.name("#a" + i, attributes.get(i)))
        .collect(Collectors.joining(", "));
  }

  /** A request that counts the rows that are not obviously planted. */
  QueryRequest count(Map<String, AttributeValue> start) {
    Expression expression = new Expression();
    QueryRequest.Builder request = request(start, expression).select(Select.COUNT);
    String filter = CountFilters.of(path, expression);
    if (!filter.isEmpty()) {
      request.filterExpression(filter);
    }
    return withValues(request, expression);
  }

  private QueryRequest.Builder request(Map<String, AttributeValue> start, Expression expression) {
    QueryRequest.Builder request =
        QueryRequest.builder()
            .tableName(path.context().scope().connection().tableName())
            .overrideConfiguration(path.context().scope().binding().requestConfiguration())
            .keyConditionExpression(KeyConditions.of(path, expression))
            .scanIndexForward(!descending);
    path.index().ifPresent(index -> request.indexName(index.name()));
    if (!start.isEmpty()) {
      request.exclusiveStartKey(start);
    }
    return request;
  }

  private static QueryRequest withValues(QueryRequest.Builder request, Expression expression) {
    return request
        .expressionAttributeNames(expression.names())
        .expressionAttributeValues(expression.values())
        .build();
  }
}
