package shop;

import dev.tenure.runtime.dao.AsyncEntityUpdate;
import dev.tenure.runtime.dao.ItemKey;
import javax.annotation.processing.Generated;

/** An update of a {@link LineItem} by its key. */
@Generated("dev.tenure.processor.TenureProcessor")
public final class LineItemAsyncUpdate extends AsyncEntityUpdate<LineItem, LineItemAsyncUpdate> {
  LineItemAsyncUpdate(ItemKey<LineItem> key) {
    super(key);
  }

  public LineItemAsyncUpdate setQuantity(int quantity) {
    return set(LineItemAttributes.QUANTITY, quantity);
  }

  public LineItemAsyncUpdate setQuantityIfAbsent(int quantity) {
    return setIfAbsent(LineItemAttributes.QUANTITY, quantity);
  }

  public LineItemAsyncUpdate addQuantity(int quantity) {
    return add(LineItemAttributes.QUANTITY, quantity);
  }
}
