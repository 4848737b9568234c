package shop;

import dev.tenure.runtime.WriteResult;
import dev.tenure.runtime.dao.EntityUpsert;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;

/** A write of one {@link Country}, there or not. */
@Generated("dev.tenure.processor.TenureProcessor")
public final class CountryAsyncUpsert extends EntityUpsert<Country, CountryAsyncUpsert> {
  CountryAsyncUpsert(CountryAsyncDao dao, Country item) {
    super(dao, item);
  }

  public CountryAsyncUpsert setNameIfAbsent(String name) {
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
