package forms;

import dev.tenure.runtime.TenantId;
import dev.tenure.runtime.mapping.AttributeType;
import dev.tenure.runtime.mapping.EntityDescriptor;
import dev.tenure.runtime.mapping.EntitySchema;
import dev.tenure.runtime.mapping.ItemReader;
import dev.tenure.runtime.mapping.ItemWriter;
import java.util.List;
import javax.annotation.processing.Generated;

/** How {@link Payment} is stored. Thread-safe. */
@Generated("dev.tenure.processor.TenureProcessor")
public final class PaymentSchema extends EntitySchema<Payment> {
  /** The only instance. */
  public static final PaymentSchema INSTANCE = new PaymentSchema();

  private static final AttributeType<List<String>> DIGITS = PaymentAttributes.DIGITS.type();

  private PaymentSchema() {
    super(
        EntityDescriptor.builder(Payment.class, "Payment")
            .primaryKey("PK", "SK")
            .tag("_entity", "Payment")
            .attribute(PaymentAttributes.AMOUNT)
            .attribute(PaymentAttributes.DIGITS)
            .attribute(PaymentAttributes.TYPE)
            .build());
  }

  @Override
  protected String tenantKey(Payment payment) {
    return FormsKeys.tenant(tenant(payment));
  }

  @Override
  protected String partitionKey(Payment payment) {
    return PaymentKeys.partitionKey(tenant(payment));
  }

  @Override
  protected String sortKey(Payment payment) {
    return PaymentKeys.sortKey(payment.paymentId());
  }

  private static TenantId tenant(Payment payment) {
    return TenantId.of(payment.tenantId());
  }

  @Override
  protected void write(Payment payment, ItemWriter item) {
    item.put("sum", payment.amount());
    if (payment instanceof Payment.Card card) {
      item.put("kind", "card");
      item.put("digits", card.digits(), DIGITS);
    } else if (payment instanceof Payment.Cash) {
      item.put("kind", "cash");
    }
  }

  @Override
  @SuppressWarnings("NullAway")
  protected Payment read(ItemReader item) {
    PaymentKeys.PrimaryKey key = PaymentKeys.PrimaryKey.parse(item.key("PK"), item.key("SK"));
    return switch (item.getType("kind")) {
      case "card" -> readCard(key, item);
      case "cash" -> readCash(key, item);
      default -> throw item.unknownType("kind");
    };
  }

  @SuppressWarnings("NullAway")
  private static Payment.Card readCard(PaymentKeys.PrimaryKey key, ItemReader item) {
    return new Payment.Card(
        key.tenant().value(),
        key.paymentId(),
        item.getBigDecimal("sum"),
        item.get("digits", DIGITS));
  }

  @SuppressWarnings("NullAway")
  private static Payment.Cash readCash(PaymentKeys.PrimaryKey key, ItemReader item) {
    return new Payment.Cash(key.tenant().value(), key.paymentId(), item.getBigDecimal("sum"));
  }
}
