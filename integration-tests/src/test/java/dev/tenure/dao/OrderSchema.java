package dev.tenure.dao;

import dev.tenure.runtime.TenantId;
import dev.tenure.runtime.key.KeyParser;
import dev.tenure.runtime.mapping.AttributeTypes;
import dev.tenure.runtime.mapping.EntityDescriptor;
import dev.tenure.runtime.mapping.EntitySchema;
import dev.tenure.runtime.mapping.ItemReader;
import dev.tenure.runtime.mapping.ItemWriter;

/** How {@link Order} is stored; with and without an entity attribute. */
final class OrderSchema extends EntitySchema<Order> {
  static final OrderSchema INSTANCE = new OrderSchema(true);
  static final OrderSchema TAGLESS = new OrderSchema(false);

  private OrderSchema(boolean tagged) {
    super(descriptor(tagged));
  }

  private static EntityDescriptor<Order> descriptor(boolean tagged) {
    EntityDescriptor.Builder<Order> descriptor =
        EntityDescriptor.builder(Order.class, "Order")
            .primaryKey("PK", "SK")
            .attribute("customerId", AttributeTypes.STRING)
            .attribute("placedAt", AttributeTypes.INSTANT)
            .attribute("total", AttributeTypes.BIG_DECIMAL)
            .attribute("note", AttributeTypes.STRING)
            .attribute("day", AttributeTypes.INTEGER)
            .index("byCustomer", "byCustomer_pk", "byCustomer_sk")
            .index("byDay", "byDay_pk", "byDay_sk");
    if (tagged) {
      descriptor.tag("_entity", "Order");
    }
    return descriptor.build();
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
    TenantId tenant = TenantId.of(order.tenantId());
    item.put("customerId", order.customerId());
    item.put("placedAt", order.placedAt());
    item.put("total", order.total());
    item.put("note", order.note());
    item.put("day", order.day());
    item.key("byCustomer_pk", OrderKeys.byCustomerPartitionKey(tenant, order.customerId()));
    item.key("byCustomer_sk", OrderKeys.byCustomerSortKey(order.placedAt(), order.orderId()));
    if (order.day() != null) {
      item.key("byDay_pk", ShopKeys.tenant(tenant));
      item.key("byDay_sk", OrderKeys.byDaySortKey(order.day()));
    }
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
        item.getInstant("placedAt"),
        item.getBigDecimal("total"),
        item.getString("note"),
        item.getIntOrNull("day"));
  }
}
