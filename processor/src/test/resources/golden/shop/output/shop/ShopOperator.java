package shop;

import dev.tenure.runtime.TableOptions;
import dev.tenure.runtime.table.TableOperator;
import javax.annotation.processing.Generated;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Creates and verifies the table of {@link Shop}. Thread-safe. */
@Generated("dev.tenure.processor.TenureProcessor")
public final class ShopOperator extends TableOperator<ShopOperator> {
  private ShopOperator(DynamoDbClient client, TableOptions options) {
    super(client, ShopTable.DEFINITION, options);
  }

  /** Connects with the default options. Nothing is sent. */
  public static ShopOperator connect(DynamoDbClient client) {
    return connect(client, TableOptions.defaults());
  }

  /** Connects. Nothing is sent; the client stays the caller's to close. */
  public static ShopOperator connect(DynamoDbClient client, TableOptions options) {
    return new ShopOperator(client, options);
  }
}
