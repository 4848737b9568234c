package shop;

import dev.tenure.runtime.expression.AttributePath;
import dev.tenure.runtime.expression.OrderedAttribute;
import dev.tenure.runtime.expression.TextAttribute;
import dev.tenure.runtime.mapping.AttributeTypes;
import javax.annotation.processing.Generated;

/** Stored attributes of {@link Settings}. */
@Generated("dev.tenure.processor.TenureProcessor")
public final class SettingsAttributes {
  public static final TextAttribute<Settings, String> THEME =
      TextAttribute.of(AttributePath.of("theme"), AttributeTypes.STRING);

  public static final OrderedAttribute<Settings, Integer> PAGE_SIZE =
      OrderedAttribute.of(AttributePath.of("pageSize"), AttributeTypes.INTEGER);

  public static final OrderedAttribute<Settings, Long> VERSION =
      OrderedAttribute.of(AttributePath.of("version"), AttributeTypes.LONG);

  private SettingsAttributes() {}
}
