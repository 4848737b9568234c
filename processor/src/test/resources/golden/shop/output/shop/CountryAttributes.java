package shop;

import dev.tenure.runtime.expression.AttributePath;
import dev.tenure.runtime.expression.TextAttribute;
import dev.tenure.runtime.mapping.AttributeTypes;
import javax.annotation.processing.Generated;

/** Stored attributes of {@link Country}. */
@Generated("dev.tenure.processor.TenureProcessor")
public final class CountryAttributes {
  public static final TextAttribute<Country, String> NAME =
      TextAttribute.of(AttributePath.of("name"), AttributeTypes.STRING);

  private CountryAttributes() {}
}
