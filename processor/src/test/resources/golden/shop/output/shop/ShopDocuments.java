package shop;

import dev.tenure.runtime.mapping.AttributeType;
import dev.tenure.runtime.mapping.AttributeTypes;
import dev.tenure.runtime.mapping.DocumentType;
import dev.tenure.runtime.mapping.ItemReader;
import dev.tenure.runtime.mapping.ItemWriter;
import dev.tenure.runtime.mapping.WrapperType;
import java.util.List;
import javax.annotation.processing.Generated;

/** How the documents and wrappers of {@link Shop} are stored. */
@Generated("dev.tenure.processor.TenureProcessor")
final class ShopDocuments {
  static final AttributeType<Address> ADDRESS = new AddressType();

  static final AttributeType<OrderId> ORDER_ID = new OrderIdType();

  static final AttributeType<Email> EMAIL = new EmailType();

  private static final AttributeType<List<Address>> ADDRESS_PREVIOUS = AttributeTypes.list(ADDRESS);

  private ShopDocuments() {}

  private static final class AddressType extends DocumentType<Address> {
    AddressType() {
      super(Address.class);
    }

    @Override
    protected void write(Address address, ItemWriter item) {
      item.put("street", address.street());
      item.put("contact", address.contact(), EMAIL);
      item.put("previous", address.previous(), ADDRESS_PREVIOUS);
    }

    @Override
    @SuppressWarnings("NullAway")
    protected Address read(ItemReader item) {
      return new Address(
          item.getString("street"),
          item.get("contact", EMAIL),
          item.get("previous", ADDRESS_PREVIOUS));
    }
  }

  private static final class OrderIdType extends WrapperType<OrderId, Long> {
    OrderIdType() {
      super(OrderId.class, AttributeTypes.LONG);
    }

    @Override
    protected Long unwrap(OrderId orderId) {
      return orderId.number();
    }

    @Override
    protected OrderId wrap(Long value) {
      return new OrderId(value);
    }
  }

  private static final class EmailType extends WrapperType<Email, String> {
    EmailType() {
      super(Email.class, AttributeTypes.STRING);
    }

    @Override
    protected String unwrap(Email email) {
      return email.address();
    }

    @Override
    protected Email wrap(String value) {
      return new Email(value);
    }
  }
}
