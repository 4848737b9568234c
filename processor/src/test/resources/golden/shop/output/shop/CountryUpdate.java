package shop;

import dev.tenure.runtime.WriteResult;
import dev.tenure.runtime.dao.EntityUpdate;
import dev.tenure.runtime.dao.ItemKey;
import javax.annotation.processing.Generated;

/** An update of one {@link Country} by its key. */
@Generated("dev.tenure.processor.TenureProcessor")
public final class CountryUpdate extends EntityUpdate<Country, CountryUpdate> {
  CountryUpdate(ItemKey<Country> key) {
    super(key);
  }

  public CountryUpdate setName(String name) {
    return set(CountryAttributes.NAME, name);
  }

  public CountryUpdate setNameIfAbsent(String name) {
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
