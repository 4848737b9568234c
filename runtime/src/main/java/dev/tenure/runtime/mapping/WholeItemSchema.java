package dev.tenure.runtime.mapping;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.enhanced.dynamodb.AttributeConverter;
import software.amazon.awssdk.enhanced.dynamodb.EnhancedType;
import software.amazon.awssdk.enhanced.dynamodb.TableMetadata;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** An entity's schema for puts, which need not fear what an update would leave behind. */
final class WholeItemSchema<T> implements TableSchema<T> {
  private final EntitySchema<T> schema;

  WholeItemSchema(EntitySchema<T> schema) {
    this.schema = schema;
  }

  @Override
  public Map<String, AttributeValue> itemToMap(T item, boolean ignoreNulls) {
    return ignoreNulls ? schema.toItem(item) : schema.itemToMap(item, false);
  }

  @Override
  public Map<String, AttributeValue> itemToMap(T item, Collection<String> attributes) {
    return schema.itemToMap(item, attributes);
  }

  @Override
  public @Nullable T mapToItem(Map<String, AttributeValue> attributeMap) {
    return schema.mapToItem(attributeMap);
  }

  @Override
  public @Nullable T mapToItem(
      Map<String, AttributeValue> attributeMap, boolean preserveEmptyObject) {
    return schema.mapToItem(attributeMap, preserveEmptyObject);
  }

  @Override
  public @Nullable AttributeValue attributeValue(T item, String attributeName) {
    return schema.attributeValue(item, attributeName);
  }

  @Override
  public TableMetadata tableMetadata() {
    return schema.tableMetadata();
  }

  @Override
  public EnhancedType<T> itemType() {
    return schema.itemType();
  }

  @Override
  public List<String> attributeNames() {
    return schema.attributeNames();
  }

  @Override
  public boolean isAbstract() {
    return false;
  }

  @Override
  public @Nullable AttributeConverter<T> converterForAttribute(Object key) {
    return schema.converterForAttribute(key);
  }
}
