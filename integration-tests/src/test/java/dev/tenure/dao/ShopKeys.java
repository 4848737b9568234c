package dev.tenure.dao;

import dev.tenure.runtime.TenantId;
import dev.tenure.runtime.key.KeyBuilder;
import dev.tenure.runtime.key.KeyParser;

/** Tenant keys of the test's table. */
final class ShopKeys {
  private ShopKeys() {}

  static String tenant(TenantId tenant) {
    return KeyBuilder.start().literal("TENANT").tenant("tenantId", tenant.value()).build();
  }

  static TenantId parseTenant(KeyParser partitionKey) {
    partitionKey.literal("TENANT");
    return TenantId.of(partitionKey.tenant("tenantId"));
  }
}
