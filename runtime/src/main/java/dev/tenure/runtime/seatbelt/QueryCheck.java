package dev.tenure.runtime.seatbelt;

import dev.tenure.runtime.TenantViolationEvent.Rule;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.Select;

/** What a query asks for: one partition of the table or of an index, and whose it is. */
final class QueryCheck {
  private final TableCheck table;
  private final QueryRequest query;
  private final String leader;
  private final AttributeValue partition;
  private final String owner;

  private QueryCheck(
      TableCheck table, QueryRequest query, String leader, AttributeValue partition, String owner) {
    this.table = table;
    this.query = query;
    this.leader = leader;
    this.partition = partition;
    this.owner = owner;
  }

  /**
   * Finds the partition.
   *
   * @throws ViolationFound if it cannot be told, or is neither the tenant's nor shared
   */
  static QueryCheck of(TableCheck table, QueryRequest query) {
    table
        .without("KeyConditions", query.hasKeyConditions())
        .without("QueryFilter", query.hasQueryFilter())
        .without("ConditionalOperator", query.conditionalOperatorAsString() != null)
        .without("AttributesToGet", query.hasAttributesToGet());
    String leader = leader(table, query.indexName());
    AttributeValue partition = equalities(table, query).get(leader);
    String owner = table.partitions().ownerOf(partition);
    if (partition == null || owner == null) {
      throw table.violation(Rule.PARTITION_KEY, leader);
    }
    return new QueryCheck(table, query, leader, partition, owner);
  }

  private static String leader(TableCheck table, @Nullable String index) {
    if (index == null) {
      return table.table().partitionKey();
    }
    String leader = table.table().partitionKeyOf(index);
    if (leader == null) {
      throw table.violation(Rule.INDEX, index);
    }
    return leader;
  }

  private static Map<String, AttributeValue> equalities(TableCheck table, QueryRequest query) {
    String expression = query.keyConditionExpression();
    if (expression == null) {
      throw table.violation(Rule.EXPRESSION, "KeyConditionExpression: missing");
    }
    return table.read(
        "KeyConditionExpression",
        expression,
        query.expressionAttributeNames(),
        query.expressionAttributeValues(),
        KeyConditionReader::equalities);
  }

  /**
   * The query starts within its partition, and its answer will tell whose rows it holds.
   *
   * @param plantedRowsAreSkipped whether a query may go on behind a row of somebody else, planted
   *     in an index
   */
  void asks(boolean plantedRowsAreSkipped) {
    Map<String, AttributeValue> start = query.exclusiveStartKey();
    if (!start.isEmpty() && !startsWithin(start, plantedRowsAreSkipped)) {
      throw table.violation(Rule.START_KEY, "ExclusiveStartKey");
    }
    String projection = query.projectionExpression();
    if (onIndex() && projection != null && query.select() != Select.COUNT) {
      Set<String> answered =
          table.read(
              "ProjectionExpression",
              projection,
              query.expressionAttributeNames(),
              query.expressionAttributeValues(),
              ProjectionReader::wholeAttributes);
      if (!answered.contains(table.table().partitionKey())) {
        throw table.violation(Rule.PROJECTION, table.table().partitionKey());
      }
    }
  }

  private boolean startsWithin(Map<String, AttributeValue> start, boolean plantedRowsAreSkipped) {
    return partition.equals(start.get(leader))
        && (plantedRowsAreSkipped || Partitions.leads(owner, base(start)));
  }

  /** Whether a row is of the owner whose partition was asked for. */
  boolean isOwned(Map<String, AttributeValue> row) {
    AttributeValue base = base(row);
    return base == null ? !onIndex() : Partitions.leads(owner, base);
  }

  ViolationFound foreign() {
    return table.violation(Rule.RETURNED_ITEM, "");
  }

  private boolean onIndex() {
    return query.indexName() != null;
  }

  private @Nullable AttributeValue base(Map<String, AttributeValue> row) {
    return row.get(table.table().partitionKey());
  }
}
