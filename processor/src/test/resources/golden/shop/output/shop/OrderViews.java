package shop;

import dev.tenure.runtime.mapping.EntityView;
import dev.tenure.runtime.mapping.ItemReader;
import javax.annotation.processing.Generated;

/** Views of {@link Order}. */
@Generated("dev.tenure.processor.TenureProcessor")
public final class OrderViews {
  /** Shows {@link OrderLine}. */
  public static final EntityView<Order, OrderLine> ORDER_LINE = new OrderLineView();

  private OrderViews() {}

  private static final class OrderLineView extends EntityView<Order, OrderLine> {
    OrderLineView() {
      super(OrderSchema.INSTANCE, "orderId", "shippedAt", "total", "addresses");
    }

    @Override
    @SuppressWarnings("NullAway")
    protected OrderLine read(ItemReader item) {
      OrderKeys.PrimaryKey key = OrderKeys.PrimaryKey.parse(item.key("PK"), item.key("SK"));
      item.requireAgreement("orderId", OrderAttributes.ORDER_ID.type(), key.orderId());
      return new OrderLine(
          key.tenant().value(),
          key.orderId(),
          item.getOptional("shippedAt", OrderAttributes.SHIPPED_AT.type()),
          item.getBigDecimal("total"),
          item.get("addresses", OrderAttributes.ADDRESSES.type()));
    }
  }
}
