package dev.tenure.runtime.dao;

import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbResponse;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;

/** Reads one page, in as many requests as it takes. */
final class PageOperation<T> extends Operation<PageAssembly<T>> {
  private final PageAssembly<T> page;

  PageOperation(AccessPath<T> path, PageAssembly<T> page) {
    super(path);
    this.page = page;
  }

  @Override
  @Nullable DynamoDbRequest next() {
    return page.isComplete() ? null : page.request();
  }

  @Override
  boolean asksMore() {
    return page.asksMore();
  }

  @Override
  void accept(DynamoDbResponse response) {
    page.add((QueryResponse) response);
  }

  @Override
  PageAssembly<T> result() {
    return page;
  }
}
