package dev.tenure.benchmarks.shop;

import dev.tenure.runtime.TenantId;
import dev.tenure.runtime.key.KeyBuilder;
import java.time.Instant;

/** Keys of {@link Order}. */
public final class OrderKeys {
  private OrderKeys() {}

  public static String partitionKey(TenantId tenant) {
    return ShopKeys.tenant(tenant);
  }

  public static String sortKey(String orderId) {
    return KeyBuilder.start().literal("ORDER").text("orderId", orderId).sortKey();
  }

  public static String byCustomerPartitionKey(TenantId tenant, String customerId) {
    return KeyBuilder.after(ShopKeys.tenant(tenant)).text("customerId", customerId).partitionKey();
  }

  public static String byCustomerSortKey(Instant placedAt, String orderId) {
    return KeyBuilder.start().instant("placedAt", placedAt).text("orderId", orderId).sortKey();
  }
}
