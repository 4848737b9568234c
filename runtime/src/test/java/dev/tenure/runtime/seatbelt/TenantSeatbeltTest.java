package dev.tenure.runtime.seatbelt;

import static dev.tenure.runtime.seatbelt.Requests.ACME;
import static dev.tenure.runtime.seatbelt.Requests.GLOBEX;
import static dev.tenure.runtime.seatbelt.Requests.SHOP;
import static dev.tenure.runtime.seatbelt.Requests.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenure.runtime.TableOptions;
import dev.tenure.runtime.TenantViolationEvent.Rule;
import dev.tenure.runtime.TenantViolationException;
import dev.tenure.runtime.seatbelt.Requests.Wearer;
import dev.tenure.runtime.table.TableDefinition;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.InterceptorContext;
import software.amazon.awssdk.services.dynamodb.model.DeleteTableRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;

/** Who is told of what, and what a binding binds. */
class TenantSeatbeltTest {
  private static final TableDefinition BILLS =
      TableDefinition.builder("bills").partitionKey("P").sortKey("S").build();

  private static PutItemRequest put(String partitionKey) {
    return PutItemRequest.builder()
        .tableName("shop")
        .item(row(partitionKey, "note", "secret-note"))
        .build();
  }

  @Test
  void aRefusalNamesWhatWasAskedAndNoValue() {
    assertThatExceptionOfType(TenantViolationException.class)
        .isThrownBy(() -> Wearer.of(ACME).ask(put("TENANT#secret-tenant")))
        .withMessage("Refused PutItem on shop for acme: the partition key is not the tenant's (PK)")
        .withNoCause()
        .satisfies(
            e -> {
              assertThat(e.operation()).isEqualTo("PutItem");
              assertThat(e.table()).isEqualTo("shop");
              assertThat(e.rule()).isEqualTo(Rule.PARTITION_KEY);
              assertThat(e.subject()).isEqualTo("PK");
            });
    assertThatThrownBy(() -> new Wearer(Requests.seatbelt()).ask(put("TENANT#acme")))
        .hasMessage(
            "Refused PutItem on shop for no tenant: no tenant of this table is bound to the"
                + " request");
    assertThatThrownBy(() -> Wearer.of(ACME).ask(DeleteTableRequest.builder().build()))
        .hasMessage(
            "Refused DeleteTable for no tenant: the operation does not stay within a tenant");
  }

  @Test
  void aRefusalCanBeSerialized() throws IOException {
    TenantViolationException refused = null;
    try {
      Wearer.of(ACME).ask(put("TENANT#globex"));
    } catch (TenantViolationException e) {
      refused = e;
    }
    new ObjectOutputStream(new ByteArrayOutputStream()).writeObject(refused);
    assertThat(refused).isNotNull();
  }

  @Test
  void watchingTellsAndRefusesNothing() {
    Wearer wearer = new Wearer(Requests.seatbelt().watchOnly()).bound(ACME);
    wearer.ask(put("TENANT#acme"));
    assertThat(wearer.events).isEmpty();
    wearer.ask(put("TENANT#globex")).ask(ScanRequest.builder().tableName("shop").build());
    assertThat(wearer.events)
        .extracting(event -> event.rule())
        .containsExactly(Rule.PARTITION_KEY, Rule.OPERATION);
    new Wearer(Requests.seatbelt().watchOnly()).ask(put("TENANT#acme"));
  }

  @Test
  void aMalformedRequestStopsNobodyWhoOnlyWatches() {
    TransactWriteItemsRequest malformed =
        TransactWriteItemsRequest.builder()
            .transactItems(Arrays.asList((TransactWriteItem) null))
            .build();
    new Wearer(Requests.seatbelt().watchOnly()).bound(ACME).ask(malformed);
    assertThatThrownBy(() -> Wearer.of(ACME).ask(malformed)).isInstanceOf(RuntimeException.class);
  }

  @Test
  void aListenerThatFailsChangesNothing() {
    TenantSeatbelt.Builder failing =
        Requests.seatbelt()
            .listener(
                event -> {
                  throw new IllegalStateException("down");
                });
    TenantSeatbelt seatbelt = failing.build();
    assertThatExceptionOfType(TenantViolationException.class)
        .isThrownBy(() -> ask(seatbelt, put("TENANT#globex")));
    ask(failing.watchOnly().build(), put("TENANT#globex"));
  }

  @Test
  void tablesAreKnownByTheNamesInUse() {
    TableOptions staging = TableOptions.builder().tableName("shop-staging").build();
    Wearer wearer = new Wearer(TenantSeatbelt.builder().table(SHOP, staging)).bound(ACME);
    wearer.ask(put("TENANT#acme").toBuilder().tableName("shop-staging").build());
    RequestCheckTest.assertRefused(wearer, put("TENANT#acme"), Rule.TABLE);
  }

  @Test
  void twoTablesTakeTwoBindings() {
    TransactWriteItemsRequest both =
        TransactWriteItemsRequest.builder()
            .transactItems(
                TransactWriteItem.builder()
                    .put(p -> p.tableName("shop").item(row("TENANT#acme")))
                    .build(),
                TransactWriteItem.builder()
                    .put(p -> p.tableName("bills").item(Map.of("P", Requests.text("C#7"))))
                    .build())
            .build();
    TenantSeatbelt.Builder seatbelt = TenantSeatbelt.builder().table(SHOP).table(BILLS);
    TenantBinding bills = TenantBinding.of(BILLS, "C#7", "7");
    new Wearer(seatbelt).bound(ACME.and(bills)).ask(both);
    RequestCheckTest.assertRefused(new Wearer(seatbelt).bound(ACME), both, Rule.TENANT);
    RequestCheckTest.assertRefused(
        new Wearer(seatbelt).bound(ACME.and(TenantBinding.of(BILLS, "C#8", "8"))),
        both,
        Rule.PARTITION_KEY);
    assertThatThrownBy(() -> ACME.and(GLOBEX)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aBindingIsAValueAndNeverEmpty() {
    assertThat(TenantBinding.of(SHOP, "TENANT#acme", "acme"))
        .isEqualTo(ACME)
        .hasSameHashCodeAs(ACME)
        .isNotEqualTo(GLOBEX);
    assertThat(ACME).hasToString("TenantBinding[shop]");
    assertThatThrownBy(() -> TenantBinding.of(SHOP, "", "nobody"))
        .isInstanceOf(IllegalArgumentException.class);
    RequestCheckTest.assertRefused(
        Wearer.of(TenantBinding.ofNothing()), put("TENANT#acme"), Rule.TENANT);
  }

  @Test
  void aBoundClientsRequestsBringNoMoreThanItsOwnBinding() {
    TenantBinding shared = TenantBinding.ofSharedData(SHOP);
    Wearer wearer = Wearer.of(ACME);
    wearer.attributes().putAttribute(TenantSeatbelt.CLIENT, ACME);
    wearer.ask(put("TENANT#acme"));
    wearer.attributes().putAttribute(TenantSeatbelt.CLIENT, GLOBEX);
    RequestCheckTest.assertRefused(wearer, put("TENANT#acme"), Rule.BINDING);
    assertThat(ACME.covers(shared)).isTrue();
    assertThat(shared.covers(ACME)).isFalse();
    assertThat(ACME.covers(ACME.and(TenantBinding.of(BILLS, "C#7", "7")))).isFalse();
  }

  private static void ask(TenantSeatbelt seatbelt, PutItemRequest request) {
    ExecutionAttributes attributes = new ExecutionAttributes();
    attributes.putAttribute(TenantSeatbelt.TENANT, ACME);
    seatbelt.modifyRequest(InterceptorContext.builder().request(request).build(), attributes);
  }
}
