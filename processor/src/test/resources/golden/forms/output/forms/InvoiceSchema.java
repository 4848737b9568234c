package forms;

import dev.tenure.runtime.TenantId;
import dev.tenure.runtime.mapping.AttributeType;
import dev.tenure.runtime.mapping.EntityDescriptor;
import dev.tenure.runtime.mapping.EntitySchema;
import dev.tenure.runtime.mapping.ItemReader;
import dev.tenure.runtime.mapping.ItemWriter;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Generated;

/** How {@link Invoice} is stored. Thread-safe. */
@Generated("dev.tenure.processor.TenureProcessor")
public final class InvoiceSchema extends EntitySchema<Invoice> {
  /** The only instance. */
  public static final InvoiceSchema INSTANCE = new InvoiceSchema();

  private static final AttributeType<String> NOTE = InvoiceAttributes.NOTE.type();

  private static final AttributeType<Set<String>> LABELS = InvoiceAttributes.LABELS.type();

  private static final AttributeType<Shape> SHAPE = InvoiceAttributes.SHAPE.asAttribute().type();

  private InvoiceSchema() {
    super(
        EntityDescriptor.builder(Invoice.class, "Invoice")
            .primaryKey("PK", "SK")
            .tag("_entity", "Invoice")
            .attribute(InvoiceAttributes.CURRENCY)
            .attribute(InvoiceAttributes.NOTE)
            .attribute(InvoiceAttributes.LABELS)
            .attribute(InvoiceAttributes.SHAPE.asAttribute())
            .build());
  }

  @Override
  protected String tenantKey(Invoice invoice) {
    return FormsKeys.tenant(tenant(invoice));
  }

  @Override
  protected String partitionKey(Invoice invoice) {
    return InvoiceKeys.partitionKey(tenant(invoice));
  }

  @Override
  protected String sortKey(Invoice invoice) {
    return InvoiceKeys.sortKey(invoice.invoiceId());
  }

  private static TenantId tenant(Invoice invoice) {
    return TenantId.of(invoice.tenantId());
  }

  @Override
  protected void write(Invoice invoice, ItemWriter item) {
    item.put("currency", invoice.currency());
    item.putOptional("note", invoice.note(), NOTE);
    item.put("labels", invoice.labels(), LABELS);
    item.put("shape", invoice.shape(), SHAPE);
  }

  @Override
  @SuppressWarnings("NullAway")
  protected Invoice read(ItemReader item) {
    InvoiceKeys.PrimaryKey key = InvoiceKeys.PrimaryKey.parse(item.key("PK"), item.key("SK"));
    Invoice.Builder builder = Invoice.builder();
    builder = builder.tenantId(key.tenant().value());
    builder = builder.invoiceId(key.invoiceId());
    if (item.has("currency")) {
      builder = builder.withCurrency(item.getString("currency"));
    }
    Optional<String> note = item.getOptional("note", NOTE);
    if (note.isPresent()) {
      builder = builder.note(note.get());
    }
    builder.setLabels(item.getSet("labels", LABELS));
    if (item.has("shape")) {
      builder = builder.shape(item.get("shape", SHAPE));
    }
    return builder.build();
  }
}
