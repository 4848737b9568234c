package shop;

import dev.tenure.runtime.dao.AsyncEntityRevision;
import javax.annotation.processing.Generated;

/** An update of a {@link LineItem} that was read. */
@Generated("dev.tenure.processor.TenureProcessor")
public final class LineItemAsyncRevision extends AsyncEntityRevision<LineItem, LineItemAsyncRevision> {
  LineItemAsyncRevision(LineItemAsyncDao dao, LineItem item) {
    super(dao, item);
  }

  public LineItemAsyncRevision setQuantity(int quantity) {
    return set(LineItemAttributes.QUANTITY, quantity);
  }

  public LineItemAsyncRevision setQuantityIfAbsent(int quantity) {
    return setIfAbsent(LineItemAttributes.QUANTITY, quantity);
  }

  public LineItemAsyncRevision addQuantity(int quantity) {
    return add(LineItemAttributes.QUANTITY, quantity);
  }
}
