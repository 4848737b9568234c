package shop;

import dev.tenure.runtime.dao.AsyncEntityUpdate;
import dev.tenure.runtime.dao.ItemKey;
import javax.annotation.processing.Generated;

/** An update of a {@link Country} by its key. */
@Generated("dev.tenure.processor.TenureProcessor")
public final class CountryAsyncUpdate extends AsyncEntityUpdate<Country, CountryAsyncUpdate> {
  CountryAsyncUpdate(ItemKey<Country> key) {
    super(key);
  }

  public CountryAsyncUpdate setName(String name) {
    return set(CountryAttributes.NAME, name);
  }

  public CountryAsyncUpdate setNameIfAbsent(String name) {
    return setIfAbsent(CountryAttributes.NAME, name);
  }
}
