package shop;

import dev.tenure.runtime.TenantId;
import dev.tenure.runtime.key.KeyBuilder;
import dev.tenure.runtime.key.KeyParser;
import dev.tenure.runtime.key.KeyType;
import dev.tenure.runtime.key.KeyTypes;
import java.time.Instant;
import javax.annotation.processing.Generated;

/**
 * Keys of {@link Order}: partition key {@code TENANT#{tenantId}}, sort key
 * {@code ORDER#{orderId}}.
 */
@Generated("dev.tenure.processor.TenureProcessor")
public final class OrderKeys {
  static final KeyType<OrderId> ORDER_ID =
      KeyTypes.wrapping(KeyTypes.LONG, OrderId::number, OrderId::new);

  static final KeyType<OrderStatus> STATUS = KeyTypes.enumeration(OrderStatus.values());

  private OrderKeys() {}

  /** {@code TENANT#{tenantId}} */
  public static String partitionKey(TenantId tenant) {
    return ShopKeys.tenant(tenant);
  }

  /** {@code ORDER#{orderId}} */
  public static String sortKey(OrderId orderId) {
    return KeyBuilder.start().literal("ORDER").part("orderId", orderId, ORDER_ID).sortKey();
  }

  /** {@code TENANT#{tenantId}#{customerId}} */
  public static String byCustomerPartitionKey(TenantId tenant, String customerId) {
    return KeyBuilder.after(ShopKeys.tenant(tenant)).text("customerId", customerId).partitionKey();
  }

  /** {@code {placedAt}#{orderId}} */
  public static String byCustomerSortKey(Instant placedAt, OrderId orderId) {
    return KeyBuilder.start()
        .instant("placedAt", placedAt)
        .part("orderId", orderId, ORDER_ID)
        .sortKey();
  }

  /** {@code TENANT#{tenantId}#{status}} */
  public static String byStatusPartitionKey(TenantId tenant, OrderStatus status) {
    return KeyBuilder.after(ShopKeys.tenant(tenant)).enumeration("status", status).partitionKey();
  }

  /** {@code SHIPPED#{shippedAt}} */
  public static String byStatusSortKey(Instant shippedAt) {
    return KeyBuilder.start().literal("SHIPPED").instant("shippedAt", shippedAt).sortKey();
  }

  /** The typed parts of a primary key. */
  public record PrimaryKey(TenantId tenant, OrderId orderId) {
    /**
     * Reads the key of a stored item. A key that {@link OrderKeys} would not have written so is
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
      sortKey.end();
      return new PrimaryKey(tenant, orderId);
    }

    /** The partition key of these parts. */
    public String partitionKey() {
      return OrderKeys.partitionKey(tenant);
    }

    /** The sort key of these parts. */
    public String sortKey() {
      return OrderKeys.sortKey(orderId);
    }
  }
}
