package dev.tenure.runtime.mapping;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.enhanced.dynamodb.AttributeConverter;
import software.amazon.awssdk.enhanced.dynamodb.AttributeValueType;
import software.amazon.awssdk.enhanced.dynamodb.TableMetadata;
import software.amazon.awssdk.enhanced.dynamodb.mapper.Order;
import software.amazon.awssdk.enhanced.dynamodb.mapper.StaticTableMetadata;

/** What the Enhanced Client asks about an entity; not loaded before it asks. */
final class Metadata {
  private static final List<Order> ORDERS =
      List.of(Order.FIRST, Order.SECOND, Order.THIRD, Order.FOURTH);

  private Metadata() {}

  /** The primary key and the indexes. */
  static TableMetadata of(EntityDescriptor<?> descriptor) {
    String primary = TableMetadata.primaryIndexName();
    StaticTableMetadata.Builder metadata =
        StaticTableMetadata.builder()
            .addIndexPartitionKey(primary, descriptor.partitionKey(), AttributeValueType.S)
            .addIndexSortKey(
                primary, descriptor.sortKey(), typeOf(descriptor, descriptor.sortKey()));
    for (EntityDescriptor.IndexKeys index : descriptor.indexes()) {
      addIndex(metadata, descriptor, index);
    }
    return metadata.build();
  }

  private static void addIndex(
      StaticTableMetadata.Builder metadata,
      EntityDescriptor<?> descriptor,
      EntityDescriptor.IndexKeys index) {
    List<String> partition = new ArrayList<>();
    partition.add(index.partitionKey());
    partition.addAll(descriptor.partitionAttributes(index.indexName()));
    List<String> sort = new ArrayList<>(descriptor.sortAttributes(index.indexName()));
    if (index.sortKey() != null) {
      sort.add(index.sortKey());
    }
    for (int i = 0; i < partition.size(); i++) {
      String key = partition.get(i);
      metadata.addIndexPartitionKey(
          index.indexName(), key, typeOf(descriptor, key), order(i, partition));
    }
    for (int i = 0; i < sort.size(); i++) {
      String key = sort.get(i);
      metadata.addIndexSortKey(index.indexName(), key, typeOf(descriptor, key), order(i, sort));
    }
  }

  /** The order is said where there is one. */
  private static Order order(int position, List<String> keys) {
    return keys.size() == 1 ? Order.UNSPECIFIED : ORDERS.get(position);
  }

  private static AttributeValueType typeOf(EntityDescriptor<?> descriptor, String keyAttribute) {
    for (StoredAttribute<?> attribute : descriptor.attributes()) {
      if (attribute.name().equals(keyAttribute)) {
        return attribute.type().attributeValueType();
      }
    }
    return descriptor.isNumberKey(keyAttribute) ? AttributeValueType.N : AttributeValueType.S;
  }

  /**
   * The converter of an attribute, or {@code null} if there is none of that name. The interface
   * gives it the type of the entity whatever the attribute's, and so do the Enhanced Client's own
   * schemas.
   */
  @SuppressWarnings("unchecked")
  static <T> @Nullable AttributeConverter<T> converterFor(
      EntityDescriptor<T> descriptor, Object name) {
    for (StoredAttribute<?> attribute : descriptor.attributes()) {
      if (attribute.name().equals(name)) {
        return (AttributeConverter<T>) attribute.type().toConverter();
      }
    }
    if (name instanceof String key && descriptor.attributeNames().contains(key)) {
      AttributeType<?> type =
          descriptor.isNumberKey(key) ? AttributeTypes.BIG_DECIMAL : AttributeTypes.STRING;
      return (AttributeConverter<T>) type.toConverter();
    }
    return null;
  }
}
