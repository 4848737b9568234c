package dev.tenure.runtime.dao;

import dev.tenure.runtime.table.KeyAttribute;
import java.util.function.Function;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;

/** What a reader and its queries share: the scope, and what the rows become. */
class ReadContext<T> {
  private final Scope scope;
  private final RowMapping<T> mapping;
  private final RowCheck<T> rows;

  ReadContext(Scope scope, RowMapping<T> mapping) {
    this.scope = scope;
    this.mapping = mapping;
    this.rows = new RowCheck<>(scope, mapping);
  }

  final Scope scope() {
    return scope;
  }

  final RowMapping<T> mapping() {
    return mapping;
  }

  final RowCheck<T> rows() {
    return rows;
  }

  /** The attribute of the table's partition key. */
  final String partitionKeyAttribute() {
    return scope.connection().table().partitionKey().name();
  }

  /** The attribute of the table's sort key. */
  final KeyAttribute sortKeyAttribute() {
    return scope.connection().table().sortKey();
  }

  /** The name of the entity or item collection. */
  final String entity() {
    return mapping.name();
  }

  /** The one place that does I/O. */
  final <R> R send(String operation, Function<DynamoDbClient, R> call) {
    try {
      return call.apply(scope.connection().client());
    } catch (DynamoDbException failure) {
      throw ServiceErrors.of(operation, entity(), failure);
    }
  }
}
