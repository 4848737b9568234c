package shop;

import dev.tenure.runtime.TenantId;
import dev.tenure.runtime.key.KeyBuilder;
import dev.tenure.runtime.key.KeyParser;
import dev.tenure.runtime.key.KeyType;
import dev.tenure.runtime.key.KeyTypes;
import javax.annotation.processing.Generated;

/**
 * Keys of {@link LineItem}: partition key {@code TENANT#{tenantId}}, sort key
 * {@code ORDER#{orderId}#ITEM#{line}}.
 */
@Generated("dev.tenure.processor.TenureProcessor")
public final class LineItemKeys {
  static final KeyType<OrderId> ORDER_ID =
      KeyTypes.wrapping(KeyTypes.LONG, OrderId::number, OrderId::new);

  private LineItemKeys() {}

  /** {@code TENANT#{tenantId}} */
  public static String partitionKey(TenantId tenant) {
    return ShopKeys.tenant(tenant);
  }

  /** {@code ORDER#{orderId}#ITEM#{line}} */
  public static String sortKey(OrderId orderId, int line) {
    return KeyBuilder.start()
        .literal("ORDER")
        .part("orderId", orderId, ORDER_ID)
        .literal("ITEM")
        .integral("line", line)
        .sortKey();
  }

  /** The typed parts of a primary key. */
  public record PrimaryKey(TenantId tenant, OrderId orderId, int line) {
    /**
     * Reads the key of a stored item. A key that {@link LineItemKeys} would not have written so is
     * refused with {@code InvalidKeyException}.
     */
    public static PrimaryKey parse(String partitionKey, String sortKey) {
      return parse(KeyParser.of(partitionKey), KeyParser.of(sortKey));
    }

    static PrimaryKey parse(KeyParser partitionKey, KeyParser sortKey) {
      TenantId tenant = ShopKeys.parseTenant(partitionKey);
      partitionKey.end();
      sortKey.literal("ORDER");
      OrderId orderId = sortKey.part("orderId", ORDER_ID);
      sortKey.literal("ITEM");
      int line = sortKey.intValue("line");
      sortKey.end();
      return new PrimaryKey(tenant, orderId, line);
    }

    /** The partition key of these parts. */
    public String partitionKey() {
      return LineItemKeys.partitionKey(tenant);
    }

    /** The sort key of these parts. */
    public String sortKey() {
      return LineItemKeys.sortKey(orderId, line);
    }
  }
}
