package shop;

import dev.tenure.runtime.TableOptions;
import dev.tenure.runtime.TenantId;
import dev.tenure.runtime.stream.StreamSchema;
import dev.tenure.runtime.stream.TableScan;
import dev.tenure.runtime.table.TableOperator;
import javax.annotation.processing.Generated;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Creates, verifies and scans the table of {@link Shop}. Thread-safe. */
@Generated("dev.tenure.processor.TenureProcessor")
public final class ShopOperator extends TableOperator<ShopOperator> {
  private static final StreamSchema<TenantId> SCHEMA =
      StreamSchema.<TenantId>builder(ShopTable.DEFINITION)
          .ofTenants(
              OrderSchema.INSTANCE,
              "TENANT#{tenantId}",
              "ORDER#{orderId}",
              (partition, sort) -> OrderKeys.PrimaryKey.parse(partition, sort).tenant())
          .ofTenants(
              LineItemSchema.INSTANCE,
              "TENANT#{tenantId}",
              "ORDER#{orderId}#ITEM#{line}",
              (partition, sort) -> LineItemKeys.PrimaryKey.parse(partition, sort).tenant())
          .ofTenants(
              CourseSchema.INSTANCE,
              "TENANT#{tenantId}#SCHOOL#{school}",
              "COURSE#{year}#{code}",
              (partition, sort) -> CourseKeys.PrimaryKey.parse(partition, sort).tenant())
          .ofTenants(
              SessionSchema.INSTANCE,
              "TENANT#{tenantId}",
              "SESSION#{id}",
              (partition, sort) -> SessionKeys.PrimaryKey.parse(partition, sort).tenant())
          .ofTenants(
              SettingsSchema.INSTANCE,
              "TENANT#{tenantId}",
              "SETTINGS",
              (partition, sort) -> SettingsKeys.PrimaryKey.parse(partition, sort).tenant())
          .ofNobody(
              CountrySchema.INSTANCE,
              "$SHARED",
              "COUNTRY#{code}",
              CountryKeys.PrimaryKey::parse)
          .build();

  private final DynamoDbClient client;

  private final TableOptions options;

  private ShopOperator(DynamoDbClient client, TableOptions options) {
    super(client, ShopTable.DEFINITION, options);
    this.client = client;
    this.options = options;
  }

  /** Connects with the default options. Nothing is sent. */
  public static ShopOperator connect(DynamoDbClient client) {
    return connect(client, TableOptions.defaults());
  }

  /** Connects. Nothing is sent; the client stays the caller's to close. */
  public static ShopOperator connect(DynamoDbClient client, TableOptions options) {
    return new ShopOperator(client, options);
  }

  /** All rows of the table, of all tenants, under a role of its own. */
  public TableScan<TenantId> scan() {
    return TableScan.of(client, SCHEMA, ShopKeys::tenant, options);
  }
}
