package shop;

import dev.tenure.runtime.TenantId;
import dev.tenure.runtime.mapping.EntityDescriptor;
import dev.tenure.runtime.mapping.EntitySchema;
import dev.tenure.runtime.mapping.ItemReader;
import dev.tenure.runtime.mapping.ItemWriter;
import javax.annotation.processing.Generated;

/** How {@link LineItem} is stored. Thread-safe. */
@Generated("dev.tenure.processor.TenureProcessor")
public final class LineItemSchema extends EntitySchema<LineItem> {
  /** The only instance. */
  public static final LineItemSchema INSTANCE = new LineItemSchema();

  private LineItemSchema() {
    super(
        EntityDescriptor.builder(LineItem.class, "LineItem")
            .primaryKey("PK", "SK")
            .tag("_entity", "LineItem")
            .attribute(LineItemAttributes.QUANTITY)
            .build());
  }

  @Override
  protected String tenantKey(LineItem lineItem) {
    return ShopKeys.tenant(tenant(lineItem));
  }

  @Override
  protected String partitionKey(LineItem lineItem) {
    return LineItemKeys.partitionKey(tenant(lineItem));
  }

  @Override
  protected String sortKey(LineItem lineItem) {
    return LineItemKeys.sortKey(lineItem.orderId(), lineItem.line());
  }

  private static TenantId tenant(LineItem lineItem) {
    return TenantId.of(lineItem.tenantId());
  }

  @Override
  protected void write(LineItem lineItem, ItemWriter item) {
    item.put("quantity", lineItem.quantity());
  }

  @Override
  @SuppressWarnings("NullAway")
  protected LineItem read(ItemReader item) {
    LineItemKeys.PrimaryKey key = LineItemKeys.PrimaryKey.parse(item.key("PK"), item.key("SK"));
    return new LineItem(key.tenant().value(), key.orderId(), key.line(), item.getInt("quantity"));
  }
}
