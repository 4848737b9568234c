package shop;

import dev.tenure.runtime.WriteResult;
import dev.tenure.runtime.dao.EntityRevision;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;

/** An update of one {@link Country} that was read. */
@Generated("dev.tenure.processor.TenureProcessor")
public final class CountryAsyncRevision extends EntityRevision<Country, CountryAsyncRevision> {
  CountryAsyncRevision(CountryAsyncDao dao, Country item) {
    super(dao, item);
  }

  public CountryAsyncRevision setName(String name) {
    return set(CountryAttributes.NAME, name);
  }

  public CountryAsyncRevision setNameIfAbsent(String name) {
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
