package shop;

import dev.tenure.runtime.expression.AttributePath;
import dev.tenure.runtime.expression.EntityAttribute;
import dev.tenure.runtime.expression.ListAttribute;
import dev.tenure.runtime.expression.OrderedAttribute;
import dev.tenure.runtime.expression.SetAttribute;
import dev.tenure.runtime.expression.TextAttribute;
import dev.tenure.runtime.mapping.AttributeTypes;
import java.math.BigDecimal;
import java.time.Instant;
import javax.annotation.processing.Generated;

/** Stored attributes of {@link Order}. */
@Generated("dev.tenure.processor.TenureProcessor")
public final class OrderAttributes {
  public static final OrderedAttribute<Order, OrderId> ORDER_ID =
      OrderedAttribute.of(AttributePath.of("orderId"), ShopDocuments.ORDER_ID);

  public static final TextAttribute<Order, String> CUSTOMER_ID =
      TextAttribute.of(AttributePath.of("customerId"), AttributeTypes.STRING);

  public static final EntityAttribute<Order, OrderStatus> STATUS =
      EntityAttribute.of(
          AttributePath.of("status"),
          AttributeTypes.enumeration(OrderStatus.class, OrderStatus.values()));

  public static final EntityAttribute<Order, Instant> PLACED_AT =
      EntityAttribute.of(AttributePath.of("placedAt"), AttributeTypes.INSTANT);

  public static final EntityAttribute<Order, Instant> SHIPPED_AT =
      EntityAttribute.of(AttributePath.of("shippedAt"), AttributeTypes.INSTANT);

  public static final OrderedAttribute<Order, BigDecimal> TOTAL =
      OrderedAttribute.of(AttributePath.of("total"), AttributeTypes.BIG_DECIMAL);

  public static final SetAttribute<Order, String> TAGS =
      SetAttribute.of(
          AttributePath.of("tags"),
          AttributeTypes.set(AttributeTypes.STRING),
          AttributeTypes.STRING);

  public static final ListAttribute<Order, Address, ShopPaths.AddressPath<Order>> ADDRESSES =
      ListAttribute.of(
          AttributePath.of("addresses"),
          AttributeTypes.list(ShopDocuments.ADDRESS),
          ShopPaths.AddressPath::new);

  private OrderAttributes() {}
}
