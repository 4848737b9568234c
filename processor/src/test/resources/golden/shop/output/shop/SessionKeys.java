package shop;

import dev.tenure.runtime.TenantId;
import dev.tenure.runtime.key.KeyBuilder;
import dev.tenure.runtime.key.KeyParser;
import java.time.Instant;
import java.util.UUID;
import javax.annotation.processing.Generated;

/**
 * Keys of {@link Session}: partition key {@code TENANT#{tenantId}}, sort key
 * {@code SESSION#{id}}.
 */
@Generated("dev.tenure.processor.TenureProcessor")
public final class SessionKeys {
  private SessionKeys() {}

  /** {@code TENANT#{tenantId}} */
  public static String partitionKey(TenantId tenant) {
    return ShopKeys.tenant(tenant);
  }

  /** {@code SESSION#{id}} */
  public static String sortKey(UUID id) {
    return KeyBuilder.start().literal("SESSION").uuid("id", id).sortKey();
  }

  /** {@code TENANT#{tenantId}#{user}} */
  public static String sessionsByUserPartitionKey(TenantId tenant, String user) {
    return KeyBuilder.after(ShopKeys.tenant(tenant)).text("user", user).partitionKey();
  }

  /** {@code {createdAt}} */
  public static String sessionsByUserSortKey(Instant createdAt) {
    return KeyBuilder.start().instant("createdAt", createdAt).sortKey();
  }

  /** The typed parts of a primary key. */
  public record PrimaryKey(TenantId tenant, UUID id) {
    /**
     * Reads the key of a stored item. A key that {@link SessionKeys} would not have written so is
     * refused with {@code InvalidKeyException}.
     */
    public static PrimaryKey parse(String partitionKey, String sortKey) {
      return parse(KeyParser.of(partitionKey), KeyParser.of(sortKey));
    }

    static PrimaryKey parse(KeyParser partitionKey, KeyParser sortKey) {
      TenantId tenant = ShopKeys.parseTenant(partitionKey);
      partitionKey.end();
      sortKey.literal("SESSION");
      UUID id = sortKey.uuid("id");
      sortKey.end();
      return new PrimaryKey(tenant, id);
    }

    /** The partition key of these parts. */
    public String partitionKey() {
      return SessionKeys.partitionKey(tenant);
    }

    /** The sort key of these parts. */
    public String sortKey() {
      return SessionKeys.sortKey(id);
    }
  }
}
