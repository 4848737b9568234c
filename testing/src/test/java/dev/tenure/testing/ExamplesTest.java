package dev.tenure.testing;

import static dev.tenure.testing.store.OrderAttributes.CENTS;
import static dev.tenure.testing.store.StoreSamples.order;
import static dev.tenure.testing.store.StoreSamples.settings;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tenure.runtime.TenantId;
import dev.tenure.testing.iam.Evaluation;
import dev.tenure.testing.iam.IamEvaluator;
import dev.tenure.testing.iam.IamRequest;
import dev.tenure.testing.iam.Policy;
import dev.tenure.testing.loop.PolicyLoop;
import dev.tenure.testing.loop.RecordedRun;
import dev.tenure.testing.request.RecordingInterceptor;
import dev.tenure.testing.request.TableKeys;
import dev.tenure.testing.store.OrderDao;
import dev.tenure.testing.store.OrderSchema;
import dev.tenure.testing.store.StoreOperator;
import dev.tenure.testing.store.StoreTable;
import dev.tenure.testing.store.StoreTenant;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndexUpdate;

/** The examples of {@code docs/testing.md}. */
class ExamplesTest {
  @RegisterExtension
  static final DynamoDbLocalExtension dynamoDb = DynamoDbLocalExtension.inMemory();

  @Test
  void storesOrders() {
    StoreOperator.connect(dynamoDb.client()).createTableIfAbsent();
    StoreTenant acme = StoreTable.connect(dynamoDb.client()).tenant(TenantId.of("acme"));

    acme.orders().create(order(TenantId.of("acme"), "1"));

    assertThat(acme.orders().get("1")).isPresent();
  }

  @Test
  void storesOrders(DynamoDbClient client, RecordingInterceptor recording) {
    StoreOperator.connect(client).createTableIfAbsent();
    recording.drain();
    StoreTable.connect(client).tenant(TenantId.of("acme")).orders().get("1");
    assertThat(recording.requests()).hasSize(1);
  }

  @Test
  void tenantsAreApart() {
    TenantIsolation.of(StoreTable.DEFINITION, StoreTable::connect, StoreTable::tenant)
        .tenants(TenantId.of("acme"), TenantId.of("acme2"))
        .items(tenant -> List.of(order(tenant, "1"), order(tenant, "2"), settings(tenant)))
        .verify(dynamoDb);
  }

  @Test
  void tenantsAreApartByNamedReads() {
    TenantIsolation.of(StoreTable.DEFINITION, StoreTable::connect, StoreTable::tenant)
        .tenants(TenantId.of("acme"), TenantId.of("acme2"))
        .entity(
            OrderSchema.INSTANCE,
            StoreTenant::orders,
            tenant -> List.of(order(tenant, "1"), order(tenant, "2")),
            orders ->
                orders
                    .get(dao -> dao.get("1"))
                    .query(OrderDao::all)
                    .query(dao -> dao.byCustomer("c-42").filter(CENTS.atLeast(100L)))
                    .delete(dao -> dao.delete("1")))
        .verify(dynamoDb);
  }

  @Test
  void theOperatorMayDoWhatItDoesAndNothingElse() {
    StoreOperator operator = StoreOperator.connect(dynamoDb.client()).createTableIfAbsent();
    dropIndex("store", "byCustomer");
    operator.apply(operator.plan()).verifyOrThrow();

    Policy policy = Policy.ofResource("META-INF/tenure/store/iam/operator.policy.json");
    TableKeys keys = TableKeys.of(StoreTable.DEFINITION.toCreateTableRequest("store"));
    PolicyLoop loop = PolicyLoop.forRole(policy).table(keys).build();
    RecordedRun run = RecordedRun.ofRole(dynamoDb.recording().drain());

    loop.check(run).orThrow();
    assertThat(loop.survivors(run)).isEmpty();
  }

  @Test
  void aTenantCannotReadItsNeighbour() {
    Policy policy = Policy.ofResource("META-INF/tenure/store/iam/tenant-read-only.policy.json");
    Evaluation evaluation =
        IamEvaluator.of(policy)
            .evaluate(
                IamRequest.builder(
                        "dynamodb:GetItem", "arn:aws:dynamodb:us-east-1:123456789012:table/store")
                    .principalTag("TenantId", "acme")
                    .context("dynamodb:LeadingKeys", "TENANT#acme2")
                    .build());
    assertThat(evaluation.isAllowed()).as(evaluation.explanation()).isFalse();
  }

  /** What the operator has to mend, by a client whose requests are not recorded as its own. */
  private static void dropIndex(String table, String index) {
    GlobalSecondaryIndexUpdate drop =
        GlobalSecondaryIndexUpdate.builder().delete(delete -> delete.indexName(index)).build();
    try (DynamoDbClient other = dynamoDb.configure(DynamoDbClient.builder()).build()) {
      other.updateTable(request -> request.tableName(table).globalSecondaryIndexUpdates(drop));
      StoreOperator.connect(other).waitUntilActive(Duration.ofSeconds(30));
    }
  }

  /** Another way to declare it. */
  @Nested
  class WithoutMultiAttributeIndexesTest {
    @RegisterExtension
    static final DynamoDbLocalExtension dynamoDb =
        DynamoDbLocalExtension.inMemory().withoutMultiAttributeIndexes();

    @Test
    void leavesOthersAsTheyAre() {
      StoreOperator.connect(dynamoDb.client()).createTableIfAbsent().verifyOrThrow();
    }
  }
}
