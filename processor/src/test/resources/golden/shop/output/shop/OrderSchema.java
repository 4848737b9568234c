package shop;

import dev.tenure.runtime.TenantId;
import dev.tenure.runtime.mapping.AttributeType;
import dev.tenure.runtime.mapping.EntityDescriptor;
import dev.tenure.runtime.mapping.EntitySchema;
import dev.tenure.runtime.mapping.ItemReader;
import dev.tenure.runtime.mapping.ItemWriter;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.Generated;

/** How {@link Order} is stored. Thread-safe. */
@Generated("dev.tenure.processor.TenureProcessor")
public final class OrderSchema extends EntitySchema<Order> {
  /** The only instance. */
  public static final OrderSchema INSTANCE = new OrderSchema();

  private static final AttributeType<OrderId> ORDER_ID = OrderAttributes.ORDER_ID.type();

  private static final AttributeType<OrderStatus> STATUS = OrderAttributes.STATUS.type();

  private static final AttributeType<Instant> SHIPPED_AT = OrderAttributes.SHIPPED_AT.type();

  private static final AttributeType<Set<String>> TAGS = OrderAttributes.TAGS.type();

  private static final AttributeType<List<Address>> ADDRESSES = OrderAttributes.ADDRESSES.type();

  private OrderSchema() {
    super(
        EntityDescriptor.builder(Order.class, "Order")
            .primaryKey("PK", "SK")
            .tag("_entity", "Order")
            .attribute(OrderAttributes.ORDER_ID)
            .attribute(OrderAttributes.CUSTOMER_ID)
            .attribute(OrderAttributes.STATUS)
            .attribute(OrderAttributes.PLACED_AT)
            .attribute(OrderAttributes.SHIPPED_AT)
            .attribute(OrderAttributes.TOTAL)
            .attribute(OrderAttributes.TAGS)
            .attribute(OrderAttributes.ADDRESSES)
            .index("byCustomer", "byCustomer_pk", "byCustomer_sk")
            .index("byStatus", "byStatus_pk", "byStatus_sk")
            .parts("byCustomer_pk", "customerId")
            .parts("byCustomer_sk", "placedAt")
            .parts("byStatus_pk", "status")
            .parts("byStatus_sk", "shippedAt")
            .sparse("byStatus")
            .sparseIndex("byStatus", "status", "shippedAt")
            .build());
  }

  @Override
  protected String tenantKey(Order order) {
    return ShopKeys.tenant(tenant(order));
  }

  @Override
  protected String partitionKey(Order order) {
    return OrderKeys.partitionKey(tenant(order));
  }

  @Override
  protected String sortKey(Order order) {
    return OrderKeys.sortKey(order.orderId());
  }

  private static TenantId tenant(Order order) {
    return TenantId.of(order.tenantId());
  }

  @Override
  protected void write(Order order, ItemWriter item) {
    item.put("orderId", order.orderId(), ORDER_ID);
    item.put("customerId", order.customerId());
    item.put("status", order.status(), STATUS);
    item.put("placedAt", order.placedAt());
    item.putOptional("shippedAt", order.shippedAt(), SHIPPED_AT);
    item.put("total", order.total());
    item.put("tags", order.tags(), TAGS);
    item.put("addresses", order.addresses(), ADDRESSES);
    TenantId tenant = tenant(order);
    item.key("byCustomer_pk", OrderKeys.byCustomerPartitionKey(tenant, order.customerId()));
    item.key("byCustomer_sk", OrderKeys.byCustomerSortKey(order.placedAt(), order.orderId()));
    Instant shippedAt = order.shippedAt().orElse(null);
    if (shippedAt != null) {
      item.key("byStatus_pk", OrderKeys.byStatusPartitionKey(tenant, order.status()));
      item.key("byStatus_sk", OrderKeys.byStatusSortKey(shippedAt));
    }
  }

  @Override
  @SuppressWarnings("NullAway")
  protected Order read(ItemReader item) {
    OrderKeys.PrimaryKey key = OrderKeys.PrimaryKey.parse(item.key("PK"), item.key("SK"));
    item.requireAgreement("orderId", ORDER_ID, key.orderId());
    return new Order(
        key.tenant().value(),
        key.orderId(),
        item.getString("customerId"),
        item.get("status", STATUS),
        item.getInstant("placedAt"),
        item.getOptional("shippedAt", SHIPPED_AT),
        item.getBigDecimal("total"),
        item.getSet("tags", TAGS),
        item.get("addresses", ADDRESSES));
  }
}
