package shop;

import dev.tenure.runtime.expression.AttributePath;
import dev.tenure.runtime.expression.OrderedAttribute;
import dev.tenure.runtime.mapping.AttributeTypes;
import javax.annotation.processing.Generated;

/** Stored attributes of {@link LineItem}. */
@Generated("dev.tenure.processor.TenureProcessor")
public final class LineItemAttributes {
  public static final OrderedAttribute<LineItem, Integer> QUANTITY =
      OrderedAttribute.of(AttributePath.of("quantity"), AttributeTypes.INTEGER);

  private LineItemAttributes() {}
}
