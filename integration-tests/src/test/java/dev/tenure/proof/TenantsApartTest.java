package dev.tenure.proof;

import static dev.tenure.proof.MarketSamples.ACME;
import static dev.tenure.proof.MarketSamples.ACME2;
import static dev.tenure.proof.MarketSamples.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tenure.proof.market.Coupon;
import dev.tenure.proof.market.MarketTable;
import dev.tenure.proof.market.Payment;
import dev.tenure.proof.market.Purchase;
import dev.tenure.proof.market.PurchaseLine;
import dev.tenure.proof.market.Ticket;
import dev.tenure.runtime.TenantId;
import dev.tenure.testing.DynamoDbLocalExtension;
import dev.tenure.testing.TenantIsolation;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

/**
 * What users run over their table, over one that has everything: shards, an item collection, views,
 * a sealed hierarchy, local, sparse and projected indexes, an entity that stands alone.
 */
class TenantsApartTest {
  @RegisterExtension
  static final DynamoDbLocalExtension dynamoDb = DynamoDbLocalExtension.inMemory();

  @Test
  void tenantsAreApart() {
    List<SdkRequest> requests =
        TenantIsolation.of(MarketTable.DEFINITION, MarketTable::connect, MarketTable::tenant)
            .tenants(ACME, ACME2)
            .items(TenantsApartTest::samples)
            .verify(dynamoDb);

    Set<String> paths =
        requests.stream()
            .filter(QueryRequest.class::isInstance)
            .map(request -> String.valueOf(((QueryRequest) request).indexName()))
            .collect(Collectors.toSet());
    assertThat(paths)
        .containsExactlyInAnyOrder("null", "byCustomer", "byCarrier", "byCents", "byPayer");
    assertThat(requests)
        .filteredOn(QueryRequest.class::isInstance)
        .extracting(request -> ((QueryRequest) request).expressionAttributeValues().toString())
        .anyMatch(values -> values.contains("#$s001"))
        .anyMatch(values -> values.contains("PURCHASE#p-1$"));
  }

  private static List<?> samples(TenantId tenant) {
    String id = tenant.value();
    return List.of(
        MarketSamples.purchase(tenant),
        new Purchase(id, "p-2", "c-42", NOON, "fast"),
        MarketSamples.line(tenant),
        new PurchaseLine(id, "p-1", 2, "rubber"),
        MarketSamples.ticket(tenant),
        new Ticket(id, "billing", NOON, "t-8", "And now?", 4_000_000_000L, 0),
        MarketSamples.account(tenant),
        MarketSamples.coupon(tenant),
        new Coupon(id, "c-2", "SUMMER", 100),
        MarketSamples.payment(tenant),
        new Payment.Bank(id, "pay-2", "c-42", 390, "CH93"));
  }
}
