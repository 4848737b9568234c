package forms;

import dev.tenure.TenantEntity;
import dev.tenure.TenantKey;
import java.util.Optional;
import java.util.Set;

@TenantEntity(prefix = "INVOICE", sortKey = "{invoiceId}")
public interface Invoice {
  @TenantKey
  String tenantId();

  long invoiceId();

  String currency();

  Optional<String> note();

  Set<String> labels();

  Shape shape();

  static Builder builder() {
    throw new UnsupportedOperationException();
  }

  interface Builder {
    Builder tenantId(String tenantId);

    Builder invoiceId(long invoiceId);

    Builder withCurrency(String currency);

    Builder note(String note);

    void setLabels(Set<String> labels);

    Builder shape(Shape shape);

    Invoice build();
  }
}
