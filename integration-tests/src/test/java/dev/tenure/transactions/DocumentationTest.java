package dev.tenure.transactions;

import static dev.tenure.transactions.ProductAttributes.STOCK;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tenure.docs.Examples;
import dev.tenure.models.companies.CompanyName;
import dev.tenure.models.companies.FirmMember;
import dev.tenure.models.companies.MembershipsCrossTenant;
import dev.tenure.models.companies.MembershipsOperator;
import dev.tenure.models.companies.MembershipsTable;
import dev.tenure.models.companies.PersonFirm;
import dev.tenure.runtime.CancelledOperation;
import dev.tenure.runtime.TransactionCancelledException;
import dev.tenure.runtime.dao.ItemKey;
import dev.tenure.runtime.dao.ItemResults;
import dev.tenure.runtime.dao.TransactionResult;
import dev.tenure.testing.DynamoDbLocalExtension;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The examples of {@code docs/transactions.md} are lines of this class. */
class DocumentationTest {
  @RegisterExtension
  static final DynamoDbLocalExtension dynamoDb = DynamoDbLocalExtension.inMemory();

  private static final System.Logger log = System.getLogger(DocumentationTest.class.getName());

  @Test
  void examplesAreCompiled() throws IOException {
    assertThat(Examples.of("transactions.md"))
        .hasSize(8)
        .allMatch(Examples.compiledIn("transactions"));
  }

  @Test
  void examplesRun() {
    try (Markets market = new Markets(dynamoDb)) {
      market.shared.countries().create(new Country("CH", true));
      MarketTenant acme = market.acme;
      Order order = Markets.order("acme", "1");
      Product product = Markets.product("acme", "p-1", 3);

      assertThat(write(acme, order, product)).isEqualTo(acme.orders().get("1").orElseThrow());
      assertThat(read(acme)).isPresent();
      sell(acme, Markets.order("acme", "4"));
      check(acme, Markets.order("acme", "2"));
      report(acme.transaction().create(order));
      once(acme, Markets.order("acme", "3"), product);
      once(acme, Markets.order("acme", "3"), product);
      Ticket ticket = new Ticket("acme", null, "why", null, null, 0);
      Message message = new Message(UUID.randomUUID().toString(), Instant.EPOCH);
      once(acme, ticket, message);
      once(acme, ticket, message);
      assertThat(acme.tickets().all().count()).isEqualTo(1);
    }
  }

  @Test
  void examplesAcrossTenantsRun() {
    MembershipsOperator.connect(dynamoDb.client()).createTableIfAbsent();
    CompanyName company = new CompanyName("acme");

    join(MembershipsCrossTenant.connect(dynamoDb.client()), company, Instant.EPOCH);

    assertThat(
            MembershipsTable.connect(dynamoDb.client()).tenant(company).firmMembers().all().count())
        .isEqualTo(1);
  }

  private static Order write(MarketTenant acme, Order order, Product product) {
    TransactionResult done =
        acme.transaction()
            .create(order)
            .save(product)
            .delete(acme.carts().key("c-7"))
            .checkExists(acme.countries().key("CH"))
            .run();
    Order stored = done.items(Order.class).get(0);
    return stored;
  }

  private static void sell(MarketTenant acme, Order order) {
    acme.transaction()
        .create(order)
        .update(acme.products().update("p-1").addStock(-1).when(STOCK.atLeast(1)))
        .run();
  }

  private static void check(MarketTenant acme, Order order) {
    acme.transaction()
        .create(order)
        .check(acme.products().key("p-1"), STOCK.atLeast(1))
        .checkAbsent(acme.carts().key("c-7"))
        .run();
  }

  private static void join(
      MembershipsCrossTenant memberships, CompanyName company, Instant joinedAt) {
    memberships
        .transaction()
        .create(new FirmMember(company, "ann@example.com", joinedAt))
        .create(new PersonFirm("ann@example.com", company.name(), joinedAt))
        .run();
  }

  private static void report(MarketTenant.Transaction transaction) {
    try {
      transaction.run();
    } catch (TransactionCancelledException cancelled) {
      for (CancelledOperation operation : cancelled.atFault()) {
        switch (operation.rule()) {
          case ITEM_EXISTS -> log.log(Level.DEBUG, "taken: {0}", operation.entity());
          case CONDITION_FAILED -> log.log(Level.DEBUG, "no: {0}", operation.item(Product.class));
          default -> throw cancelled;
        }
      }
    }
  }

  private static void once(MarketTenant acme, Order order, Product product) {
    acme.transaction().create(order).save(product).run("order/" + order.orderId());
  }

  private record Message(String id, Instant sentAt) {}

  private static void once(MarketTenant acme, Ticket ticket, Message message) {
    acme.transaction().create(ticket).run(message.id(), message.sentAt());
  }

  private static Optional<Order> read(MarketTenant acme) {
    ItemKey<Order> orderKey = acme.orders().key("1");
    ItemKey<Product> productKey = acme.products().key("p-1");
    ItemResults found = acme.transactionalRead(List.of(orderKey, productKey));
    Optional<Order> order = found.get(orderKey);
    assertThat(found.get(productKey)).isPresent();
    return order;
  }
}
