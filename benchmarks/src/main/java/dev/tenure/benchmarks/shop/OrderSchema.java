package dev.tenure.benchmarks.shop;

import dev.tenure.runtime.TenantId;
import dev.tenure.runtime.key.KeyParser;
import dev.tenure.runtime.mapping.AttributeType;
import dev.tenure.runtime.mapping.EntityDescriptor;
import dev.tenure.runtime.mapping.EntitySchema;
import dev.tenure.runtime.mapping.ItemReader;
import dev.tenure.runtime.mapping.ItemWriter;
import java.util.List;
import java.util.Set;

/** How {@link Order} is stored. Thread-safe. */
public final class OrderSchema extends EntitySchema<Order> {
  public static final OrderSchema INSTANCE = new OrderSchema();

  private static final AttributeType<OrderStatus> STATUS = OrderAttributes.STATUS.type();
  private static final AttributeType<Address> SHIP_TO = OrderAttributes.SHIP_TO.type();
  private static final AttributeType<List<Line>> LINES = OrderAttributes.LINES.type();
  private static final AttributeType<Set<String>> LABELS = OrderAttributes.LABELS.type();

  private OrderSchema() {
    super(
        EntityDescriptor.builder(Order.class, "Order")
            .primaryKey("PK", "SK")
            .tag("_entity", "Order")
            .attribute(OrderAttributes.CUSTOMER_ID)
            .attribute(OrderAttributes.STATUS)
            .attribute(OrderAttributes.PLACED_AT)
            .attribute(OrderAttributes.DELIVER_BY)
            .attribute(OrderAttributes.TOTAL)
            .attribute(OrderAttributes.LOYALTY_POINTS)
            .attribute(OrderAttributes.ITEM_COUNT)
            .attribute(OrderAttributes.PAID)
            .attribute(OrderAttributes.INVOICE_ID)
            .attribute(OrderAttributes.NOTE)
            .attribute(OrderAttributes.SHIP_TO)
            .attribute(OrderAttributes.LINES)
            .attribute(OrderAttributes.LABELS)
            .index("byCustomer", "byCustomer_pk", "byCustomer_sk")
            .build());
  }

  @Override
  protected String tenantKey(Order order) {
    return ShopKeys.tenant(TenantId.of(order.tenantId()));
  }

  @Override
  protected String partitionKey(Order order) {
    return OrderKeys.partitionKey(TenantId.of(order.tenantId()));
  }

  @Override
  protected String sortKey(Order order) {
    return OrderKeys.sortKey(order.orderId());
  }

  @Override
  protected void write(Order order, ItemWriter item) {
    item.put("customerId", order.customerId());
    item.put("status", order.status(), STATUS);
    item.put("placedAt", order.placedAt());
    item.put("deliverBy", order.deliverBy());
    item.put("total", order.total());
    item.put("loyaltyPoints", order.loyaltyPoints());
    item.put("itemCount", order.itemCount());
    item.put("paid", order.paid());
    item.put("invoiceId", order.invoiceId());
    item.put("note", order.note());
    item.put("shipTo", order.shipTo(), SHIP_TO);
    item.put("lines", order.lines(), LINES);
    item.put("labels", order.labels(), LABELS);
    TenantId tenant = TenantId.of(order.tenantId());
    item.key("byCustomer_pk", OrderKeys.byCustomerPartitionKey(tenant, order.customerId()));
    item.key("byCustomer_sk", OrderKeys.byCustomerSortKey(order.placedAt(), order.orderId()));
  }

  @Override
  protected Order read(ItemReader item) {
    KeyParser partitionKey = item.key("PK");
    TenantId tenantId = ShopKeys.parseTenant(partitionKey);
    partitionKey.end();
    KeyParser sortKey = item.key("SK").literal("ORDER");
    String orderId = sortKey.text("orderId");
    sortKey.end();
    return new Order(
        tenantId.value(),
        orderId,
        item.getString("customerId"),
        item.get("status", STATUS),
        item.getInstant("placedAt"),
        item.getLocalDate("deliverBy"),
        item.getBigDecimal("total"),
        item.getLong("loyaltyPoints"),
        item.getInt("itemCount"),
        item.getBoolean("paid"),
        item.getUuid("invoiceId"),
        item.getString("note"),
        item.get("shipTo", SHIP_TO),
        item.get("lines", LINES),
        item.getSet("labels", LABELS));
  }
}
