package shop;

import dev.tenure.runtime.TableOptions;
import dev.tenure.runtime.TenantId;
import dev.tenure.runtime.dao.Scope;
import dev.tenure.runtime.dao.TableConnection;
import javax.annotation.processing.Generated;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;

/** Table {@code shop}, as {@link Shop} declares it. Thread-safe. */
@Generated("dev.tenure.processor.TenureProcessor")
public final class ShopAsyncTable {
  private final TableConnection connection;

  private ShopAsyncTable(TableConnection connection) {
    this.connection = connection;
  }

  /** Connects with the default options. Nothing is sent. */
  public static ShopAsyncTable connect(DynamoDbAsyncClient client) {
    return connect(client, TableOptions.defaults());
  }

  /** Connects. Nothing is sent; the client stays the caller's to close. */
  public static ShopAsyncTable connect(DynamoDbAsyncClient client, TableOptions options) {
    return new ShopAsyncTable(TableConnection.of(client, ShopTable.DEFINITION, options));
  }

  /** One tenant's data, and no other's. */
  public ShopAsyncTenant tenant(TenantId tenant) {
    Scope scope = connection.scope(ShopKeys.tenant(tenant), tenant);
    return new ShopAsyncTenant(scope, connection.shared());
  }
}
