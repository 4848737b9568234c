package shop;

import dev.tenure.runtime.WriteResult;
import dev.tenure.runtime.dao.EntityUpdate;
import dev.tenure.runtime.dao.ItemKey;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;

/** An update of one {@link LineItem} by its key. */
@Generated("dev.tenure.processor.TenureProcessor")
public final class LineItemAsyncUpdate extends EntityUpdate<LineItem, LineItemAsyncUpdate> {
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

  /** Writes it, and answers the item as stored. */
  public CompletableFuture<LineItem> run() {
    return changeAsync();
  }

  /** Writes it, and answers whether it did. */
  public CompletableFuture<WriteResult<LineItem>> tryRun() {
    return tryChangeAsync();
  }
}
