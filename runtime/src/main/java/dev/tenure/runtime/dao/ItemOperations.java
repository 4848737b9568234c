package dev.tenure.runtime.dao;

import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.PutItemResponse;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemResponse;

/** The operations on single items: what is asked, and what the answer becomes. Pure. */
final class ItemOperations<T> {
  private final Scope scope;
  private final ItemRequests<T> requests;
  private final RowCheck<T> rows;
  private final String entity;

  ItemOperations(Scope scope, ItemRequests<T> requests, RowCheck<T> rows, String entity) {
    this.scope = scope;
    this.requests = requests;
    this.rows = rows;
    this.entity = entity;
  }

  Operation<Optional<T>> get(String partitionKey, String sortKey, boolean consistent) {
    return new RequestOperation<GetItemResponse, Optional<T>>(
        "get",
        entity,
        requests.get(partitionKey, sortKey, consistent),
        response ->
            response.hasItem()
                ? read("get", response.item(), partitionKey, sortKey)
                : Optional.empty());
  }

  /** Reads what a view shows. */
  <V> Operation<Optional<V>> get(String partitionKey, String sortKey, ReadContext<V> shown) {
    return new RequestOperation<GetItemResponse, Optional<V>>(
        "get",
        entity,
        requests.get(partitionKey, sortKey, shown.mapping().attributes()),
        response ->
            response.hasItem()
                ? Optional.ofNullable(
                    shown.rows().read("get", response.item(), partitionKey, sortKey))
                : Optional.empty());
  }

  Operation<T> create(T item) {
    return put("create", requests.create(item));
  }

  Operation<T> replace(T item) {
    return put("replace", requests.replace(item));
  }

  private Operation<T> put(String operation, ItemWrite write) {
    return new RequestOperation<PutItemResponse, T>(
        operation, entity, write.toPut(scope), response -> rows.written(operation, write.item()));
  }

  Operation<T> save(T item) {
    return new RequestOperation<UpdateItemResponse, T>(
        "save",
        entity,
        requests.save(item).toUpdate(scope),
        response -> rows.written("save", response.attributes()));
  }

  Operation<Optional<T>> delete(String partitionKey, String sortKey) {
    return new RequestOperation<DeleteItemResponse, Optional<T>>(
        "delete",
        entity,
        requests.delete(partitionKey, sortKey).toDelete(scope),
        response ->
            response.hasAttributes()
                ? read("delete", response.attributes(), partitionKey, sortKey)
                : Optional.empty());
  }

  private Optional<T> read(
      String operation, Map<String, AttributeValue> row, String partitionKey, String sortKey) {
    return Optional.ofNullable(rows.read(operation, row, partitionKey, sortKey));
  }
}
