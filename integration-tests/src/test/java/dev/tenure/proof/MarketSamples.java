package dev.tenure.proof;

import dev.tenure.proof.market.Account;
import dev.tenure.proof.market.Carrier;
import dev.tenure.proof.market.Country;
import dev.tenure.proof.market.Coupon;
import dev.tenure.proof.market.Payment;
import dev.tenure.proof.market.Purchase;
import dev.tenure.proof.market.PurchaseLine;
import dev.tenure.proof.market.Ticket;
import dev.tenure.runtime.TenantId;
import java.time.Instant;

/** Items of any tenant, with the same ids for all. */
final class MarketSamples {
  static final TenantId ACME = TenantId.of("acme");
  static final TenantId ACME2 = TenantId.of("acme2");
  static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

  private MarketSamples() {}

  static Purchase purchase(TenantId tenant) {
    return new Purchase(tenant.value(), "p-1", "c-42", NOON, "fast");
  }

  static PurchaseLine line(TenantId tenant) {
    return new PurchaseLine(tenant.value(), "p-1", 1, "pencil");
  }

  static Ticket ticket(TenantId tenant) {
    return new Ticket(tenant.value(), "billing", NOON, "t-7", "Where is it?", 4_000_000_000L, 0);
  }

  static Payment payment(TenantId tenant) {
    return new Payment.Card(tenant.value(), "pay-1", "c-42", 390, "1234");
  }

  static Account account(TenantId tenant) {
    return new Account(tenant.value(), "EUR");
  }

  static Coupon coupon(TenantId tenant) {
    return new Coupon(tenant.value(), "c-1", "SPRING", 500);
  }

  static Country country() {
    return new Country("CH", "Switzerland");
  }

  static Carrier carrier() {
    return new Carrier("eu", "fast", 390);
  }
}
