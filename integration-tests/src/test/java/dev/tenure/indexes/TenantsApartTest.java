package dev.tenure.indexes;

import dev.tenure.indexes.desk.DeskTable;
import dev.tenure.indexes.desk.State;
import dev.tenure.indexes.desk.Team;
import dev.tenure.indexes.desk.Ticket;
import dev.tenure.indexes.desk.Visit;
import dev.tenure.indexes.sales.Invoice;
import dev.tenure.indexes.sales.Order;
import dev.tenure.indexes.sales.Order.Status;
import dev.tenure.indexes.sales.SalesTable;
import dev.tenure.runtime.TenantId;
import dev.tenure.testing.DynamoDbLocalExtension;
import dev.tenure.testing.TenantIsolation;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Two tenants on tables whose indexes are shared, projected, or have keys of several attributes.
 */
class TenantsApartTest {
  @RegisterExtension
  static final DynamoDbLocalExtension dynamoDb =
      DynamoDbLocalExtension.inMemory().withoutMultiAttributeIndexes();

  private static final TenantId ACME = TenantId.of("acme");
  private static final TenantId ACME2 = TenantId.of("acme2");
  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

  @Test
  void whereIndexesAreSharedAndAnswerViews() {
    TenantIsolation.of(SalesTable.DEFINITION, SalesTable::connect, SalesTable::tenant)
        .tenants(ACME, ACME2)
        .items(
            tenant ->
                List.of(
                    order(tenant, "o1"),
                    order(tenant, "o2"),
                    invoice(tenant, "i1"),
                    invoice(tenant, "i2")))
        .verify(dynamoDb);
  }

  private static Order order(TenantId tenant, String id) {
    return new Order(
        tenant.value(),
        id,
        "c1",
        Status.PAID,
        NOON,
        BigDecimal.ONE,
        List.of("tag"),
        "notes of " + tenant);
  }

  private static Invoice invoice(TenantId tenant, String id) {
    return new Invoice(
        tenant.value(),
        id,
        "c1",
        Optional.of(LocalDate.EPOCH),
        BigDecimal.ONE,
        "ref-" + id,
        Optional.of(NOON));
  }

  @Test
  void whereKeysHaveSeveralAttributes() {
    TenantIsolation.of(DeskTable.DEFINITION, DeskTable::connect, DeskTable::tenant)
        .tenants(ACME, ACME2)
        .items(
            tenant ->
                List.of(
                    ticket(tenant, "t1"),
                    ticket(tenant, "t2"),
                    visit(tenant, "v1"),
                    visit(tenant, "v2")))
        .verify(dynamoDb);
  }

  private static Ticket ticket(TenantId tenant, String id) {
    return new Ticket(
        tenant.value(),
        id,
        State.OPEN,
        1,
        "customer",
        Optional.of(1.5),
        Optional.of(new Team("north")),
        NOON,
        "title");
  }

  private static Visit visit(TenantId tenant, String id) {
    return new Visit(tenant.value(), id, "customer", BigDecimal.TEN);
  }
}
