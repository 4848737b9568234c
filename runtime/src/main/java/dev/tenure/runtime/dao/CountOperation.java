package dev.tenure.runtime.dao;

import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbResponse;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;

/** Counts, in as many requests as it takes. */
final class CountOperation extends Operation<Long> {
  private final CountAssembly count;

  CountOperation(AccessPath<?> path, CountAssembly count) {
    super(path);
    this.count = count;
  }

  @Override
  @Nullable DynamoDbRequest next() {
    return count.isComplete() ? null : count.request();
  }

  @Override
  boolean asksMore() {
    return count.asksMore();
  }

  @Override
  void accept(DynamoDbResponse response) {
    count.add((QueryResponse) response);
  }

  @Override
  Long result() {
    return count.total();
  }
}
