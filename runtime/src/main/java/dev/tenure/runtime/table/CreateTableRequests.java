package dev.tenure.runtime.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.Projection;
import software.amazon.awssdk.services.dynamodb.model.ProjectionType;
import software.amazon.awssdk.services.dynamodb.model.ProvisionedThroughput;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

/** From a definition to the request that creates the table. */
final class CreateTableRequests {
  private CreateTableRequests() {}

  static CreateTableRequest of(TableDefinition table, String tableName) {
    CreateTableRequest.Builder request =
        CreateTableRequest.builder()
            .tableName(tableName)
            .attributeDefinitions(attributes(table))
            .keySchema(keySchema(table.partitionKey(), Optional.of(table.sortKey())));
    Optional<ProvisionedThroughput> throughput = table.throughput().map(CreateTableRequests::units);
    if (throughput.isPresent()) {
      request.billingMode(BillingMode.PROVISIONED).provisionedThroughput(throughput.get());
    } else {
      request.billingMode(BillingMode.PAY_PER_REQUEST);
    }
    if (!table.indexes().isEmpty()) { // the service refuses an empty list
      request.globalSecondaryIndexes(
          table.indexes().stream().map(index -> index(index, throughput)).toList());
    }
    return request.build();
  }

  private static GlobalSecondaryIndex index(
      IndexDefinition index, Optional<ProvisionedThroughput> throughput) {
    GlobalSecondaryIndex.Builder builder =
        GlobalSecondaryIndex.builder()
            .indexName(index.name())
            .keySchema(keySchema(index.partitionKey(), index.sortKey()))
            .projection(Projection.builder().projectionType(ProjectionType.ALL).build());
    throughput.ifPresent(builder::provisionedThroughput);
    return builder.build();
  }

  static List<KeySchemaElement> keySchema(
      KeyAttribute partitionKey, Optional<KeyAttribute> sortKey) {
    List<KeySchemaElement> schema = new ArrayList<>();
    schema.add(element(partitionKey, KeyType.HASH));
    sortKey.ifPresent(attribute -> schema.add(element(attribute, KeyType.RANGE)));
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
    for (IndexDefinition index : table.indexes()) {
      add(types, index.partitionKey());
      index.sortKey().ifPresent(attribute -> add(types, attribute));
    }
    return types.entrySet().stream()
        .map(
            type ->
                AttributeDefinition.builder()
                    .attributeName(type.getKey())
                    .attributeType(type.getValue())
                    .build())
        .toList();
  }

  private static void add(Map<String, ScalarAttributeType> types, KeyAttribute attribute) {
    types.put(attribute.name(), attribute.type());
  }

  private static ProvisionedThroughput units(Throughput throughput) {
    return ProvisionedThroughput.builder()
        .readCapacityUnits(throughput.readUnits())
        .writeCapacityUnits(throughput.writeUnits())
        .build();
  }
}
