package dev.tenure.indexes;

import dev.tenure.runtime.table.IndexDefinition;
import dev.tenure.runtime.table.KeyAttribute;
import dev.tenure.runtime.table.TableDefinition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemResponse;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemResponse;

/**
 * Answers queries of an index as DynamoDB documents them for keys of several attributes, of the
 * rows that DynamoDB Local holds; everything else goes there. A request that DynamoDB would refuse
 * is an {@link AssertionError}: each attribute of the partition key by equality, those of the sort
 * key from the left without gaps, a range on the last one alone, and a start key of exactly the
 * keys of the index and of the table.
 */
final class IndexModelClient implements DynamoDbClient {
  private static final Pattern CONDITION =
      Pattern.compile(
          "(#\\w+) (=|<|<=|>|>=) (:\\w+)"
              + "|(#\\w+) BETWEEN (:\\w+) AND (:\\w+)"
              + "|begins_with\\((#\\w+), (:\\w+)\\)");

  private final DynamoDbClient rows;
  private final TableDefinition table;
  private final List<QueryRequest> queries = new ArrayList<>();

  IndexModelClient(DynamoDbClient rows, TableDefinition table) {
    this.rows = rows;
    this.table = table;
  }

  /** The queries so far. */
  List<QueryRequest> queries() {
    return List.copyOf(queries);
  }

  @Override
  public QueryResponse query(QueryRequest query) {
    queries.add(query);
    IndexDefinition index = table.index(query.indexName());
    Comparator<Map<String, AttributeValue>> order = order(index);
    Comparator<Map<String, AttributeValue>> asked =
        query.scanIndexForward() ? order : order.reversed();
    Predicate<Map<String, AttributeValue>> condition = condition(query, index);
    List<Map<String, AttributeValue>> found =
        rows.scan(scan -> scan.tableName(query.tableName()).consistentRead(true)).items().stream()
            .filter(row -> index.keys().stream().allMatch(key -> key.keyOf(row) != null))
            .filter(condition)
            .sorted(asked)
            .filter(row -> isBehind(row, query, index, asked))
            .toList();
    int limit = query.limit() == null ? found.size() : Math.min(query.limit(), found.size());
    List<Map<String, AttributeValue>> page = found.subList(0, limit);
    QueryResponse.Builder response = QueryResponse.builder().count(page.size()).items(page);
    if (query.limit() != null && page.size() == query.limit()) {
      Map<String, AttributeValue> last = new HashMap<>(page.get(page.size() - 1));
      last.keySet().retainAll(keys(index));
      response.lastEvaluatedKey(last);
    }
    return response.build();
  }

  private Set<String> keys(IndexDefinition index) {
    Set<String> names = new HashSet<>(Set.of(table.partitionKey().name(), table.sortKey().name()));
    index.keys().forEach(key -> names.add(key.name()));
    return names;
  }

  private boolean isBehind(
      Map<String, AttributeValue> row,
      QueryRequest query,
      IndexDefinition index,
      Comparator<Map<String, AttributeValue>> order) {
    if (!query.hasExclusiveStartKey()) {
      return true;
    }
    require(query.exclusiveStartKey().keySet().equals(keys(index)), "the start key's attributes");
    require(condition(query, index).test(query.exclusiveStartKey()), "a start within the range");
    return order.compare(row, query.exclusiveStartKey()) > 0;
  }

  /** By each attribute of the sort key in turn, and at last by the key of the table. */
  private Comparator<Map<String, AttributeValue>> order(IndexDefinition index) {
    List<KeyAttribute> keys = new ArrayList<>(index.sortKeys());
    keys.add(table.partitionKey());
    keys.add(table.sortKey());
    return keys.stream()
        .<Comparator<Map<String, AttributeValue>>>map(
            key -> (one, other) -> key.compare(key.keyOf(one), key.keyOf(other)))
        .reduce(Comparator::thenComparing)
        .orElseThrow();
  }

  private static Predicate<Map<String, AttributeValue>> condition(
      QueryRequest query, IndexDefinition index) {
    List<KeyAttribute> keys = index.keys();
    String text = query.keyConditionExpression();
    Predicate<Map<String, AttributeValue>> all = row -> true;
    Set<String> names = new HashSet<>();
    Set<String> values = new HashSet<>();
    Matcher matcher = CONDITION.matcher(text);
    int position = 0;
    int end = 0;
    boolean ranged = false;
    while (matcher.find()) {
      require(text.substring(end, matcher.start()).equals(end == 0 ? "" : " AND "), text);
      require(!ranged && position < keys.size(), "a condition behind a range");
      KeyAttribute key = keys.get(position++);
      String name = group(matcher, 1, 4, 7);
      names.add(name);
      require(query.expressionAttributeNames().get(name).equals(key.name()), "no gaps: " + text);
      ranged = !"=".equals(matcher.group(2));
      require(!ranged || position > index.partitionKeys().size(), "a whole partition key");
      Operator operator = new Operator(query, key, matcher, values);
      all = all.and(row -> operator.holds(key.keyOf(row)));
      end = matcher.end();
    }
    require(end == text.length(), text);
    require(position >= index.partitionKeys().size(), "a whole partition key");
    if (query.filterExpression() == null && query.projectionExpression() == null) {
      require(names.equals(query.expressionAttributeNames().keySet()), "no further name");
      require(values.equals(query.expressionAttributeValues().keySet()), "no further value");
    }
    return all;
  }

  /** One condition on one attribute. */
  private static final class Operator {
    private final KeyAttribute key;
    private final String name;
    private final String low;
    private final String high;

    Operator(QueryRequest query, KeyAttribute key, Matcher matcher, Set<String> used) {
      this.key = key;
      boolean between = matcher.group(4) != null;
      this.name = between ? "BETWEEN" : matcher.group(2) == null ? "begins_with" : matcher.group(2);
      this.low = value(query, group(matcher, 3, 5, 8), used);
      this.high = between ? value(query, matcher.group(6), used) : low;
    }

    private String value(QueryRequest query, String placeholder, Set<String> used) {
      used.add(placeholder);
      AttributeValue value = query.expressionAttributeValues().get(placeholder);
      String text = key.keyOf(Map.of(key.name(), value));
      require(text != null && !text.isEmpty(), "a value of the type of the key");
      return text;
    }

    boolean holds(String stored) {
      return switch (name) {
        case "=" -> key.compare(stored, low) == 0;
        case "<" -> key.compare(stored, low) < 0;
        case "<=" -> key.compare(stored, low) <= 0;
        case ">" -> key.compare(stored, low) > 0;
        case ">=" -> key.compare(stored, low) >= 0;
        case "BETWEEN" -> key.compare(low, stored) <= 0 && key.compare(stored, high) <= 0;
        default -> stored.startsWith(low);
      };
    }
  }

  private static String group(Matcher matcher, int... groups) {
    for (int group : groups) {
      if (matcher.group(group) != null) {
        return matcher.group(group);
      }
    }
    throw new AssertionError(matcher.group());
  }

  private static void require(boolean demanded, String what) {
    if (!demanded) {
      throw new AssertionError("DynamoDB demands " + what);
    }
  }

  @Override
  public GetItemResponse getItem(GetItemRequest request) {
    return rows.getItem(request);
  }

  @Override
  public PutItemResponse putItem(PutItemRequest request) {
    return rows.putItem(request);
  }

  @Override
  public UpdateItemResponse updateItem(UpdateItemRequest request) {
    return rows.updateItem(request);
  }

  @Override
  public DeleteItemResponse deleteItem(DeleteItemRequest request) {
    return rows.deleteItem(request);
  }

  @Override
  public String serviceName() {
    return rows.serviceName();
  }

  @Override
  public void close() {
    rows.close();
  }
}
