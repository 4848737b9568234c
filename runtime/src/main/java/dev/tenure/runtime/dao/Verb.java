package dev.tenure.runtime.dao;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
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
import software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/**
 * A kind of request, and the method of either client that sends it.
 *
 * @param metered the same request, which asks what it consumes too
 */
record Verb<Q extends DynamoDbRequest>(
    Class<Q> request,
    BiFunction<DynamoDbClient, Q, DynamoDbResponse> sync,
    BiFunction<DynamoDbAsyncClient, Q, CompletableFuture<? extends DynamoDbResponse>> async,
    UnaryOperator<Q> metered) {

  private static final ReturnConsumedCapacity WITH_INDEXES = ReturnConsumedCapacity.INDEXES;

  private static final List<Verb<?>> ALL =
      List.of(
          of(
              GetItemRequest.class,
              DynamoDbClient::getItem,
              DynamoDbAsyncClient::getItem,
              request -> request.copy(r -> r.returnConsumedCapacity(WITH_INDEXES))),
          of(
              QueryRequest.class,
              DynamoDbClient::query,
              DynamoDbAsyncClient::query,
              request -> request.copy(r -> r.returnConsumedCapacity(WITH_INDEXES))),
          of(
              PutItemRequest.class,
              DynamoDbClient::putItem,
              DynamoDbAsyncClient::putItem,
              request -> request.copy(r -> r.returnConsumedCapacity(WITH_INDEXES))),
          of(
              UpdateItemRequest.class,
              DynamoDbClient::updateItem,
              DynamoDbAsyncClient::updateItem,
              request -> request.copy(r -> r.returnConsumedCapacity(WITH_INDEXES))),
          of(
              DeleteItemRequest.class,
              DynamoDbClient::deleteItem,
              DynamoDbAsyncClient::deleteItem,
              request -> request.copy(r -> r.returnConsumedCapacity(WITH_INDEXES))),
          of(
              BatchGetItemRequest.class,
              DynamoDbClient::batchGetItem,
              DynamoDbAsyncClient::batchGetItem,
              request -> request.copy(r -> r.returnConsumedCapacity(WITH_INDEXES))),
          of(
              BatchWriteItemRequest.class,
              DynamoDbClient::batchWriteItem,
              DynamoDbAsyncClient::batchWriteItem,
              request -> request.copy(r -> r.returnConsumedCapacity(WITH_INDEXES))),
          of(
              TransactGetItemsRequest.class,
              DynamoDbClient::transactGetItems,
              DynamoDbAsyncClient::transactGetItems,
              request -> request.copy(r -> r.returnConsumedCapacity(WITH_INDEXES))),
          of(
              TransactWriteItemsRequest.class,
              DynamoDbClient::transactWriteItems,
              DynamoDbAsyncClient::transactWriteItems,
              request -> request.copy(r -> r.returnConsumedCapacity(WITH_INDEXES))),
          of(
              ScanRequest.class,
              DynamoDbClient::scan,
              DynamoDbAsyncClient::scan,
              request -> request.copy(r -> r.returnConsumedCapacity(WITH_INDEXES))));

  private static <Q extends DynamoDbRequest> Verb<Q> of(
      Class<Q> request,
      BiFunction<DynamoDbClient, Q, DynamoDbResponse> sync,
      BiFunction<DynamoDbAsyncClient, Q, CompletableFuture<? extends DynamoDbResponse>> async,
      UnaryOperator<Q> metered) {
    return new Verb<>(request, sync, async, metered);
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

  /** The same request, which asks what it consumes too. */
  static DynamoDbRequest metered(DynamoDbRequest request) {
    return of(request).meteredOf(request);
  }

  private DynamoDbRequest meteredOf(DynamoDbRequest any) {
    return metered.apply(request.cast(any));
  }

  private DynamoDbResponse sendBy(DynamoDbClient client, DynamoDbRequest any) {
    return sync.apply(client, request.cast(any));
  }

  private CompletableFuture<? extends DynamoDbResponse> sendBy(
      DynamoDbAsyncClient client, DynamoDbRequest any) {
    return async.apply(client, request.cast(any));
  }
}
