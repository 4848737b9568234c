package shop;

import dev.tenure.runtime.TenantId;
import dev.tenure.runtime.key.KeyBuilder;
import dev.tenure.runtime.key.KeyParser;
import javax.annotation.processing.Generated;

/** Tenant keys of {@link Shop}. */
@Generated("dev.tenure.processor.TenureProcessor")
final class ShopKeys {
  static final String SHARED = "$SHARED";

  private ShopKeys() {}

  /** How each partition key of a tenant begins: {@code TENANT#{tenantId}}. */
  static String tenant(TenantId tenant) {
    return KeyBuilder.start().literal("TENANT").tenant("tenantId", tenant.value()).partitionKey();
  }

  /** Reads the tenant at the beginning of a partition key. */
  static TenantId parseTenant(KeyParser partitionKey) {
    partitionKey.literal("TENANT");
    String tenantId = partitionKey.tenant("tenantId");
    return TenantId.of(tenantId);
  }
}
