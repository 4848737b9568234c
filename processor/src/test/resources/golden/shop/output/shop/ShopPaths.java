package shop;

import dev.tenure.runtime.expression.AttributePath;
import dev.tenure.runtime.expression.DocumentPath;
import dev.tenure.runtime.expression.ListAttribute;
import dev.tenure.runtime.expression.TextAttribute;
import dev.tenure.runtime.mapping.AttributeTypes;
import javax.annotation.processing.Generated;

/** Places inside of the documents of {@link Shop}, for conditions. */
@Generated("dev.tenure.processor.TenureProcessor")
public final class ShopPaths {
  private ShopPaths() {}

  /** A place that holds a {@link Address}. */
  public static final class AddressPath<E> extends DocumentPath<E, Address> {
    AddressPath(AttributePath path) {
      super(path, ShopDocuments.ADDRESS);
    }

    public TextAttribute<E, String> street() {
      return TextAttribute.of(member("street"), AttributeTypes.STRING);
    }

    public TextAttribute<E, Email> contact() {
      return TextAttribute.of(member("contact"), ShopDocuments.EMAIL);
    }

    public ListAttribute<E, Address, AddressPath<E>> previous() {
      return ListAttribute.of(
          member("previous"),
          AttributeTypes.list(ShopDocuments.ADDRESS),
          AddressPath::new);
    }
  }
}
