package shop;

import dev.tenure.runtime.WriteResult;
import dev.tenure.runtime.dao.EntityUpsert;
import javax.annotation.processing.Generated;

/** A write of one {@link LineItem}, there or not. */
@Generated("dev.tenure.processor.TenureProcessor")
public final class LineItemUpsert extends EntityUpsert<LineItem, LineItemUpsert> {
  LineItemUpsert(LineItemDao dao, LineItem item) {
    super(dao, item);
  }

  public LineItemUpsert setQuantityIfAbsent(int quantity) {
    return setIfAbsent(LineItemAttributes.QUANTITY, quantity);
  }

  public LineItemUpsert addQuantity(int quantity) {
    return add(LineItemAttributes.QUANTITY, quantity);
  }

  /** Writes it, and answers the item as stored. */
  public LineItem run() {
    return change();
  }

  /** Writes it, and answers whether it did. */
  public WriteResult<LineItem> tryRun() {
    return tryChange();
  }
}
