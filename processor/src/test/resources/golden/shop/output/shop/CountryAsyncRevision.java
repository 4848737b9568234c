package shop;

import dev.tenure.runtime.dao.AsyncEntityRevision;
import javax.annotation.processing.Generated;

/** An update of a {@link Country} that was read. */
@Generated("dev.tenure.processor.TenureProcessor")
public final class CountryAsyncRevision extends AsyncEntityRevision<Country, CountryAsyncRevision> {
  CountryAsyncRevision(CountryAsyncDao dao, Country item) {
    super(dao, item);
  }

  public CountryAsyncRevision setName(String name) {
    return set(CountryAttributes.NAME, name);
  }

  public CountryAsyncRevision setNameIfAbsent(String name) {
    return setIfAbsent(CountryAttributes.NAME, name);
  }
}
