package shop;

import dev.tenure.runtime.mapping.AttributeTypes;
import dev.tenure.runtime.mapping.EntityAttribute;
import javax.annotation.processing.Generated;

/** Stored attributes of {@link Country}. */
@Generated("dev.tenure.processor.TenureProcessor")
public final class CountryAttributes {
  public static final EntityAttribute<Country, String> NAME =
      EntityAttribute.of("name", AttributeTypes.STRING);

  private CountryAttributes() {}
}
