package dev.tenure.proof;

import static dev.tenure.proof.Call.write;
import static dev.tenure.proof.MarketSamples.ACME;
import static dev.tenure.proof.MarketSamples.NOON;
import static dev.tenure.proof.MarketSamples.account;
import static dev.tenure.proof.MarketSamples.carrier;
import static dev.tenure.proof.MarketSamples.country;
import static dev.tenure.proof.MarketSamples.line;
import static dev.tenure.proof.MarketSamples.purchase;
import static dev.tenure.proof.MarketSamples.ticket;

import dev.tenure.proof.market.Account;
import dev.tenure.proof.market.Carrier;
import dev.tenure.proof.market.Country;
import dev.tenure.proof.market.MarketCrossTenant;
import dev.tenure.proof.market.MarketShared;
import dev.tenure.proof.market.MarketTenant;
import dev.tenure.proof.market.Purchase;
import dev.tenure.proof.market.PurchaseLine;
import dev.tenure.proof.market.Ticket;
import java.util.List;

/** The updates among the calls of the market. */
final class MarketUpdates {
  private MarketUpdates() {}

  static List<Call<MarketTenant>> ofTenant() {
    return List.of(
        write("purchases().upsert", acme -> acme.purchases().upsert(purchase(ACME)).run()),
        write("purchases().update", acme -> acme.purchases().update("p-1").setPlacedAt(NOON).run()),
        write(
            "purchases().update, read",
            acme -> acme.purchases().update(purchase(ACME)).setCarrier("slow").run()),
        write(
            "purchases().modify",
            acme ->
                acme.purchases()
                    .modify(
                        "p-1",
                        p -> new Purchase(p.tenantId(), "p-1", "c-1", p.placedAt(), "fast"))),
        write("purchaseLines().upsert", acme -> acme.purchaseLines().upsert(line(ACME)).run()),
        write(
            "purchaseLines().update",
            acme -> acme.purchaseLines().update("p-1", 1).setSku("s").run()),
        write(
            "purchaseLines().modify",
            acme ->
                acme.purchaseLines()
                    .modify("p-1", 1, l -> new PurchaseLine(l.tenantId(), "p-1", 1, "t"))),
        write("tickets().upsert", acme -> acme.tickets().upsert(ticket(ACME)).run()),
        write(
            "tickets().update",
            acme -> acme.tickets().update("billing", NOON, "t-7").setText("s").run()),
        write(
            "tickets().modify",
            acme ->
                acme.tickets()
                    .modify(
                        "billing",
                        NOON,
                        "t-7",
                        t -> new Ticket(t.tenantId(), "billing", NOON, "t-7", "t", t.expiresAt()))),
        write("account().upsert", acme -> acme.account().upsert(account(ACME)).run()),
        write("account().update", acme -> acme.account().update().setCurrency("EUR").run()),
        write(
            "account().modify",
            acme -> acme.account().modify(a -> new Account(a.tenantId(), "USD"))));
  }

  static List<Call<MarketShared>> ofShared() {
    return List.of(
        write("countries().upsert", shared -> shared.countries().upsert(country()).run()),
        write("countries().update", shared -> shared.countries().update("CH").setName("S").run()),
        write(
            "countries().modify",
            shared -> shared.countries().modify("CH", c -> new Country("CH", "T"))));
  }

  static List<Call<MarketCrossTenant>> acrossTenants() {
    return List.of(
        write("carriers().upsert", all -> all.carriers().upsert(carrier()).run()),
        write("carriers().update", all -> all.carriers().update("eu", "fast").addCents(1).run()),
        write(
            "carriers().modify",
            all -> all.carriers().modify("eu", "fast", c -> new Carrier("eu", "fast", 7))));
  }
}
