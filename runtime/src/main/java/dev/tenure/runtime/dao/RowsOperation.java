package dev.tenure.runtime.dao;

import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbResponse;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;

/** Reads on until the next row is at hand; answers whether there is one. */
final class RowsOperation extends Operation<Boolean> {
  private final RowSource rows;

  RowsOperation(AccessPath<?> path, RowSource rows) {
    super(path);
    this.rows = rows;
  }

  @Override
  @Nullable DynamoDbRequest next() {
    return rows.hasRow() || rows.isDone() ? null : rows.request(null);
  }

  @Override
  boolean asksMore() {
    return rows.asksMore();
  }

  @Override
  void accept(DynamoDbResponse response) {
    rows.add((QueryResponse) response);
  }

  @Override
  Boolean result() {
    return rows.hasRow();
  }
}
