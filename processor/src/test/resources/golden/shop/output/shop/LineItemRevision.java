package shop;

import dev.tenure.runtime.WriteResult;
import dev.tenure.runtime.dao.EntityRevision;
import javax.annotation.processing.Generated;

/** An update of one {@link LineItem} that was read. */
@Generated("dev.tenure.processor.TenureProcessor")
public final class LineItemRevision extends EntityRevision<LineItem, LineItemRevision> {
  LineItemRevision(LineItemDao dao, LineItem item) {
    super(dao, item);
  }

  public LineItemRevision setQuantity(int quantity) {
    return set(LineItemAttributes.QUANTITY, quantity);
  }

  public LineItemRevision setQuantityIfAbsent(int quantity) {
    return setIfAbsent(LineItemAttributes.QUANTITY, quantity);
  }

  public LineItemRevision addQuantity(int quantity) {
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
