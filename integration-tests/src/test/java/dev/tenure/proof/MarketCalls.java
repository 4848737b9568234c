package dev.tenure.proof;

import static dev.tenure.proof.Call.read;
import static dev.tenure.proof.Call.write;
import static dev.tenure.proof.MarketSamples.ACME;
import static dev.tenure.proof.MarketSamples.NOON;
import static dev.tenure.proof.MarketSamples.account;
import static dev.tenure.proof.MarketSamples.carrier;
import static dev.tenure.proof.MarketSamples.country;
import static dev.tenure.proof.MarketSamples.coupon;
import static dev.tenure.proof.MarketSamples.line;
import static dev.tenure.proof.MarketSamples.payment;
import static dev.tenure.proof.MarketSamples.purchase;
import static dev.tenure.proof.MarketSamples.ticket;

import dev.tenure.proof.market.Account;
import dev.tenure.proof.market.Carrier;
import dev.tenure.proof.market.Country;
import dev.tenure.proof.market.Coupon;
import dev.tenure.proof.market.MarketCrossTenant;
import dev.tenure.proof.market.MarketShared;
import dev.tenure.proof.market.MarketTenant;
import dev.tenure.proof.market.Payment;
import dev.tenure.proof.market.PaymentViews;
import dev.tenure.proof.market.Purchase;
import dev.tenure.proof.market.PurchaseLine;
import dev.tenure.proof.market.Ticket;
import dev.tenure.runtime.dao.EntityDao;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Every call that the doors of the market know, each entity with each operation and index. */
final class MarketCalls {
  private MarketCalls() {}

  /** What the door of tenant acme knows. */
  static List<Call<MarketTenant>> ofTenant() {
    List<Call<MarketTenant>> calls = new ArrayList<>(purchases());
    calls.addAll(purchaseLines());
    calls.addAll(tickets());
    calls.addAll(accounts());
    calls.addAll(payments());
    calls.addAll(coupons());
    calls.addAll(shared());
    calls.addAll(together());
    return calls;
  }

  /** What every DAO writes, whatever its entity's key. */
  private static <D, T> List<Call<D>> writes(
      String accessor, Function<D, EntityDao<T>> dao, T item) {
    return writesOf(accessor, dao, door -> item);
  }

  private static <D, T> List<Call<D>> writesOf(
      String accessor, Function<D, EntityDao<T>> dao, Function<D, T> item) {
    String calls = accessor + "().";
    return List.of(
        write(calls + "create", door -> dao.apply(door).create(item.apply(door))),
        write(calls + "tryCreate", door -> dao.apply(door).tryCreate(item.apply(door))),
        write(calls + "tryDelete", door -> dao.apply(door).tryDelete(item.apply(door))),
        write(calls + "save", door -> dao.apply(door).save(item.apply(door))),
        write(calls + "trySave", door -> dao.apply(door).trySave(item.apply(door))),
        write(calls + "replace", door -> dao.apply(door).replace(item.apply(door))),
        write(calls + "tryReplace", door -> dao.apply(door).tryReplace(item.apply(door))));
  }

  private static <D> List<Call<D>> with(List<Call<D>> calls, List<Call<D>> more) {
    return Stream.concat(calls.stream(), more.stream()).toList();
  }

  private static List<Call<MarketTenant>> purchases() {
    return with(
        writes("purchases", MarketTenant::purchases, purchase(ACME)),
        List.of(
            write(
                "purchases().update", d -> d.purchases().update("p-1").setCustomerId("c-42").run()),
            write("purchases().upsert", d -> d.purchases().upsert(purchase(ACME)).run()),
            write(
                "purchases().modify",
                d ->
                    d.purchases()
                        .modify("p-1", item -> new Purchase("acme", "p-1", "c-42", NOON, "slow"))),
            write(
                "purchases().replaceAll",
                acme -> acme.purchases().replaceAll(List.of(purchase(ACME)))),
            read("purchases().get(purchaseId)", acme -> acme.purchases().get("p-1")),
            read("purchases().getConsistent", acme -> acme.purchases().getConsistent("p-1")),
            read(
                "purchases().getAll",
                acme -> acme.purchases().getAll(List.of(acme.purchases().key("p-1")))),
            read(
                "purchases().byCustomer(customerId)",
                acme -> acme.purchases().byCustomer("c-42").page(10)),
            read(
                "purchases().byCustomer(customerId).placedAt(placedAt)",
                acme -> acme.purchases().byCustomer("c-42").placedAt(NOON).first()),
            read(
                "purchases().byCustomer(customerId).placedAt(placedAt).purchaseId(purchaseId)",
                acme ->
                    acme.purchases().byCustomer("c-42").placedAt(NOON).purchaseId("p-1").count()),
            read(
                "purchases().byCarrier(carrier)",
                acme -> acme.purchases().byCarrier("fast").page(1)),
            write("purchases().delete", acme -> acme.purchases().delete("p-1")),
            write(
                "purchases().deleteAll",
                acme -> acme.purchases().deleteAll(List.of(acme.purchases().key("p-1"))))));
  }

  private static List<Call<MarketTenant>> purchaseLines() {
    return with(
        writes("purchaseLines", MarketTenant::purchaseLines, line(ACME)),
        List.of(
            write(
                "purchaseLines().update",
                d -> d.purchaseLines().update("p-1", 1).setSku("pencil").run()),
            write("purchaseLines().upsert", d -> d.purchaseLines().upsert(line(ACME)).run()),
            write(
                "purchaseLines().modify",
                d ->
                    d.purchaseLines()
                        .modify("p-1", 1, item -> new PurchaseLine("acme", "p-1", 1, "pen"))),
            write(
                "purchaseLines().replaceAll",
                acme -> acme.purchaseLines().replaceAll(List.of(line(ACME)))),
            read(
                "purchaseLines().get(purchaseId, line)",
                acme -> acme.purchaseLines().get("p-1", 1)),
            read(
                "purchaseLines().getConsistent",
                acme -> acme.purchaseLines().getConsistent("p-1", 1)),
            read(
                "purchaseLines().getAll",
                acme -> acme.purchaseLines().getAll(List.of(acme.purchaseLines().key("p-1", 1)))),
            read(
                "purchaseLines().purchaseId(purchaseId)",
                acme -> acme.purchaseLines().purchaseId("p-1").page(10)),
            read("purchaseRows().of(purchaseId)", acme -> acme.purchaseRows().of("p-1").page(10)),
            write("purchaseLines().delete", acme -> acme.purchaseLines().delete("p-1", 1)),
            write(
                "purchaseLines().deleteAll",
                acme ->
                    acme.purchaseLines().deleteAll(List.of(acme.purchaseLines().key("p-1", 1))))));
  }

  private static List<Call<MarketTenant>> tickets() {
    return with(
        writesOf("tickets", MarketTenant::tickets, MarketCalls::stored),
        List.of(
            write(
                "tickets().update",
                d -> d.tickets().update("billing", NOON, "t-7").setText("Where is it?").run()),
            write("tickets().upsert", d -> d.tickets().upsert(ticket(ACME)).run()),
            write(
                "tickets().modify",
                d ->
                    d.tickets()
                        .modify(
                            "billing",
                            NOON,
                            "t-7",
                            item ->
                                new Ticket(
                                    "acme", "billing", NOON, "t-7", "Here.", 4_000_000_000L, 0))),
            write("tickets().replaceAll", acme -> acme.tickets().replaceAll(List.of(ticket(ACME)))),
            read(
                "tickets().get(desk, openedAt, ticketId)",
                acme -> acme.tickets().get("billing", NOON, "t-7")),
            read(
                "tickets().getConsistent",
                acme -> acme.tickets().getConsistent("billing", NOON, "t-7")),
            read(
                "tickets().getAll",
                acme -> acme.tickets().getAll(List.of(acme.tickets().key("billing", NOON, "t-7")))),
            read("tickets().of(desk)", acme -> acme.tickets().of("billing").page(10)),
            read("tickets().of(desk), counted", acme -> acme.tickets().of("billing").count()),
            read(
                "tickets().of(desk), consistently",
                acme -> acme.tickets().of("billing").consistent().page(10)),
            read(
                "tickets().of(desk).openedAt(openedAt)",
                acme -> acme.tickets().of("billing").openedAt(NOON).page(10)),
            write(
                "tickets().update, of what was read",
                acme -> acme.tickets().update(stored(acme)).setText("There.").run()),
            write("tickets().delete", acme -> acme.tickets().delete("billing", NOON, "t-7")),
            write(
                "tickets().deleteAll",
                acme ->
                    acme.tickets()
                        .deleteAll(List.of(acme.tickets().key("billing", NOON, "t-7"))))));
  }

  /** As it is stored, with the version that writes of objects ask for. */
  private static Ticket stored(MarketTenant acme) {
    return acme.tickets().get("billing", NOON, "t-7").orElse(ticket(ACME));
  }

  private static List<Call<MarketTenant>> payments() {
    return with(
        writes("payments", MarketTenant::payments, payment(ACME)),
        List.of(
            write("payments().update", d -> d.payments().update("pay-1").setPayer("c-43").run()),
            write("payments().upsert", d -> d.payments().upsert(payment(ACME)).run()),
            write(
                "payments().modify",
                d ->
                    d.payments()
                        .modify(
                            "pay-1",
                            item -> new Payment.Bank("acme", "pay-1", "c-42", 390, "CH1"))),
            write(
                "payments().replaceAll",
                acme -> acme.payments().replaceAll(List.of(payment(ACME)))),
            read("payments().get(paymentId)", acme -> acme.payments().get("pay-1")),
            read(
                "payments().get, a view",
                acme -> acme.payments().get("pay-1", PaymentViews.PAYMENT_SUM)),
            read("payments().getConsistent", acme -> acme.payments().getConsistent("pay-1")),
            read(
                "payments().getAll",
                acme -> acme.payments().getAll(List.of(acme.payments().key("pay-1")))),
            read("payments().all()", acme -> acme.payments().all().page(10)),
            read(
                "payments().all(), views",
                acme -> acme.payments().all().select(PaymentViews.PAYMENT_SUM).page(10)),
            read("payments().byCents()", acme -> acme.payments().byCents().page(10)),
            read(
                "payments().byCents(), consistently",
                acme -> acme.payments().byCents().cents().from(100L).consistent().page(10)),
            read(
                "payments().byCents().cents(cents)",
                acme -> acme.payments().byCents().cents(390).count()),
            read(
                "payments().byCents().cents(cents).paymentId(paymentId)",
                acme -> acme.payments().byCents().cents(390).paymentId("pay-1").first()),
            read("payments().byPayer(payer)", acme -> acme.payments().byPayer("c-42").page(10)),
            write("payments().delete", acme -> acme.payments().delete("pay-1")),
            write(
                "payments().deleteAll",
                acme -> acme.payments().deleteAll(List.of(acme.payments().key("pay-1"))))));
  }

  private static List<Call<MarketTenant>> accounts() {
    return with(
        writes("account", MarketTenant::account, account(ACME)),
        List.of(
            write("account().update", d -> d.account().update().setCurrency("EUR").run()),
            write("account().upsert", d -> d.account().upsert(account(ACME)).run()),
            write("account().modify", d -> d.account().modify(item -> new Account("acme", "CHF"))),
            write(
                "account().replaceAll", acme -> acme.account().replaceAll(List.of(account(ACME)))),
            read("account().get()", acme -> acme.account().get()),
            read("account().getConsistent", acme -> acme.account().getConsistent()),
            read("account().getAll", acme -> acme.account().getAll(List.of(acme.account().key()))),
            write("account().delete", acme -> acme.account().delete()),
            write(
                "account().deleteAll",
                acme -> acme.account().deleteAll(List.of(acme.account().key())))));
  }

  /** Their codes are unique: what changes one is a transaction, or becomes one. */
  private static List<Call<MarketTenant>> coupons() {
    Coupon other = new Coupon("acme", "c-1", "AUTUMN", 500);
    return with(
        writes("coupons", MarketTenant::coupons, coupon(ACME)),
        List.of(
            write("coupons().save, another code", acme -> acme.coupons().save(other)),
            write(
                "coupons().update of an object",
                acme -> acme.coupons().update(other).setCode("SPRING").run()),
            write("coupons().update", d -> d.coupons().update("c-1").setCents(400).run()),
            write("coupons().upsert", d -> d.coupons().upsert(coupon(ACME)).run()),
            write("coupons().modify", d -> d.coupons().modify("c-1", item -> other)),
            write("coupons().claim", acme -> acme.coupons().claim("c-1")),
            read("coupons().get(couponId)", acme -> acme.coupons().get("c-1")),
            read("coupons().getByCode(code)", acme -> acme.coupons().getByCode("SPRING")),
            read("coupons().getConsistent", acme -> acme.coupons().getConsistent("c-1")),
            read(
                "coupons().getAll",
                acme -> acme.coupons().getAll(List.of(acme.coupons().key("c-1")))),
            read("coupons().all()", acme -> acme.coupons().all().page(10)),
            write("coupons().delete", acme -> acme.coupons().delete("c-1"))));
  }

  private static List<Call<MarketTenant>> shared() {
    return List.of(
        read("countries().get(code)", acme -> acme.countries().get("CH")),
        read("countries().getConsistent", acme -> acme.countries().getConsistent("CH")),
        read(
            "countries().getAll",
            acme -> acme.countries().getAll(List.of(acme.countries().key("CH")))),
        read("countries().all()", acme -> acme.countries().all().page(10)));
  }

  private static List<Call<MarketTenant>> together() {
    return List.of(
        read(
            "getAll",
            acme -> acme.getAll(List.of(acme.account().key(), acme.countries().key("CH")))),
        write("batch", acme -> acme.batch().replace(account(ACME)).run()),
        write(
            "transaction",
            acme ->
                acme.transaction()
                    .save(account(ACME))
                    .save(coupon(ACME))
                    .create(purchase(ACME))
                    .delete(acme.purchaseLines().key("p-1", 1))
                    .checkAbsent(acme.tickets().key("billing", NOON, "t-8"))
                    .checkAbsent(acme.purchases().key("p-8"))
                    .checkAbsent(acme.countries().key("XX"))
                    .run()),
        read(
            "transactionalRead",
            acme ->
                acme.transactionalRead(List.of(acme.account().key(), acme.countries().key("CH")))));
  }

  /** What the writer of shared items knows. */
  static List<Call<MarketShared>> ofShared() {
    return with(
        writes("countries", MarketShared::countries, country()),
        List.of(
            write(
                "countries().update", d -> d.countries().update("CH").setName("Switzerland").run()),
            write("countries().upsert", d -> d.countries().upsert(country()).run()),
            write(
                "countries().modify",
                d -> d.countries().modify("CH", item -> new Country("CH", "Suisse"))),
            write(
                "countries().replaceAll",
                shared -> shared.countries().replaceAll(List.of(country()))),
            read("countries().get(code)", shared -> shared.countries().get("CH")),
            read("countries().getConsistent", shared -> shared.countries().getConsistent("CH")),
            read("countries().getAll", s -> s.countries().getAll(List.of(s.countries().key("CH")))),
            read("countries().all()", shared -> shared.countries().all().page(10)),
            write("countries().delete", shared -> shared.countries().delete("CH")),
            write(
                "countries().deleteAll",
                s -> s.countries().deleteAll(List.of(s.countries().key("CH")))),
            write(
                "transaction",
                shared ->
                    shared
                        .transaction()
                        .save(country())
                        .checkAbsent(shared.countries().key("XX"))
                        .run()),
            read("transactionalRead", s -> s.transactionalRead(List.of(s.countries().key("CH"))))));
  }

  /** What crosses tenants. */
  static List<Call<MarketCrossTenant>> acrossTenants() {
    return with(
        writes("carriers", MarketCrossTenant::carriers, carrier()),
        List.of(
            write("carriers().update", d -> d.carriers().update("eu", "fast").setCents(390).run()),
            write("carriers().upsert", d -> d.carriers().upsert(carrier()).run()),
            write(
                "carriers().modify",
                d -> d.carriers().modify("eu", "fast", item -> new Carrier("eu", "fast", 410))),
            write("carriers().replaceAll", all -> all.carriers().replaceAll(List.of(carrier()))),
            read("carriers().get(region, carrierId)", all -> all.carriers().get("eu", "fast")),
            read("carriers().getConsistent", all -> all.carriers().getConsistent("eu", "fast")),
            read(
                "carriers().getAll",
                all -> all.carriers().getAll(List.of(all.carriers().key("eu", "fast")))),
            read("carriers().of(region)", all -> all.carriers().of("eu").first()),
            read("tickets().byTicketId(ticketId)", all -> all.tickets().byTicketId("t-7").first()),
            write("carriers().delete", all -> all.carriers().delete("eu", "fast")),
            write(
                "carriers().deleteAll",
                all -> all.carriers().deleteAll(List.of(all.carriers().key("eu", "fast")))),
            write(
                "transaction",
                all ->
                    all.transaction()
                        .save(carrier())
                        .checkAbsent(all.carriers().key("eu", "slow"))
                        .run()),
            read(
                "transactionalRead",
                all -> all.transactionalRead(List.of(all.carriers().key("eu", "fast"))))));
  }
}
