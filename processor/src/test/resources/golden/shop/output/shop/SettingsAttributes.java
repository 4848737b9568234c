package shop;

import dev.tenure.runtime.mapping.AttributeTypes;
import dev.tenure.runtime.mapping.EntityAttribute;
import javax.annotation.processing.Generated;

/** Stored attributes of {@link Settings}. */
@Generated("dev.tenure.processor.TenureProcessor")
public final class SettingsAttributes {
  public static final EntityAttribute<Settings, String> THEME =
      EntityAttribute.of("theme", AttributeTypes.STRING);

  public static final EntityAttribute<Settings, Integer> PAGE_SIZE =
      EntityAttribute.of("pageSize", AttributeTypes.INTEGER);

  private SettingsAttributes() {}
}
