package shop;

import dev.tenure.runtime.mapping.AttributeTypes;
import dev.tenure.runtime.mapping.EntityAttribute;
import javax.annotation.processing.Generated;

/** Stored attributes of {@link LineItem}. */
@Generated("dev.tenure.processor.TenureProcessor")
public final class LineItemAttributes {
  public static final EntityAttribute<LineItem, Integer> QUANTITY =
      EntityAttribute.of("quantity", AttributeTypes.INTEGER);

  private LineItemAttributes() {}
}
