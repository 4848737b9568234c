package dev.tenure.classes;

import dev.tenure.TypeValue;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

@TypeValue("bank")
final class BankPayment implements Payment {
  private final String tenantId;
  private final String paymentId;
  private final String payer;
  private final BigDecimal amount;
  private final @Nullable String iban;

  BankPayment(
      String tenantId, String paymentId, String payer, BigDecimal amount, @Nullable String iban) {
    this.tenantId = tenantId;
    this.paymentId = paymentId;
    this.payer = payer;
    this.amount = amount;
    this.iban = iban;
  }

  @Override
  public String tenantId() {
    return tenantId;
  }

  @Override
  public String paymentId() {
    return paymentId;
  }

  @Override
  public String payer() {
    return payer;
  }

  @Override
  public BigDecimal amount() {
    return amount;
  }

  @Nullable String iban() {
    return iban;
  }
}
