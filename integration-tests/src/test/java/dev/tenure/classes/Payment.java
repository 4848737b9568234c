package dev.tenure.classes;

import dev.tenure.Attribute;
import dev.tenure.Index;
import dev.tenure.TenantEntity;
import dev.tenure.TenantKey;
import dev.tenure.TypeAttribute;
import java.math.BigDecimal;

@TenantEntity(prefix = "PAYMENT", sortKey = "{paymentId}")
@TypeAttribute("kind")
@Index(name = "byPayer", partitionKey = "{payer}", sortKey = "{paymentId}")
sealed interface Payment permits CardPayment, BankPayment {
  @TenantKey
  String tenantId();

  String paymentId();

  @Attribute("paid_by")
  String payer();

  BigDecimal amount();
}
