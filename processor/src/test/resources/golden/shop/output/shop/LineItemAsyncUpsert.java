package shop;

import dev.tenure.runtime.WriteResult;
import dev.tenure.runtime.dao.EntityUpsert;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;

/** A write of one {@link LineItem}, there or not. */
@Generated("dev.tenure.processor.TenureProcessor")
public final class LineItemAsyncUpsert extends EntityUpsert<LineItem, LineItemAsyncUpsert> {
  LineItemAsyncUpsert(LineItemAsyncDao dao, LineItem item) {
    super(dao, item);
  }

  public LineItemAsyncUpsert setQuantityIfAbsent(int quantity) {
    return setIfAbsent(LineItemAttributes.QUANTITY, quantity);
  }

  public LineItemAsyncUpsert addQuantity(int quantity) {
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
