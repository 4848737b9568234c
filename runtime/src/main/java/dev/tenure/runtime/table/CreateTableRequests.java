package dev.tenure.runtime.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.LocalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

/** From a definition to the request that creates the table. */
final class CreateTableRequests {
  private CreateTableRequests() {}

  static CreateTableRequest of(TableDefinition table, String tableName) {
    CreateTableRequest.Builder request =
        CreateTableRequest.builder()
            .tableName(tableName)
            .attributeDefinitions(attributes(table))
            .keySchema(keySchema(List.of(table.partitionKey()), List.of(table.sortKey())));
    if (table.throughput().isPresent()) {
      request.billingMode(BillingMode.PROVISIONED);
      table.throughput().map(ServiceShapes::units).ifPresent(request::provisionedThroughput);
    } else {
      request.billingMode(BillingMode.PAY_PER_REQUEST);
      ServiceShapes.limits(table.settings()).ifPresent(request::onDemandThroughput);
    }
    if (!table.localIndexes().isEmpty()) { // the service refuses an empty list
      request.localSecondaryIndexes(
          table.localIndexes().stream().map(CreateTableRequests::localIndex).toList());
    }
    if (!table.globalIndexes().isEmpty()) {
      request.globalSecondaryIndexes(
          table.globalIndexes().stream().map(index -> index(table, index)).toList());
    }
    addSettings(request, table.settings());
    return request.build();
  }

  private static GlobalSecondaryIndex index(TableDefinition table, IndexDefinition index) {
    GlobalSecondaryIndex.Builder builder =
        GlobalSecondaryIndex.builder()
            .indexName(index.name())
            .keySchema(keySchema(index))
            .projection(ServiceShapes.projection(index.projection()));
    table.throughput().map(ServiceShapes::units).ifPresent(builder::provisionedThroughput);
    ServiceShapes.limits(table.settings()).ifPresent(builder::onDemandThroughput);
    return builder.build();
  }

  private static LocalSecondaryIndex localIndex(IndexDefinition index) {
    return LocalSecondaryIndex.builder()
        .indexName(index.name())
        .keySchema(keySchema(index))
        .projection(ServiceShapes.projection(index.projection()))
        .build();
  }

  private static void addSettings(CreateTableRequest.Builder request, TableSettings settings) {
    settings.stream().map(ServiceShapes::stream).ifPresent(request::streamSpecification);
    settings.kmsKey().map(ServiceShapes::encryption).ifPresent(request::sseSpecification);
    settings.tableClass().ifPresent(request::tableClass);
    if (settings.deletionProtection()) {
      request.deletionProtectionEnabled(true);
    }
    if (!settings.tags().isEmpty()) {
      request.tags(ServiceShapes.tags(settings.tags()));
    }
  }

  static List<KeySchemaElement> keySchema(IndexDefinition index) {
    return keySchema(index.partitionKeys(), index.sortKeys());
  }

  /** The service takes all of the partition key before any of the sort key. */
  private static List<KeySchemaElement> keySchema(
      List<KeyAttribute> partitionKeys, List<KeyAttribute> sortKeys) {
    List<KeySchemaElement> schema = new ArrayList<>();
    partitionKeys.forEach(attribute -> schema.add(element(attribute, KeyType.HASH)));
    sortKeys.forEach(attribute -> schema.add(element(attribute, KeyType.RANGE)));
    return schema;
  }

  private static KeySchemaElement element(KeyAttribute attribute, KeyType type) {
    return KeySchemaElement.builder().attributeName(attribute.name()).keyType(type).build();
  }

  /** Every attribute that is a key of something, once, in the order of their names. */
  private static List<AttributeDefinition> attributes(TableDefinition table) {
    Map<String, ScalarAttributeType> types = new TreeMap<>();
    add(types, table.partitionKey());
    add(types, table.sortKey());
    table.indexes().forEach(index -> add(types, index));
    return definitions(types);
  }

  /** Those that are a key of this index. */
  static List<AttributeDefinition> attributes(IndexDefinition index) {
    Map<String, ScalarAttributeType> types = new TreeMap<>();
    add(types, index);
    return definitions(types);
  }

  private static List<AttributeDefinition> definitions(Map<String, ScalarAttributeType> types) {
    return types.entrySet().stream()
        .map(
            type ->
                AttributeDefinition.builder()
                    .attributeName(type.getKey())
                    .attributeType(type.getValue())
                    .build())
        .toList();
  }

  private static void add(Map<String, ScalarAttributeType> types, IndexDefinition index) {
    index.keys().forEach(attribute -> add(types, attribute));
  }

  private static void add(Map<String, ScalarAttributeType> types, KeyAttribute attribute) {
    types.put(attribute.name(), attribute.type());
  }
}
