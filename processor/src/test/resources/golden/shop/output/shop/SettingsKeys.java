package shop;

import dev.tenure.runtime.TenantId;
import dev.tenure.runtime.key.KeyBuilder;
import dev.tenure.runtime.key.KeyParser;
import javax.annotation.processing.Generated;

/**
 * Keys of {@link Settings}: partition key {@code TENANT#{tenantId}}, sort key
 * {@code SETTINGS}.
 */
@Generated("dev.tenure.processor.TenureProcessor")
public final class SettingsKeys {
  private SettingsKeys() {}

  /** {@code TENANT#{tenantId}} */
  public static String partitionKey(TenantId tenant) {
    return ShopKeys.tenant(tenant);
  }

  /** {@code SETTINGS} */
  public static String sortKey() {
    return KeyBuilder.start().literal("SETTINGS").sortKey();
  }

  /** The typed parts of a primary key. */
  public record PrimaryKey(TenantId tenant) {
    /**
     * Reads the key of a stored item. A key that {@link SettingsKeys} would not have written so is
     * refused with {@code InvalidKeyException}.
     */
    public static PrimaryKey parse(String partitionKey, String sortKey) {
      return parse(KeyParser.of(partitionKey), KeyParser.of(sortKey));
    }

    static PrimaryKey parse(KeyParser partitionKey, KeyParser sortKey) {
      TenantId tenant = ShopKeys.parseTenant(partitionKey);
      partitionKey.end();
      sortKey.literal("SETTINGS");
      sortKey.end();
      return new PrimaryKey(tenant);
    }

    /** The partition key of these parts. */
    public String partitionKey() {
      return SettingsKeys.partitionKey(tenant);
    }

    /** The sort key of these parts. */
    public String sortKey() {
      return SettingsKeys.sortKey();
    }
  }
}
