package dev.tenure.proof.market;

import dev.tenure.Index;
import dev.tenure.Projection;
import dev.tenure.TenantEntity;
import dev.tenure.TenantKey;

/** What was paid, in one of two ways, found by its amount and by who paid. */
@TenantEntity(prefix = "PAYMENT", sortKey = "{paymentId}", views = PaymentSum.class)
@Index(name = "byCents", local = true, sortKey = "{cents}#{paymentId}")
@Index(
    name = "byPayer",
    partitionKey = "PAYER#{payer}",
    projection = Projection.KEYS_ONLY,
    view = PaymentPlace.class)
public sealed interface Payment {
  /** Whose it is. */
  @TenantKey
  String tenantId();

  /** What names it. */
  String paymentId();

  /** Who paid. */
  String payer();

  /** How much. */
  long cents();

  /** By card. */
  record Card(String tenantId, String paymentId, String payer, long cents, String digits)
      implements Payment {}

  /** From an account. */
  record Bank(String tenantId, String paymentId, String payer, long cents, String iban)
      implements Payment {}
}
