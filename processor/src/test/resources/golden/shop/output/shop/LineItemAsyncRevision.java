package shop;

import dev.tenure.runtime.WriteResult;
import dev.tenure.runtime.dao.EntityRevision;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;

/** An update of one {@link LineItem} that was read. */
@Generated("dev.tenure.processor.TenureProcessor")
public final class LineItemAsyncRevision extends EntityRevision<LineItem, LineItemAsyncRevision> {
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

  /** Writes it, and answers the item as stored. */
  public CompletableFuture<LineItem> run() {
    return changeAsync();
  }

  /** Writes it, and answers whether it did. */
  public CompletableFuture<WriteResult<LineItem>> tryRun() {
    return tryChangeAsync();
  }
}
