package dev.tenure.benchmarks.peers;

import dev.tenure.benchmarks.shop.Address;
import dev.tenure.benchmarks.shop.Line;
import dev.tenure.benchmarks.shop.Order;
import dev.tenure.benchmarks.shop.OrderStatus;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** An order by hand, as one writes it against the plain client. */
public final class HandWrittenOrder {
  private HandWrittenOrder() {}

  /** The item of an order. */
  public static Map<String, AttributeValue> toItem(Order order) {
    Map<String, AttributeValue> item = new HashMap<>();
    item.put("PK", AttributeValue.fromS(PeerKeys.partitionKey(order.tenantId())));
    item.put("SK", AttributeValue.fromS(PeerKeys.sortKey(order.orderId())));
    item.put("_entity", AttributeValue.fromS(PeerKeys.ENTITY));
    item.put("customerId", AttributeValue.fromS(order.customerId()));
    item.put("status", AttributeValue.fromS(order.status().name()));
    item.put("placedAt", AttributeValue.fromS(order.placedAt().toString()));
    item.put("deliverBy", AttributeValue.fromS(order.deliverBy().toString()));
    item.put("total", AttributeValue.fromN(order.total().toString()));
    item.put("loyaltyPoints", AttributeValue.fromN(Long.toString(order.loyaltyPoints())));
    item.put("itemCount", AttributeValue.fromN(Integer.toString(order.itemCount())));
    item.put("paid", AttributeValue.fromBool(order.paid()));
    item.put("invoiceId", AttributeValue.fromS(order.invoiceId().toString()));
    item.put("note", AttributeValue.fromS(order.note()));
    item.put("shipTo", AttributeValue.fromM(toMap(order.shipTo())));
    item.put(
        "lines",
        AttributeValue.fromL(
            order.lines().stream().map(line -> AttributeValue.fromM(toMap(line))).toList()));
    item.put("labels", AttributeValue.fromSs(List.copyOf(order.labels())));
    item.put(
        "byCustomer_pk",
        AttributeValue.fromS(PeerKeys.customerPartitionKey(order.tenantId(), order.customerId())));
    item.put(
        "byCustomer_sk",
        AttributeValue.fromS(PeerKeys.customerSortKey(order.placedAt(), order.orderId())));
    return item;
  }

  private static Map<String, AttributeValue> toMap(Address address) {
    return Map.of(
        "street", AttributeValue.fromS(address.street()),
        "city", AttributeValue.fromS(address.city()),
        "postalCode", AttributeValue.fromS(address.postalCode()),
        "country", AttributeValue.fromS(address.country()));
  }

  private static Map<String, AttributeValue> toMap(Line line) {
    return Map.of(
        "sku", AttributeValue.fromS(line.sku()),
        "title", AttributeValue.fromS(line.title()),
        "quantity", AttributeValue.fromN(Integer.toString(line.quantity())),
        "price", AttributeValue.fromN(line.price().toString()));
  }

  /** The order of an item. */
  public static Order fromItem(Map<String, AttributeValue> item) {
    return new Order(
        PeerKeys.tenantId(item.get("PK").s()),
        PeerKeys.orderId(item.get("SK").s()),
        item.get("customerId").s(),
        OrderStatus.valueOf(item.get("status").s()),
        Instant.parse(item.get("placedAt").s()),
        LocalDate.parse(item.get("deliverBy").s()),
        new BigDecimal(item.get("total").n()),
        Long.parseLong(item.get("loyaltyPoints").n()),
        Integer.parseInt(item.get("itemCount").n()),
        item.get("paid").bool(),
        UUID.fromString(item.get("invoiceId").s()),
        item.get("note").s(),
        address(item.get("shipTo").m()),
        item.get("lines").l().stream().map(line -> line(line.m())).toList(),
        new HashSet<>(item.get("labels").ss()));
  }

  private static Address address(Map<String, AttributeValue> map) {
    return new Address(
        map.get("street").s(),
        map.get("city").s(),
        map.get("postalCode").s(),
        map.get("country").s());
  }

  private static Line line(Map<String, AttributeValue> map) {
    return new Line(
        map.get("sku").s(),
        map.get("title").s(),
        Integer.parseInt(map.get("quantity").n()),
        new BigDecimal(map.get("price").n()));
  }
}
