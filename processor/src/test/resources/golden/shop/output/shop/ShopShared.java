package shop;

import dev.tenure.runtime.TableOptions;
import dev.tenure.runtime.dao.Scope;
import dev.tenure.runtime.dao.TableConnection;
import javax.annotation.processing.Generated;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** What all tenants of {@link Shop} share, to be written under a role of its own. Thread-safe. */
@Generated("dev.tenure.processor.TenureProcessor")
public final class ShopShared {
  private final Scope scope;

  private ShopShared(Scope scope) {
    this.scope = scope;
  }

  /** Connects with the default options. Nothing is sent. */
  public static ShopShared connect(DynamoDbClient client) {
    return connect(client, TableOptions.defaults());
  }

  /** Connects. Nothing is sent; the client stays the caller's to close. */
  public static ShopShared connect(DynamoDbClient client, TableOptions options) {
    return new ShopShared(TableConnection.of(client, ShopTable.DEFINITION, options).shared());
  }

  /** The {@link Country} items. */
  public CountryDao countries() {
    return new CountryDao(scope);
  }
}
