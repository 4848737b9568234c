package dev.tenure.runtime.dao;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.ConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbResponse;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.ItemResponse;
import software.amazon.awssdk.services.dynamodb.model.PutItemResponse;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.ScanResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItemsResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsResponse;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemResponse;

/**
 * What a response says of what the request took.
 *
 * @param isWrite whether the units are write units, where the response does not say
 * @param consumed what was consumed; empty where nobody asked
 */
record ResponseUsage(boolean isWrite, List<ConsumedCapacity> consumed, long found, long scanned) {

  static ResponseUsage of(DynamoDbResponse response) {
    return reading(response)
        .or(() -> writing(response))
        .orElseThrow(() -> new IllegalArgumentException(response.getClass().getSimpleName()));
  }

  private static Optional<ResponseUsage> reading(DynamoDbResponse response) {
    if (response instanceof GetItemResponse get) {
      return read(one(get.consumedCapacity()), get.hasItem() ? 1 : 0);
    } else if (response instanceof QueryResponse query) {
      List<ConsumedCapacity> consumed = one(query.consumedCapacity());
      return read(consumed, orZero(query.count()), orZero(query.scannedCount()));
    } else if (response instanceof ScanResponse scan) {
      List<ConsumedCapacity> consumed = one(scan.consumedCapacity());
      return read(consumed, orZero(scan.count()), orZero(scan.scannedCount()));
    } else if (response instanceof BatchGetItemResponse batch) {
      long found = batch.responses().values().stream().mapToLong(Collection::size).sum();
      return read(batch.consumedCapacity(), found);
    } else if (response instanceof TransactGetItemsResponse transaction) {
      long found = transaction.responses().stream().filter(ItemResponse::hasItem).count();
      return read(transaction.consumedCapacity(), found);
    }
    return Optional.empty();
  }

  private static Optional<ResponseUsage> writing(DynamoDbResponse response) {
    if (response instanceof PutItemResponse put) {
      return write(one(put.consumedCapacity()));
    } else if (response instanceof UpdateItemResponse update) {
      return write(one(update.consumedCapacity()));
    } else if (response instanceof DeleteItemResponse delete) {
      return write(one(delete.consumedCapacity()));
    } else if (response instanceof BatchWriteItemResponse batch) {
      return write(batch.consumedCapacity());
    } else if (response instanceof TransactWriteItemsResponse transaction) {
      return write(transaction.consumedCapacity());
    }
    return Optional.empty();
  }

  private static Optional<ResponseUsage> read(List<ConsumedCapacity> consumed, long found) {
    return read(consumed, found, found);
  }

  private static Optional<ResponseUsage> read(
      List<ConsumedCapacity> consumed, long found, long scanned) {
    return Optional.of(new ResponseUsage(false, consumed, found, scanned));
  }

  private static Optional<ResponseUsage> write(List<ConsumedCapacity> consumed) {
    return Optional.of(new ResponseUsage(true, consumed, 0, 0));
  }

  private static List<ConsumedCapacity> one(@Nullable ConsumedCapacity consumed) {
    return consumed == null ? List.of() : List.of(consumed);
  }

  private static long orZero(@Nullable Integer count) {
    return count == null ? 0 : count;
  }
}
