package shop;

import dev.tenure.runtime.WriteResult;
import dev.tenure.runtime.dao.EntityUpdate;
import dev.tenure.runtime.dao.ItemKey;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;

/** An update of one {@link Country} by its key. */
@Generated("dev.tenure.processor.TenureProcessor")
public final class CountryAsyncUpdate extends EntityUpdate<Country, CountryAsyncUpdate> {
  CountryAsyncUpdate(ItemKey<Country> key) {
    super(key);
  }

  public CountryAsyncUpdate setName(String name) {
    return set(CountryAttributes.NAME, name);
  }

  public CountryAsyncUpdate setNameIfAbsent(String name) {
    return setIfAbsent(CountryAttributes.NAME, name);
  }

  /** Writes it, and answers the item as stored. */
  public CompletableFuture<Country> run() {
    return changeAsync();
  }

  /** Writes it, and answers whether it did. */
  public CompletableFuture<WriteResult<Country>> tryRun() {
    return tryChangeAsync();
  }
}
