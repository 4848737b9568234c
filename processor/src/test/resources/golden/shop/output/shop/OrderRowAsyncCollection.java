package shop;

import dev.tenure.runtime.InvalidKeyException;
import dev.tenure.runtime.dao.AsyncCollectionReader;
import dev.tenure.runtime.dao.AsyncTableQuery;
import dev.tenure.runtime.dao.Scope;
import dev.tenure.runtime.key.KeyBuilder;
import dev.tenure.runtime.mapping.CollectionSchema;
import javax.annotation.processing.Generated;

/** Reads the {@link OrderRow} items of one tenant together. */
@Generated("dev.tenure.processor.TenureProcessor")
public final class OrderRowAsyncCollection extends AsyncCollectionReader<OrderRow> {
  private static final CollectionSchema<OrderRow> SCHEMA =
      CollectionSchema.<OrderRow>builder("OrderRow")
          .member(OrderSchema.INSTANCE, "ORDER#{orderId}")
          .member(LineItemSchema.INSTANCE, "ORDER#{orderId}#ITEM#{line}")
          .build();

  OrderRowAsyncCollection(Scope scope) {
    super(scope, SCHEMA);
  }

  /**
   * All of partition {@code TENANT#{tenantId}} whose sort key is {@code ORDER#{orderId}} or goes
   * on after it.
   */
  public AsyncTableQuery<OrderRow> of(OrderId orderId) {
    try {
      KeyBuilder partitionKey = partition();
      KeyBuilder beginning = KeyBuilder.start()
          .literal("ORDER")
          .part("orderId", orderId, OrderKeys.ORDER_ID);
      return rows("of", partitionKey, beginning);
    } catch (InvalidKeyException refused) {
      throw refused.during("of", "OrderRow");
    }
  }
}
