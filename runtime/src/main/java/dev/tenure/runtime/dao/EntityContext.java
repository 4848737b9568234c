package dev.tenure.runtime.dao;

import dev.tenure.runtime.mapping.EntitySchema;
import dev.tenure.runtime.table.KeyAttribute;
import java.util.function.Function;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;

/** What a DAO and its queries share: the scope, the schema, and what is built of the two. */
final class EntityContext<T> {
  private final Scope scope;
  private final EntitySchema<T> schema;
  private final ItemRequests<T> requests;
  private final RowCheck<T> rows;

  EntityContext(Scope scope, EntitySchema<T> schema) {
    this.scope = scope;
    this.schema = schema;
    this.requests = new ItemRequests<>(scope, schema);
    this.rows = new RowCheck<>(scope, schema);
  }

  Scope scope() {
    return scope;
  }

  EntitySchema<T> schema() {
    return schema;
  }

  ItemRequests<T> requests() {
    return requests;
  }

  RowCheck<T> rows() {
    return rows;
  }

  /** The attribute of the table's partition key. */
  String partitionKeyAttribute() {
    return scope.connection().table().partitionKey().name();
  }

  /** The attribute of the table's sort key. */
  KeyAttribute sortKeyAttribute() {
    return scope.connection().table().sortKey();
  }

  /** The entity's name. */
  String entity() {
    return schema.descriptor().entityName();
  }

  /** The one place that does I/O. */
  <R> R send(String operation, Function<DynamoDbClient, R> call) {
    try {
      return call.apply(scope.connection().client());
    } catch (DynamoDbException failure) {
      throw ServiceErrors.of(operation, entity(), failure);
    }
  }
}
