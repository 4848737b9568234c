package dev.tenure.runtime.dao;

import dev.tenure.runtime.expression.Expression;
import dev.tenure.runtime.key.KeyRange;
import dev.tenure.runtime.page.PageToken;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.Select;

/** One query: its requests and operations, and what its rows become. Pure. */
final class QueryPlan<T> {
  private final AccessPath<T> path;
  private final boolean descending;

  /** All of a path, ascending. */
  QueryPlan(AccessPath<T> path) {
    this(path, false);
  }

  private QueryPlan(AccessPath<T> path, boolean descending) {
    this.path = path;
    this.descending = descending;
  }

  /** The same of fewer items. */
  QueryPlan<T> within(KeyRange range) {
    return new QueryPlan<>(path.within(range), descending);
  }

  /** The same from the smallest sort key. */
  QueryPlan<T> ascending() {
    return new QueryPlan<>(path, false);
  }

  /** The same from the greatest sort key. */
  QueryPlan<T> descending() {
    return new QueryPlan<>(path, true);
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

  /** A page, from the beginning or from where a token stands. */
  Operation<PageAssembly<T>> page(int size, @Nullable PageToken token) {
    return new PageOperation<>(path, new PageAssembly<>(this, size, token));
  }

  /** How many items there are. */
  Operation<Long> count() {
    return new CountOperation(path, new CountAssembly(this));
  }

  /** As many rows as one response holds. */
  Operation<QueryResponse> chunk(Map<String, AttributeValue> start) {
    return new RequestOperation<QueryResponse, QueryResponse>(
        path.name(), path.context().entity(), rows(start, null), response -> response);
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
