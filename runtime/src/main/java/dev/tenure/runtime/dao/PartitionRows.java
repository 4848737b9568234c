package dev.tenure.runtime.dao;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;

/** The rows of one partition, of the table or of an index. */
final class PartitionRows implements RowSource {
  private final QueryPlan<?> plan;
  private Iterator<Map<String, AttributeValue>> rows =
      List.<Map<String, AttributeValue>>of().iterator();
  private Map<String, AttributeValue> start;
  private boolean moreRows;

  /**
   * @param start the key after which to start; empty for the beginning
   */
  PartitionRows(QueryPlan<?> plan, Map<String, AttributeValue> start) {
    this.plan = plan;
    this.start = start;
    this.moreRows = !plan.isEmpty();
  }

  @Override
  public boolean hasRow() {
    return rows.hasNext();
  }

  @Override
  public Map<String, AttributeValue> nextRow() {
    return rows.next();
  }

  @Override
  public boolean isDone() {
    return !moreRows && !rows.hasNext();
  }

  @Override
  public QueryRequest request(@Nullable Integer wanted) {
    return plan.rows(start, wanted);
  }

  @Override
  public boolean add(QueryResponse response) {
    rows = response.items().iterator();
    start = response.lastEvaluatedKey();
    moreRows = !start.isEmpty();
    return true;
  }
}
