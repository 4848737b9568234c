package dev.tenure.benchmarks;

import dev.tenure.benchmarks.peers.AddressBean;
import dev.tenure.benchmarks.peers.HandWrittenOrder;
import dev.tenure.benchmarks.peers.LineBean;
import dev.tenure.benchmarks.peers.OrderBean;
import dev.tenure.benchmarks.shop.Address;
import dev.tenure.benchmarks.shop.Line;
import dev.tenure.benchmarks.shop.Order;
import dev.tenure.benchmarks.shop.OrderStatus;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Orders that differ in every member, the same in each run. */
final class Samples {
  /** A power of two, so that a counter can be masked. */
  static final int COUNT = 64;

  private static final List<OrderStatus> STATUSES = List.of(OrderStatus.values());

  private Samples() {}

  static Order order(int i) {
    return orderOf("tenant-" + i % 7, "c-" + i * 31, i);
  }

  static Order orderOf(String tenantId, String customerId, int i) {
    return new Order(
        tenantId,
        "2026-" + (100_000 + i),
        customerId,
        STATUSES.get(i % 4),
        Instant.ofEpochSecond(1_767_225_600L + i * 86_399L, 123_456_789L + i),
        LocalDate.of(2026, 1 + i % 12, 1 + i % 28),
        BigDecimal.valueOf(10_099L + i * 17L, 2),
        1_000_000_000_000L + i,
        3 + i % 5,
        i % 2 == 0,
        new UUID(0x0123_4567_89ab_4cdeL + i, 0x8000_0000_0000_0000L + i),
        "Leave it at the door, bell " + i,
        new Address(i + " Long Lane", "Utrecht", "35" + (10 + i) + " AB", "NL"),
        List.of(line(i), line(i + 1), line(i + 2)),
        Set.of("gift", "express", "batch-" + i));
  }

  private static Line line(int i) {
    return new Line("SKU-" + i, "Product " + i, 1 + i % 4, BigDecimal.valueOf(999L + i, 2));
  }

  static OrderBean bean(Order order) {
    OrderBean bean = new OrderBean();
    bean.setTenantId(order.tenantId());
    bean.setOrderId(order.orderId());
    bean.setCustomerId(order.customerId());
    bean.setStatus(order.status());
    bean.setPlacedAt(order.placedAt());
    bean.setDeliverBy(order.deliverBy());
    bean.setTotal(order.total());
    bean.setLoyaltyPoints(order.loyaltyPoints());
    bean.setItemCount(order.itemCount());
    bean.setPaid(order.paid());
    bean.setInvoiceId(order.invoiceId());
    bean.setNote(order.note());
    bean.setShipTo(bean(order.shipTo()));
    bean.setLines(order.lines().stream().map(Samples::bean).toList());
    bean.setLabels(order.labels());
    return bean;
  }

  private static AddressBean bean(Address address) {
    AddressBean bean = new AddressBean();
    bean.setStreet(address.street());
    bean.setCity(address.city());
    bean.setPostalCode(address.postalCode());
    bean.setCountry(address.country());
    return bean;
  }

  private static LineBean bean(Line line) {
    LineBean bean = new LineBean();
    bean.setSku(line.sku());
    bean.setTitle(line.title());
    bean.setQuantity(line.quantity());
    bean.setPrice(line.price());
    return bean;
  }

  /** An item in the kind of map that the client's responses hold. */
  static Map<String, AttributeValue> item(Order order) {
    return Collections.unmodifiableMap(new LinkedHashMap<>(HandWrittenOrder.toItem(order)));
  }
}
