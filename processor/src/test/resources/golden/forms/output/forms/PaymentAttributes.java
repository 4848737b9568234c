package forms;

import dev.tenure.runtime.expression.AttributePath;
import dev.tenure.runtime.expression.ListAttribute;
import dev.tenure.runtime.expression.OrderedAttribute;
import dev.tenure.runtime.expression.TextAttribute;
import dev.tenure.runtime.mapping.AttributeTypes;
import java.math.BigDecimal;
import javax.annotation.processing.Generated;

/** Stored attributes of {@link Payment}. */
@Generated("dev.tenure.processor.TenureProcessor")
public final class PaymentAttributes {
  public static final OrderedAttribute<Payment, BigDecimal> AMOUNT =
      OrderedAttribute.of(AttributePath.of("sum"), AttributeTypes.BIG_DECIMAL);

  public static final ListAttribute<Payment, String, TextAttribute<Payment, String>> DIGITS =
      ListAttribute.of(
          AttributePath.of("digits"),
          AttributeTypes.list(AttributeTypes.STRING),
          path -> TextAttribute.of(path, AttributeTypes.STRING));

  public static final TextAttribute<Payment, String> TYPE =
      TextAttribute.of(AttributePath.of("kind"), AttributeTypes.STRING);

  private PaymentAttributes() {}
}
