package shop;

import dev.tenure.runtime.dao.AsyncEntityUpsert;
import javax.annotation.processing.Generated;

/** A write of a {@link LineItem}, there or not. */
@Generated("dev.tenure.processor.TenureProcessor")
public final class LineItemAsyncUpsert extends AsyncEntityUpsert<LineItem, LineItemAsyncUpsert> {
  LineItemAsyncUpsert(LineItemAsyncDao dao, LineItem item) {
    super(dao, item);
  }

  public LineItemAsyncUpsert setQuantityIfAbsent(int quantity) {
    return setIfAbsent(LineItemAttributes.QUANTITY, quantity);
  }

  public LineItemAsyncUpsert addQuantity(int quantity) {
    return add(LineItemAttributes.QUANTITY, quantity);
  }
}
