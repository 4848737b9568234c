package dev.tenure.dao;

import dev.tenure.runtime.TenantId;
import dev.tenure.runtime.key.KeyBuilder;
import java.time.Instant;

/** Keys of {@link Order}. */
final class OrderKeys {
  private OrderKeys() {}

  static String partitionKey(TenantId tenant) {
    return ShopKeys.tenant(tenant);
  }

  static String sortKey(String orderId) {
    return KeyBuilder.start().literal("ORDER").text("orderId", orderId).sortKey();
  }

  static String byCustomerPartitionKey(TenantId tenant, String customerId) {
    return KeyBuilder.after(ShopKeys.tenant(tenant)).text("customerId", customerId).partitionKey();
  }

  static String byCustomerSortKey(Instant placedAt, String orderId) {
    return KeyBuilder.start().instant("placedAt", placedAt).text("orderId", orderId).sortKey();
  }

  static String byDaySortKey(int day) {
    return KeyBuilder.start().integral("day", day).sortKey();
  }
}
