package shop;

import dev.tenure.runtime.mapping.EntityDescriptor;
import dev.tenure.runtime.mapping.EntitySchema;
import dev.tenure.runtime.mapping.ItemReader;
import dev.tenure.runtime.mapping.ItemWriter;
import javax.annotation.processing.Generated;

/** How {@link Country} is stored. Thread-safe. */
@Generated("dev.tenure.processor.TenureProcessor")
public final class CountrySchema extends EntitySchema<Country> {
  /** The only instance. */
  public static final CountrySchema INSTANCE = new CountrySchema();

  private CountrySchema() {
    super(
        EntityDescriptor.builder(Country.class, "Country")
            .primaryKey("PK", "SK")
            .tag("_entity", "Country")
            .attribute(CountryAttributes.NAME)
            .build());
  }

  @Override
  protected String tenantKey(Country country) {
    return ShopKeys.SHARED;
  }

  @Override
  protected String partitionKey(Country country) {
    return CountryKeys.partitionKey();
  }

  @Override
  protected String sortKey(Country country) {
    return CountryKeys.sortKey(country.code());
  }

  @Override
  protected void write(Country country, ItemWriter item) {
    item.put("name", country.name());
  }

  @Override
  @SuppressWarnings("NullAway")
  protected Country read(ItemReader item) {
    CountryKeys.PrimaryKey key = CountryKeys.PrimaryKey.parse(item.key("PK"), item.key("SK"));
    return new Country(key.code(), item.getString("name"));
  }
}
