package shop;

import dev.tenure.runtime.dao.AsyncEntityUpsert;
import javax.annotation.processing.Generated;

/** A write of a {@link Country}, there or not. */
@Generated("dev.tenure.processor.TenureProcessor")
public final class CountryAsyncUpsert extends AsyncEntityUpsert<Country, CountryAsyncUpsert> {
  CountryAsyncUpsert(CountryAsyncDao dao, Country item) {
    super(dao, item);
  }

  public CountryAsyncUpsert setNameIfAbsent(String name) {
    return setIfAbsent(CountryAttributes.NAME, name);
  }
}
