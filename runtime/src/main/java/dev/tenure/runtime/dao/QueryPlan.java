package dev.tenure.runtime.dao;

import dev.tenure.runtime.InvalidExpressionException;
import dev.tenure.runtime.TenureException;
import dev.tenure.runtime.expression.Condition;
import dev.tenure.runtime.expression.Expression;
import dev.tenure.runtime.key.KeyRange;
import dev.tenure.runtime.mapping.ViewSchema;
import dev.tenure.runtime.page.PageToken;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.Select;

/** One query: its requests and operations, and what its rows become. Pure. */
final class QueryPlan<T> {
  private final AccessPath<T> path;
  private final ReadMode mode;

  /** All of a path, ascending. */
  QueryPlan(AccessPath<T> path) {
    this(path, ReadMode.PLAIN);
  }

  private QueryPlan(AccessPath<T> path, ReadMode mode) {
    this.path = path;
    this.mode = mode;
  }

  /** The same items as a view shows them. */
  <V> QueryPlan<V> select(ViewSchema<V> view) {
    return new QueryPlan<>(path.showing(view), mode);
  }

  /** The same of fewer items. */
  QueryPlan<T> within(KeyRange range) {
    return new QueryPlan<>(path.within(range), mode);
  }

  /** The same from the smallest sort key. */
  QueryPlan<T> ascending() {
    return new QueryPlan<>(path, mode.withDescending(false));
  }

  /** The same from the greatest sort key. */
  QueryPlan<T> descending() {
    return new QueryPlan<>(path, mode.withDescending(true));
  }

  /** The same with all that was written before. */
  QueryPlan<T> consistent() {
    if (!path.allowsConsistentReads()) {
      throw new IllegalStateException(path.name() + " reads an index, which cannot be consistent");
    }
    return new QueryPlan<>(path, mode.asConsistent());
  }

  /**
   * The same of fewer items.
   *
   * @throws InvalidExpressionException if the condition is about a key of the path
   */
  QueryPlan<T> where(Condition<T> condition) {
    Filters.requireNoKey(path, condition);
    return new QueryPlan<>(path, mode.where(condition));
  }

  AccessPath<T> path() {
    return path;
  }

  /** Whether rows are read that are not answered. */
  boolean isFiltered() {
    return !mode.filters().isEmpty();
  }

  /** Where this query can start. */
  StartKeys startKeys() {
    return new StartKeys(path, mode);
  }

  /** Whether nothing can be found, so that nothing need be sent. */
  boolean isEmpty() {
    return path.range().isEmpty();
  }

  /** A page, from the beginning or from where a token stands. */
  Operation<PageAssembly<T>> page(int size, @Nullable PageToken token) {
    try {
      return new PageOperation<>(path, new PageAssembly<>(this, size, token));
    } catch (TenureException refused) {
      throw path.told(refused);
    }
  }

  /** How many items there are. */
  Operation<Long> count() {
    return new CountOperation(path, new CountAssembly(this));
  }

  /** All rows, none of which has been asked for. */
  RowSource rows() {
    return rows(Map.of());
  }

  private RowSource rows(Map<String, AttributeValue> start) {
    List<QueryPlan<T>> partitions = partitions();
    if (partitions.size() == 1) {
      return new PartitionRows(this, start);
    }
    return new ShardedRows(
        path.context().sortKeyAttribute(),
        mode.descending(),
        partitions.stream()
            .map(partition -> new PartitionRows(partition, partition.moved(start)))
            .toList());
  }

  /** The same in each of its partitions. */
  List<QueryPlan<T>> partitions() {
    return path.partitions().stream().map(partition -> new QueryPlan<>(partition, mode)).toList();
  }

  /**
   * A start of another partition in this one: sort keys are unique across them, and so in order.
   */
  private Map<String, AttributeValue> moved(Map<String, AttributeValue> start) {
    if (start.isEmpty()) {
      return start;
    }
    Map<String, AttributeValue> moved = new HashMap<>(start);
    moved.put(path.partitionKeyAttribute(), AttributeValue.fromS(path.partitionKey()));
    return moved;
  }

  /** The rows behind a token; none where it stands at the end. */
  RowSource rowsAfter(PageToken token) {
    return startKeys().of(token).map(this::rows).orElseGet(() -> within(KeyRange.empty()).rows());
  }

  /** Reads on until the next row is at hand; answers whether there is one. */
  Operation<Boolean> more(RowSource rows) {
    return new RowsOperation(path, rows);
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
      request.projectionExpression(expression.projection(withKeys(attributes)));
    }
    if (isFiltered()) {
      request.filterExpression(Filters.of(mode.filters(), expression));
    }
    return withValues(request, expression);
  }

  /** The keys of an index as well: rows are checked by one, and pages begin after both. */
  private Set<String> withKeys(List<String> attributes) {
    Set<String> all = new LinkedHashSet<>(attributes);
    path.keyAttributes().forEach(key -> all.add(key.name()));
    return all;
  }

  /** A request that counts the rows that are not obviously planted. */
  QueryRequest count(Map<String, AttributeValue> start) {
    Expression expression = new Expression();
    QueryRequest.Builder request = request(start, expression).select(Select.COUNT);
    String filter = Filters.ofCount(path, mode.filters(), expression);
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
            .consistentRead(mode.consistent() ? true : null)
            .scanIndexForward(!mode.descending());
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
