package dev.tenure.runtime.seatbelt;

import dev.tenure.runtime.TenantViolationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbServiceClientConfiguration;
import software.amazon.awssdk.services.dynamodb.model.BatchExecuteStatementRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchExecuteStatementResponse;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.DescribeTableRequest;
import software.amazon.awssdk.services.dynamodb.model.DescribeTableResponse;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.ExecuteStatementRequest;
import software.amazon.awssdk.services.dynamodb.model.ExecuteStatementResponse;
import software.amazon.awssdk.services.dynamodb.model.ExecuteTransactionRequest;
import software.amazon.awssdk.services.dynamodb.model.ExecuteTransactionResponse;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemResponse;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItemsResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsResponse;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemResponse;

/**
 * An asynchronous client whose requests are all bound to one tenant. It has the operations on
 * items; every other is the interface's own, which is not supported.
 */
final class BoundAsyncClient implements DynamoDbAsyncClient {
  private final DynamoDbAsyncClient client;
  private final RequestBinder binder;

  BoundAsyncClient(DynamoDbAsyncClient client, TenantBinding binding) {
    this.client = client;
    this.binder = new RequestBinder(binding);
  }

  /** The client beneath, bound to the same tenant or to a part of what this one is bound to. */
  BoundAsyncClient rebound(TenantBinding binding) {
    binder.binding().requireCovers(binding);
    return new BoundAsyncClient(client, binding);
  }

  @Override
  public CompletableFuture<GetItemResponse> getItem(GetItemRequest request) {
    return sent(client::getItem, request);
  }

  @Override
  public CompletableFuture<BatchGetItemResponse> batchGetItem(BatchGetItemRequest request) {
    return sent(client::batchGetItem, request);
  }

  @Override
  public CompletableFuture<QueryResponse> query(QueryRequest request) {
    return sent(client::query, request);
  }

  @Override
  public CompletableFuture<TransactGetItemsResponse> transactGetItems(
      TransactGetItemsRequest request) {
    return sent(client::transactGetItems, request);
  }

  @Override
  public CompletableFuture<PutItemResponse> putItem(PutItemRequest request) {
    return sent(client::putItem, request);
  }

  @Override
  public CompletableFuture<UpdateItemResponse> updateItem(UpdateItemRequest request) {
    return sent(client::updateItem, request);
  }

  @Override
  public CompletableFuture<DeleteItemResponse> deleteItem(DeleteItemRequest request) {
    return sent(client::deleteItem, request);
  }

  @Override
  public CompletableFuture<BatchWriteItemResponse> batchWriteItem(BatchWriteItemRequest request) {
    return sent(client::batchWriteItem, request);
  }

  @Override
  public CompletableFuture<TransactWriteItemsResponse> transactWriteItems(
      TransactWriteItemsRequest request) {
    return sent(client::transactWriteItems, request);
  }

  @Override
  public CompletableFuture<DescribeTableResponse> describeTable(DescribeTableRequest request) {
    return sent(client::describeTable, request);
  }

  @Override
  public CompletableFuture<ScanResponse> scan(ScanRequest request) {
    return sent(client::scan, request);
  }

  @Override
  public CompletableFuture<ExecuteStatementResponse> executeStatement(
      ExecuteStatementRequest request) {
    return sent(client::executeStatement, request);
  }

  @Override
  public CompletableFuture<BatchExecuteStatementResponse> batchExecuteStatement(
      BatchExecuteStatementRequest request) {
    return sent(client::batchExecuteStatement, request);
  }

  @Override
  public CompletableFuture<ExecuteTransactionResponse> executeTransaction(
      ExecuteTransactionRequest request) {
    return sent(client::executeTransaction, request);
  }

  private <R extends DynamoDbRequest, A> CompletableFuture<A> sent(
      Function<R, CompletableFuture<A>> operation, R request) {
    CompletableFuture<A> answer = operation.apply(binder.bound(request));
    CompletableFuture<A> told =
        answer.handle(
            (result, failure) -> {
              if (failure != null) {
                throw asItIs(failure);
              }
              return result;
            });
    CompletableFuture<A> unused =
        told.whenComplete(
            (result, failure) -> {
              if (told.isCancelled()) {
                answer.cancel(true);
              }
            });
    return told;
  }

  /** The SDK wraps what an interceptor throws about an answer; callers are told of it as it is. */
  private static CompletionException asItIs(Throwable failure) {
    Throwable cause = failure;
    while (cause instanceof CompletionException || cause instanceof SdkClientException) {
      cause = cause.getCause();
    }
    if (cause instanceof TenantViolationException) {
      return new CompletionException(cause);
    }
    return failure instanceof CompletionException wrapped
        ? wrapped
        : new CompletionException(failure);
  }

  @Override
  public DynamoDbServiceClientConfiguration serviceClientConfiguration() {
    return client.serviceClientConfiguration();
  }

  @Override
  public String serviceName() {
    return client.serviceName();
  }

  /** The client that is bound stays the caller's to close. */
  @Override
  public void close() {}
}
