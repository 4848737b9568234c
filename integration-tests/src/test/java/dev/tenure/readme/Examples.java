package dev.tenure.readme;

import static dev.tenure.readme.OrderAttributes.STATUS;
import static dev.tenure.readme.OrderAttributes.TOTAL;
import static dev.tenure.readme.OrderStatus.PAID;
import static dev.tenure.readme.OrderStatus.PLACED;

import dev.tenure.runtime.Page;
import dev.tenure.runtime.TenantId;
import dev.tenure.runtime.table.TablePlan;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The lines of the README, and those of {@code docs/operating.md} about the same table. */
@SuppressWarnings({"CheckReturnValue", "UnusedVariable", "SystemOut"}) // as the pages have them
final class Examples {
  private Examples() {}

  /** Answers what the last page holds; ends in a refusal, as the README says. */
  static void readme(DynamoDbClient client, Order order, Instant from, Instant to) {
    ShopOperator.connect(client).createTableIfAbsent();
    ShopShared.connect(client).countries().save(new Country("NL", "Netherlands"));

    ShopTable shop = ShopTable.connect(client);
    ShopTenant acme = shop.tenant(TenantId.of("acme"));

    Order stored = acme.orders().create(order);
    Order saved = acme.orders().save(stored);
    Optional<Order> found = acme.orders().get("2026-000123");
    Page<Order> page =
        acme.orders().byCustomer("c-42").placedAt().between(from, to).descending().page(50);
    Optional<Country> country = acme.countries().get("NL");

    shop.tenant(TenantId.of("globex")).orders().save(order);
  }

  /** Answers the orders that are dear. */
  static List<Order> more(ShopTenant acme, Order next) {
    Order paid = acme.orders().update("2026-000123").setStatus(PAID).when(STATUS.eq(PLACED)).run();

    acme.transaction()
        .create(next)
        .check(acme.orders().key("2026-000123"), STATUS.eq(PAID))
        .checkExists(acme.countries().key("NL"))
        .run("place/" + next.orderId(), next.placedAt());

    List<Optional<Order>> both =
        acme.orders()
            .getAll(List.of(acme.orders().key("2026-000123"), acme.orders().key("2026-000124")));

    List<Order> dear =
        acme.orders().byCustomer("c-42").filter(TOTAL.atLeast(new BigDecimal("100"))).stream()
            .toList();
    return both.stream().allMatch(Optional::isPresent) ? dear : List.of();
  }

  static void operating(DynamoDbClient client) {
    ShopOperator operator = ShopOperator.connect(client);

    operator.createTableIfAbsent();
    operator.verify();

    TablePlan plan = operator.plan();
    System.out.println(plan);
    operator.apply(plan).verifyOrThrow();
  }
}
