package shop;

import dev.tenure.runtime.TableOptions;
import dev.tenure.runtime.TenantId;
import dev.tenure.runtime.stream.StreamChange;
import dev.tenure.runtime.stream.StreamSchema;
import dev.tenure.runtime.stream.TableStream;
import java.util.Optional;
import javax.annotation.processing.Generated;
import software.amazon.awssdk.services.dynamodb.model.Record;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;

/** The stream of {@link Shop}, which is of all tenants, under a role of its own. Thread-safe. */
@Generated("dev.tenure.processor.TenureProcessor")
public final class ShopStream extends TableStream<TenantId> {
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

  private ShopStream(DynamoDbStreamsClient client, TableOptions options) {
    super(client, SCHEMA, options);
  }

  /** Connects with the default options. Nothing is sent. */
  public static ShopStream connect(DynamoDbStreamsClient client) {
    return connect(client, TableOptions.defaults());
  }

  /** Connects. Nothing is sent; the client stays the caller's to close. */
  public static ShopStream connect(DynamoDbStreamsClient client, TableOptions options) {
    return new ShopStream(client, options);
  }

  /** What a record tells, by the default options; empty if its row is no entity's. */
  public static Optional<StreamChange<TenantId>> of(Record record) {
    return of(record, TableOptions.defaults());
  }

  /** What a record tells; empty if its row is no entity's, or is planted and skipped. */
  public static Optional<StreamChange<TenantId>> of(Record record, TableOptions options) {
    return SCHEMA.read(record, options);
  }
}
