package dev.tenure.runtime.mapping;

import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.enhanced.dynamodb.AttributeConverter;
import software.amazon.awssdk.enhanced.dynamodb.AttributeValueType;
import software.amazon.awssdk.enhanced.dynamodb.TableMetadata;
import software.amazon.awssdk.enhanced.dynamodb.mapper.StaticTableMetadata;

/** What the Enhanced Client asks about an entity; not loaded before it asks. */
final class Metadata {
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
      metadata.addIndexPartitionKey(index.indexName(), index.partitionKey(), AttributeValueType.S);
      if (index.sortKey() != null) {
        metadata.addIndexSortKey(
            index.indexName(), index.sortKey(), typeOf(descriptor, index.sortKey()));
      }
    }
    return metadata.build();
  }

  private static AttributeValueType typeOf(EntityDescriptor<?> descriptor, String keyAttribute) {
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
