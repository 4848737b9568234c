package dev.tenure.unique;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenure.runtime.TenantId;
import dev.tenure.testing.DynamoDbLocalExtension;
import dev.tenure.testing.TenantIsolation;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;

/** Two tenants have the same unique values, and nothing else of each other's. */
class TenantsApartTest {
  @RegisterExtension
  static final DynamoDbLocalExtension dynamoDb = DynamoDbLocalExtension.inMemory();

  @Test
  void tenantsAreApart() {
    assertThat(
            TenantIsolation.of(PeopleTable.DEFINITION, PeopleTable::connect, PeopleTable::tenant)
                .tenants(TenantId.of("acme"), TenantId.of("acme2"))
                .items(TenantsApartTest::samples)
                .verify(dynamoDb))
        .hasAtLeastOneElementOfType(TransactWriteItemsRequest.class);
  }

  private static List<?> samples(TenantId tenant) {
    String id = tenant.value();
    return List.of(
        User.of(id, "ann", "ann@example.com").withBadge(1),
        User.of(id, "bob", "bob@example.com").withBadge(2),
        Account.of(id, "eu", 1, "ann").withDevice(new UUID(0, 1)),
        Account.of(id, "eu", 2, "bob"),
        new Parcel(id, "north", "1", "blue", 1),
        new Parcel(id, "north", "2", "red", 2),
        new Note(id, "n1", "text"),
        new Note(id, "n2", "text"));
  }
}
