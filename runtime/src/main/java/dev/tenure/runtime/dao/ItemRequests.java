package dev.tenure.runtime.dao;

import dev.tenure.runtime.TenantMismatchException;
import dev.tenure.runtime.dao.ItemWrite.Kind;
import dev.tenure.runtime.expression.Expression;
import dev.tenure.runtime.mapping.EntitySchema;
import dev.tenure.runtime.table.KeyAttribute;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;

/**
 * What is asked and written of single items. Pure: what is written was checked against the scope.
 */
final class ItemRequests<T> {
  private final Scope scope;
  private final EntitySchema<T> schema;
  private final String partitionKey;
  private final KeyAttribute sortKey;
  private final Optional<EntityTag> tag;
  private final List<String> savedAttributes;
  private final OwnedRows ownedRows;

  ItemRequests(Scope scope, EntitySchema<T> schema) {
    this.scope = scope;
    this.schema = schema;
    this.partitionKey = scope.connection().table().partitionKey().name();
    this.sortKey = scope.connection().table().sortKey();
    this.tag = EntityTag.of(schema.descriptor());
    this.ownedRows = new OwnedRows(scope);
    this.savedAttributes =
        schema.descriptor().attributeNames().stream()
            .filter(name -> !name.equals(partitionKey) && !name.equals(sortKey.name()))
            .filter(name -> tag.isEmpty() || !name.equals(tag.get().attribute()))
            .toList();
  }

  GetItemRequest get(String partitionKeyValue, String sortKeyValue, boolean consistent) {
    scope.requireOwn(partitionKeyValue);
    return GetItemRequest.builder()
        .tableName(tableName())
        .overrideConfiguration(scope.binding().requestConfiguration())
        .key(key(partitionKeyValue, sortKeyValue))
        .consistentRead(consistent ? true : null)
        .build();
  }

  GetItemRequest get(String partitionKeyValue, String sortKeyValue, Collection<String> attributes) {
    Expression expression = new Expression();
    return get(partitionKeyValue, sortKeyValue, false).toBuilder()
        .projectionExpression(expression.projection(attributes))
        .expressionAttributeNames(expression.names())
        .build();
  }

  ItemWrite create(T item) {
    return new ItemWrite(
        Kind.PUT,
        row("create", item),
        "",
        "attribute_not_exists(#pk)",
        Map.of("#pk", partitionKey),
        Map.of());
  }

  ItemWrite replace(T item) {
    return own(Kind.PUT, row("replace", item));
  }

  ItemWrite save(T item) {
    Map<String, AttributeValue> row = row("save", item);
    SaveExpression expression = SaveExpression.of(row, savedAttributes, tag);
    return new ItemWrite(
        Kind.UPDATE,
        primaryKey(row),
        expression.text(),
        tag.map(EntityTag::condition).orElse(""),
        expression.names(),
        expression.values());
  }

  ItemWrite delete(String partitionKeyValue, String sortKeyValue) {
    scope.requireOwn(partitionKeyValue);
    return own(Kind.DELETE, key(partitionKeyValue, sortKeyValue));
  }

  /** A put that demands nothing, for batches, which take no conditions. */
  ItemWrite put(String operation, T item) {
    return new ItemWrite(Kind.PUT, row(operation, item), "", "", Map.of(), Map.of());
  }

  /** A delete that demands nothing, for batches, which take no conditions. */
  ItemWrite bareDelete(String partitionKeyValue, String sortKeyValue) {
    scope.requireOwn(partitionKeyValue);
    return new ItemWrite(
        Kind.DELETE, key(partitionKeyValue, sortKeyValue), "", "", Map.of(), Map.of());
  }

  /** A write whose only condition is that the row is no other entity's. */
  private ItemWrite own(Kind kind, Map<String, AttributeValue> item) {
    return new ItemWrite(
        kind,
        item,
        "",
        tag.map(EntityTag::condition).orElse(""),
        tag.map(EntityTag::names).orElse(Map.of()),
        tag.map(EntityTag::values).orElse(Map.of()));
  }

  /** What an object becomes, once it is certain that it is the scope's. */
  private Map<String, AttributeValue> row(String operation, T item) {
    Objects.requireNonNull(item, "item");
    if (!schema.tenantKeyOf(item).equals(scope.partitionKey())) {
      throw mismatch(operation);
    }
    Map<String, AttributeValue> row = StoredForm.of(schema.toItem(item));
    if (!ownedRows.holds(row)) {
      throw mismatch(operation); // the object names another tenant each time it is asked
    }
    return row;
  }

  private TenantMismatchException mismatch(String operation) {
    return new TenantMismatchException(operation, schema.descriptor().entityName(), scope.tenant());
  }

  private Map<String, AttributeValue> primaryKey(Map<String, AttributeValue> row) {
    return Map.of(partitionKey, row.get(partitionKey), sortKey.name(), row.get(sortKey.name()));
  }

  private Map<String, AttributeValue> key(String partitionKeyValue, String sortKeyValue) {
    return Map.of(
        partitionKey,
        AttributeValue.fromS(partitionKeyValue),
        sortKey.name(),
        sortKey.toValue(sortKeyValue));
  }

  private String tableName() {
    return scope.connection().tableName();
  }
}
