package shop;

import dev.tenure.runtime.TableOptions;
import dev.tenure.runtime.dao.Scope;
import dev.tenure.runtime.dao.TableConnection;
import javax.annotation.processing.Generated;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;

/** What all tenants of {@link Shop} share, to be written under a role of its own. Thread-safe. */
@Generated("dev.tenure.processor.TenureProcessor")
public final class ShopAsyncShared {
  private final Scope scope;

  private ShopAsyncShared(Scope scope) {
    this.scope = scope;
  }

  /** Connects with the default options. Nothing is sent. */
  public static ShopAsyncShared connect(DynamoDbAsyncClient client) {
    return connect(client, TableOptions.defaults());
  }

  /** Connects. Nothing is sent; the client stays the caller's to close. */
  public static ShopAsyncShared connect(DynamoDbAsyncClient client, TableOptions options) {
    return new ShopAsyncShared(TableConnection.of(client, ShopTable.DEFINITION, options).shared());
  }

  /** The {@link Country} items. */
  public CountryAsyncDao countries() {
    return new CountryAsyncDao(scope);
  }
}
