package forms;

import dev.tenure.runtime.expression.AttributePath;
import dev.tenure.runtime.expression.SetAttribute;
import dev.tenure.runtime.expression.TextAttribute;
import dev.tenure.runtime.mapping.AttributeTypes;
import javax.annotation.processing.Generated;

/** Stored attributes of {@link Invoice}. */
@Generated("dev.tenure.processor.TenureProcessor")
public final class InvoiceAttributes {
  public static final TextAttribute<Invoice, String> CURRENCY =
      TextAttribute.of(AttributePath.of("currency"), AttributeTypes.STRING);

  public static final TextAttribute<Invoice, String> NOTE =
      TextAttribute.of(AttributePath.of("note"), AttributeTypes.STRING);

  public static final SetAttribute<Invoice, String> LABELS =
      SetAttribute.of(
          AttributePath.of("labels"),
          AttributeTypes.set(AttributeTypes.STRING),
          AttributeTypes.STRING);

  public static final FormsPaths.ShapePath<Invoice> SHAPE =
      new FormsPaths.ShapePath<>(AttributePath.of("shape"));

  private InvoiceAttributes() {}
}
