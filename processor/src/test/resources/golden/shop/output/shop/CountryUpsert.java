package shop;

import dev.tenure.runtime.WriteResult;
import dev.tenure.runtime.dao.EntityUpsert;
import javax.annotation.processing.Generated;

/** A write of one {@link Country}, there or not. */
@Generated("dev.tenure.processor.TenureProcessor")
public final class CountryUpsert extends EntityUpsert<Country, CountryUpsert> {
  CountryUpsert(CountryDao dao, Country item) {
    super(dao, item);
  }

  public CountryUpsert setNameIfAbsent(String name) {
    return setIfAbsent(CountryAttributes.NAME, name);
  }

  /** Writes it, and answers the item as stored. */
  public Country run() {
    return change();
  }

  /** Writes it, and answers whether it did. */
  public WriteResult<Country> tryRun() {
    return tryChange();
  }
}
