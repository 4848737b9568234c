package shop;

import dev.tenure.runtime.mapping.AttributeTypes;
import dev.tenure.runtime.mapping.EntityAttribute;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.Generated;

/** Stored attributes of {@link Order}. */
@Generated("dev.tenure.processor.TenureProcessor")
public final class OrderAttributes {
  public static final EntityAttribute<Order, OrderId> ORDER_ID =
      EntityAttribute.of("orderId", ShopDocuments.ORDER_ID);

  public static final EntityAttribute<Order, String> CUSTOMER_ID =
      EntityAttribute.of("customerId", AttributeTypes.STRING);

  public static final EntityAttribute<Order, OrderStatus> STATUS =
      EntityAttribute.of(
          "status",
          AttributeTypes.enumeration(OrderStatus.class, OrderStatus.values()));

  public static final EntityAttribute<Order, Instant> PLACED_AT =
      EntityAttribute.of("placedAt", AttributeTypes.INSTANT);

  public static final EntityAttribute<Order, Instant> SHIPPED_AT =
      EntityAttribute.of("shippedAt", AttributeTypes.INSTANT);

  public static final EntityAttribute<Order, BigDecimal> TOTAL =
      EntityAttribute.of("total", AttributeTypes.BIG_DECIMAL);

  public static final EntityAttribute<Order, Set<String>> TAGS =
      EntityAttribute.of("tags", AttributeTypes.set(AttributeTypes.STRING));

  public static final EntityAttribute<Order, List<Address>> ADDRESSES =
      EntityAttribute.of("addresses", AttributeTypes.list(ShopDocuments.ADDRESS));

  private OrderAttributes() {}
}
