package shop;

import dev.tenure.runtime.TableOptions;
import dev.tenure.runtime.TenantId;
import dev.tenure.runtime.dao.Scope;
import dev.tenure.runtime.dao.TableConnection;
import dev.tenure.runtime.table.TableDefinition;
import javax.annotation.processing.Generated;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.StreamViewType;

/** Table {@code shop}, as {@link Shop} declares it. Thread-safe. */
@Generated("dev.tenure.processor.TenureProcessor")
public final class ShopTable {
  /** The table's keys, indexes and settings. */
  public static final TableDefinition DEFINITION = TableDefinition.builder("shop")
      .partitionKey("PK")
      .sortKey("SK")
      .entityAttribute("_entity")
      .index("byCustomer", "byCustomer_pk", "byCustomer_sk")
      .index("byStatus", "byStatus_pk", "byStatus_sk")
      .include("byStatus", "_entity", "expiresAt", "total", "addresses")
      .index("sessionsByUser", "sessionsByUser_pk", "sessionsByUser_sk")
      .stream(StreamViewType.NEW_AND_OLD_IMAGES)
      .timeToLive("expiresAt")
      .build();

  private final TableConnection connection;

  private ShopTable(TableConnection connection) {
    this.connection = connection;
  }

  /** Connects with the default options. Nothing is sent. */
  public static ShopTable connect(DynamoDbClient client) {
    return connect(client, TableOptions.defaults());
  }

  /** Connects. Nothing is sent; the client stays the caller's to close. */
  public static ShopTable connect(DynamoDbClient client, TableOptions options) {
    return new ShopTable(TableConnection.of(client, DEFINITION, options));
  }

  /** One tenant's data, and no other's. */
  public ShopTenant tenant(TenantId tenant) {
    Scope scope = connection.scope(ShopKeys.tenant(tenant), tenant);
    return new ShopTenant(scope, connection.shared());
  }
}
