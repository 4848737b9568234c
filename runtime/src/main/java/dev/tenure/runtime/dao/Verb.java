package dev.tenure.runtime.dao;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbResponse;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/** A kind of request, and the method of either client that sends it. */
record Verb<Q extends DynamoDbRequest>(
    Class<Q> request,
    BiFunction<DynamoDbClient, Q, DynamoDbResponse> sync,
    BiFunction<DynamoDbAsyncClient, Q, CompletableFuture<? extends DynamoDbResponse>> async) {

  private static final List<Verb<?>> ALL =
      List.of(
          of(GetItemRequest.class, DynamoDbClient::getItem, DynamoDbAsyncClient::getItem),
          of(QueryRequest.class, DynamoDbClient::query, DynamoDbAsyncClient::query),
          of(PutItemRequest.class, DynamoDbClient::putItem, DynamoDbAsyncClient::putItem),
          of(UpdateItemRequest.class, DynamoDbClient::updateItem, DynamoDbAsyncClient::updateItem),
          of(DeleteItemRequest.class, DynamoDbClient::deleteItem, DynamoDbAsyncClient::deleteItem),
          of(
              BatchGetItemRequest.class,
              DynamoDbClient::batchGetItem,
              DynamoDbAsyncClient::batchGetItem),
          of(
              BatchWriteItemRequest.class,
              DynamoDbClient::batchWriteItem,
              DynamoDbAsyncClient::batchWriteItem),
          of(
              TransactGetItemsRequest.class,
              DynamoDbClient::transactGetItems,
              DynamoDbAsyncClient::transactGetItems),
          of(
              TransactWriteItemsRequest.class,
              DynamoDbClient::transactWriteItems,
              DynamoDbAsyncClient::transactWriteItems),
          of(ScanRequest.class, DynamoDbClient::scan, DynamoDbAsyncClient::scan));

  private static <Q extends DynamoDbRequest> Verb<Q> of(
      Class<Q> request,
      BiFunction<DynamoDbClient, Q, DynamoDbResponse> sync,
      BiFunction<DynamoDbAsyncClient, Q, CompletableFuture<? extends DynamoDbResponse>> async) {
    return new Verb<>(request, sync, async);
  }

  private static Verb<?> of(DynamoDbRequest request) {
    for (Verb<?> verb : ALL) {
      if (verb.request.isInstance(request)) {
        return verb;
      }
    }
    throw new IllegalArgumentException(
        "No operation sends a " + request.getClass().getSimpleName());
  }

  static DynamoDbResponse send(DynamoDbClient client, DynamoDbRequest request) {
    return of(request).sendBy(client, request);
  }

  static CompletableFuture<? extends DynamoDbResponse> send(
      DynamoDbAsyncClient client, DynamoDbRequest request) {
    return of(request).sendBy(client, request);
  }

  private DynamoDbResponse sendBy(DynamoDbClient client, DynamoDbRequest any) {
    return sync.apply(client, request.cast(any));
  }

  private CompletableFuture<? extends DynamoDbResponse> sendBy(
      DynamoDbAsyncClient client, DynamoDbRequest any) {
    return async.apply(client, request.cast(any));
  }
}
