package shop;

import dev.tenure.runtime.WriteResult;
import dev.tenure.runtime.dao.EntityUpdate;
import dev.tenure.runtime.dao.ItemKey;
import javax.annotation.processing.Generated;

/** An update of one {@link LineItem} by its key. */
@Generated("dev.tenure.processor.TenureProcessor")
public final class LineItemUpdate extends EntityUpdate<LineItem, LineItemUpdate> {
  LineItemUpdate(ItemKey<LineItem> key) {
    super(key);
  }

  public LineItemUpdate setQuantity(int quantity) {
    return set(LineItemAttributes.QUANTITY, quantity);
  }

  public LineItemUpdate setQuantityIfAbsent(int quantity) {
    return setIfAbsent(LineItemAttributes.QUANTITY, quantity);
  }

  public LineItemUpdate addQuantity(int quantity) {
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
