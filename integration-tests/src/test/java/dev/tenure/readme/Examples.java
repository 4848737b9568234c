package dev.tenure.readme;

import dev.tenure.runtime.Page;
import dev.tenure.runtime.TenantId;
import dev.tenure.runtime.table.TablePlan;
import java.time.Instant;
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

  static void operating(DynamoDbClient client) {
    ShopOperator operator = ShopOperator.connect(client);

    operator.createTableIfAbsent();
    operator.verify();

    TablePlan plan = operator.plan();
    System.out.println(plan);
    operator.apply(plan).verifyOrThrow();
  }
}
