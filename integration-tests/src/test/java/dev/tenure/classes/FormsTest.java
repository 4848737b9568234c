package dev.tenure.classes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenure.runtime.MappingException;
import dev.tenure.runtime.TenantId;
import dev.tenure.testing.DynamoDbLocalExtension;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Each form of a class is written and read on a real table. */
class FormsTest {
  private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

  @RegisterExtension
  static final DynamoDbLocalExtension dynamoDb = DynamoDbLocalExtension.inMemory();

  private OfficeTenant acme;

  @BeforeEach
  void createTable() {
    OfficeOperator.connect(dynamoDb.client()).createTableIfAbsent();
    acme = OfficeTable.connect(dynamoDb.client()).tenant(TenantId.of("acme"));
  }

  @Test
  void aBuilderIsToldWhatIsStored() {
    Invoice.Builder builder =
        Invoice.builder()
            .tenantId("acme")
            .invoiceId("i-1")
            .currency("CHF")
            .note("due")
            .addAllLines(List.of(new Line("tea", new BigDecimal("3.5"))));
    builder.setLabels(Set.of("drinks"));
    acme.invoices().create(builder.build());

    Invoice found = acme.invoices().get("i-1").orElseThrow();
    assertThat(found.tenantId()).isEqualTo("acme");
    assertThat(found.currency()).isEqualTo("CHF");
    assertThat(found.note()).contains("due");
    assertThat(found.labels()).containsExactly("drinks");
    assertThat(found.lines())
        .singleElement()
        .satisfies(line -> assertThat(line.getDescription()).isEqualTo("tea"));
    assertThat(found.total()).isEqualTo("3.5");
    assertThat(acme.invoices().byCurrency("CHF").first()).map(Invoice::invoiceId).contains("i-1");
  }

  @Test
  void aBuilderKeepsItsDefaultsForWhatIsAbsent() {
    put(Map.of("PK", text("TENANT#acme"), "SK", text("INVOICE#i-2")));

    Invoice found = acme.invoices().get("i-2").orElseThrow();
    assertThat(found.currency()).isEqualTo("EUR");
    assertThat(found.note()).isEmpty();
    assertThat(found.labels()).isEmpty();
    assertThat(found.lines()).isEmpty();
  }

  @Test
  void nullCountsAsAbsent() {
    put(
        Map.of(
            "PK",
            text("TENANT#acme"),
            "SK",
            text("INVOICE#i-3"),
            "currency",
            AttributeValue.fromNul(true)));

    assertThat(acme.invoices().get("i-3")).map(Invoice::currency).contains("EUR");
  }

  @Test
  void whatIsStoredIsUnderTheNamesOfTheMembers() {
    acme.invoices()
        .create(
            Invoice.builder()
                .tenantId("acme")
                .invoiceId("i-4")
                .addAllLines(List.of(new Line("tea", BigDecimal.ONE)))
                .build());

    Map<String, AttributeValue> row = row("INVOICE#i-4");
    assertThat(row)
        .containsOnlyKeys(
            "PK", "SK", "_entity", "currency", "lines", "byCurrency_pk", "byCurrency_sk");
    assertThat(row.get("lines").l().get(0).m()).containsOnlyKeys("text", "price");
  }

  @Test
  void aConstructorTakesItsOwnAndInheritedMembers() {
    UUID id = UUID.randomUUID();
    acme.contracts().create(new Contract("acme", id, NOON, "Bob", true));

    Contract found = acme.contracts().get(id).orElseThrow();
    assertThat(found.getTenantId()).isEqualTo("acme");
    assertThat(found.getId()).isEqualTo(id);
    assertThat(found.getCreatedAt()).isEqualTo(NOON);
    assertThat(found.getParty()).isEqualTo("Bob");
    assertThat(found.isSigned()).isTrue();
  }

  @Test
  void aJavaBeanKeepsItsDefaultsForWhatIsAbsent() {
    Customer customer = new Customer();
    customer.setTenantId("acme");
    customer.setNumber(7);
    customer.setCreatedAt(NOON);
    customer.setDiscount(0);
    acme.customers().create(customer);
    put(Map.of("PK", text("TENANT#acme"), "SK", text("CUSTOMER#0000000000000000008")));

    assertThat(acme.customers().get(7)).map(Customer::getDiscount).contains(0);
    assertThat(acme.customers().get(7)).map(Customer::getCreatedAt).contains(NOON);
    assertThat(acme.customers().get(8)).map(Customer::getDiscount).contains(5);
  }

  @Test
  void aJavaBeanMayBeChangedItself() {
    Customer customer = new Customer();
    customer.setTenantId("acme");
    customer.setNumber(9);
    customer.setCreatedAt(NOON);
    acme.customers().create(customer);

    Customer renamed =
        acme.customers()
            .modify(
                9,
                stored -> {
                  stored.setName("Bob");
                  return stored;
                });

    assertThat(renamed.getName()).isEqualTo("Bob");
    assertThat(acme.customers().get(9)).map(Customer::getName).contains("Bob");
  }

  @Test
  void aRecordDecidesForItself() {
    put(Map.of("PK", text("TENANT#acme"), "SK", text("ROOM#r-1")));

    assertThat(acme.rooms().get("r-1")).contains(new Room("acme", "r-1", 0, "white"));
  }

  @Test
  void aMethodMakesWhatTheInterfaceShows() {
    acme.tickets().create(Ticket.of("acme", "t-1", null));

    assertThat(acme.tickets().get("t-1")).contains(new PaperTicket("acme", "t-1", null));
  }

  @Test
  void whatABuilderRefusesIsAMappingException() {
    put(Map.of("PK", text("TENANT#acme"), "SK", text("INVOICE#i-5"), "lines", text("not a list")));

    assertThatThrownBy(() -> acme.invoices().get("i-5"))
        .isInstanceOf(MappingException.class)
        .hasMessageContaining("lines")
        .hasMessageNotContaining("not a list");
  }

  private static AttributeValue text(String text) {
    return AttributeValue.fromS(text);
  }

  private static void put(Map<String, AttributeValue> row) {
    dynamoDb.client().putItem(request -> request.tableName("office").item(row));
  }

  private static Map<String, AttributeValue> row(String sortKey) {
    return dynamoDb
        .client()
        .getItem(
            request ->
                request
                    .tableName("office")
                    .key(Map.of("PK", text("TENANT#acme"), "SK", text(sortKey))))
        .item();
  }
}
