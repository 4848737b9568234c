package dev.tenure.runtime.stream;

import dev.tenure.runtime.expression.Expression;
import dev.tenure.runtime.mapping.EntityDescriptor;
import dev.tenure.runtime.mapping.EntitySchema;
import dev.tenure.runtime.table.TableDefinition;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;

/**
 * Which items a scan is about.
 *
 * @param tenantKey how the partition keys of a tenant begin; null for all tenants
 * @param entity null for all entities
 */
record ScanSelection(@Nullable String tenantKey, @Nullable EntitySchema<?> entity) {
  static final ScanSelection ALL = new ScanSelection(null, null);

  ScanSelection ofTenant(String key) {
    return new ScanSelection(key, entity);
  }

  ScanSelection ofEntity(EntitySchema<?> schema) {
    return new ScanSelection(tenantKey, schema);
  }

  /** Has DynamoDB leave out what is not meant; rows that nobody marked come along. */
  void applyTo(ScanRequest.Builder request, TableDefinition table) {
    Expression expression = new Expression();
    List<String> filters = new ArrayList<>();
    if (tenantKey != null) {
      String name = expression.name(table.partitionKey().name());
      String own = expression.value(AttributeValue.fromS(tenantKey));
      String more = expression.value(AttributeValue.fromS(tenantKey + "#"));
      filters.add("(" + name + " = " + own + " OR begins_with(" + name + ", " + more + "))");
    }
    if (entity != null) {
      EntityDescriptor<?> descriptor = entity.descriptor();
      String attribute = descriptor.tagAttribute();
      if (attribute != null) {
        String name = expression.name(attribute);
        String tag = expression.value(AttributeValue.fromS(descriptor.tag()));
        filters.add("(attribute_not_exists(" + name + ") OR " + name + " = " + tag + ")");
      }
    }
    if (!filters.isEmpty()) {
      request
          .filterExpression(String.join(" AND ", filters))
          .expressionAttributeNames(expression.names())
          .expressionAttributeValues(expression.values());
    }
  }

  /** Whether it is about the item, which DynamoDB answered: a row may have no mark. */
  boolean holds(ScannedItem<?> item) {
    return entity == null || item.isOf(entity);
  }

  /** Without the tenant. */
  @Override
  public String toString() {
    return "ScanSelection";
  }
}
