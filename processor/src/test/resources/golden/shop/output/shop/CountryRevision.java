package shop;

import dev.tenure.runtime.WriteResult;
import dev.tenure.runtime.dao.EntityRevision;
import javax.annotation.processing.Generated;

/** An update of one {@link Country} that was read. */
@Generated("dev.tenure.processor.TenureProcessor")
public final class CountryRevision extends EntityRevision<Country, CountryRevision> {
  CountryRevision(CountryDao dao, Country item) {
    super(dao, item);
  }

  public CountryRevision setName(String name) {
    return set(CountryAttributes.NAME, name);
  }

  public CountryRevision setNameIfAbsent(String name) {
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
