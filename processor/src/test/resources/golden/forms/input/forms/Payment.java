package forms;

import dev.tenure.Attribute;
import dev.tenure.TenantEntity;
import dev.tenure.TenantKey;
import dev.tenure.TypeAttribute;
import dev.tenure.TypeValue;
import java.math.BigDecimal;
import java.util.List;

@TenantEntity(prefix = "PAYMENT", sortKey = "{paymentId}")
@TypeAttribute("kind")
public sealed interface Payment {
  @TenantKey
  String tenantId();

  String paymentId();

  @Attribute("sum")
  BigDecimal amount();

  @TypeValue("card")
  record Card(String tenantId, String paymentId, BigDecimal amount, List<String> digits)
      implements Payment {}

  @TypeValue("cash")
  record Cash(String tenantId, String paymentId, BigDecimal amount) implements Payment {}
}
