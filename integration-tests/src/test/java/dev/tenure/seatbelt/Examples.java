package dev.tenure.seatbelt;

import dev.tenure.runtime.PlantedRows;
import dev.tenure.runtime.TableOptions;
import dev.tenure.runtime.TenantId;
import dev.tenure.runtime.TenantViolationException;
import dev.tenure.runtime.TenantViolationListener;
import dev.tenure.runtime.seatbelt.TenantSeatbelt;
import java.util.Map;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClientBuilder;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The code of {@code docs/seatbelt.md}, word for word. */
final class Examples {
  private Examples() {}

  static DynamoDbClient fasten(DynamoDbClientBuilder builder) {
    DynamoDbClient client =
        builder
            .overrideConfiguration(
                c -> c.addExecutionInterceptor(TenantSeatbelt.of(ShopTable.DEFINITION)))
            .build();
    return client;
  }

  static DynamoDbTable<Order> bindClient(DynamoDbClient client) {
    ShopTenant acme = ShopTable.connect(client).tenant(TenantId.of("acme"));
    DynamoDbClient acmesOnly = acme.binding().client(client);

    DynamoDbTable<Order> orders =
        DynamoDbEnhancedClient.builder()
            .dynamoDbClient(acmesOnly)
            .build()
            .table("shop", OrderSchema.INSTANCE);
    return orders;
  }

  static void bindRequest(DynamoDbClient client, ShopTenant acme, Map<String, AttributeValue> key) {
    client.getItem(get -> get.tableName("shop").key(key).overrideConfiguration(acme.binding()));
  }

  static DynamoDbClient bindConfiguration(
      DynamoDbClientBuilder builder, TenantSeatbelt seatbelt, ShopTenant acme) {
    return builder
        .overrideConfiguration(
            c ->
                c.addExecutionInterceptor(seatbelt)
                    .putExecutionAttribute(TenantSeatbelt.TENANT, acme.binding()))
        .build();
  }

  static TenantSeatbelt build(TableOptions options, TenantViolationListener listener) {
    return TenantSeatbelt.builder()
        .table(ShopTable.DEFINITION, options) // under the name that is in use
        .letThrough("sessions") // holds nothing of any tenant's: not examined
        .plantedRows(PlantedRows.SKIP_AND_REPORT)
        .listener(listener)
        .build();
  }

  static String answer(Runnable report) {
    try {
      report.run();
      return "done";
    } catch (TenantViolationException e) {
      return e.operation() + " on " + e.table() + " breaks " + e.rule();
    }
  }
}
