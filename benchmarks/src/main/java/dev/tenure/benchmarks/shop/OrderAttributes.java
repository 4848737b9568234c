package dev.tenure.benchmarks.shop;

import dev.tenure.runtime.mapping.AttributeTypes;
import dev.tenure.runtime.mapping.EntityAttribute;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Stored attributes of {@link Order}. */
public final class OrderAttributes {
  public static final EntityAttribute<Order, String> CUSTOMER_ID =
      EntityAttribute.of("customerId", AttributeTypes.STRING);
  public static final EntityAttribute<Order, OrderStatus> STATUS =
      EntityAttribute.of(
          "status", AttributeTypes.enumeration(OrderStatus.class, OrderStatus.values()));
  public static final EntityAttribute<Order, Instant> PLACED_AT =
      EntityAttribute.of("placedAt", AttributeTypes.INSTANT);
  public static final EntityAttribute<Order, LocalDate> DELIVER_BY =
      EntityAttribute.of("deliverBy", AttributeTypes.LOCAL_DATE);
  public static final EntityAttribute<Order, BigDecimal> TOTAL =
      EntityAttribute.of("total", AttributeTypes.BIG_DECIMAL);
  public static final EntityAttribute<Order, Long> LOYALTY_POINTS =
      EntityAttribute.of("loyaltyPoints", AttributeTypes.LONG);
  public static final EntityAttribute<Order, Integer> ITEM_COUNT =
      EntityAttribute.of("itemCount", AttributeTypes.INTEGER);
  public static final EntityAttribute<Order, Boolean> PAID =
      EntityAttribute.of("paid", AttributeTypes.BOOLEAN);
  public static final EntityAttribute<Order, UUID> INVOICE_ID =
      EntityAttribute.of("invoiceId", AttributeTypes.UUID);
  public static final EntityAttribute<Order, String> NOTE =
      EntityAttribute.of("note", AttributeTypes.STRING);
  public static final EntityAttribute<Order, Address> SHIP_TO =
      EntityAttribute.of("shipTo", ShopDocuments.ADDRESS);
  public static final EntityAttribute<Order, List<Line>> LINES =
      EntityAttribute.of("lines", AttributeTypes.list(ShopDocuments.LINE));
  public static final EntityAttribute<Order, Set<String>> LABELS =
      EntityAttribute.of("labels", AttributeTypes.set(AttributeTypes.STRING));

  private OrderAttributes() {}
}
