package dev.tenure.runtime.table;

import dev.tenure.runtime.TableOptions;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** An operator as it would be generated. */
final class ShopOperator extends TableOperator<ShopOperator> {
  ShopOperator(DynamoDbClient client, TableDefinition definition) {
    super(client, definition, TableOptions.defaults());
  }

  static TableDefinition.Builder shop() {
    return TableDefinition.builder("shop").partitionKey("PK").sortKey("SK");
  }
}
