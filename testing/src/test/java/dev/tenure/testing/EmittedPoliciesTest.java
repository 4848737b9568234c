package dev.tenure.testing;

import static dev.tenure.testing.store.StoreSamples.order;
import static dev.tenure.testing.store.StoreSamples.settings;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tenure.runtime.TableOptions;
import dev.tenure.runtime.TenantId;
import dev.tenure.testing.iam.IamEvaluator;
import dev.tenure.testing.iam.IamRequest;
import dev.tenure.testing.iam.Policy;
import dev.tenure.testing.iam.PolicyMutant;
import dev.tenure.testing.loop.PolicyLoop;
import dev.tenure.testing.loop.RecordedRun;
import dev.tenure.testing.request.TableKeys;
import dev.tenure.testing.store.Country;
import dev.tenure.testing.store.StoreOperator;
import dev.tenure.testing.store.StoreShared;
import dev.tenure.testing.store.StoreTable;
import dev.tenure.testing.store.StoreTenant;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndexUpdate;

/** What generated doors send, against the policies that the same build emitted. */
class EmittedPoliciesTest {
  private static final TenantId ACME = TenantId.of("acme");

  @RegisterExtension
  static final DynamoDbLocalExtension dynamoDb = DynamoDbLocalExtension.inMemory();

  @Test
  void tenantsThatReadAndWrite() {
    StoreTenant acme = acmeIn("store");
    write(acme);
    read(acme);
    RecordedRun run = acmesRun();
    PolicyLoop loop =
        PolicyLoop.forTenants(policy("tenant-read-write")).table(keys("store")).build();
    loop.check(run).orThrow();
    assertThat(loop.survivors(run)).extracting(PolicyMutant::description).isEmpty();
  }

  @Test
  void tenantsThatOnlyRead() {
    StoreTenant acme = acmeIn("store");
    write(acme);
    dynamoDb.recording().drain();
    read(acme);
    RecordedRun run = acmesRun();
    PolicyLoop loop =
        PolicyLoop.forTenants(policy("tenant-read-only")).table(keys("store")).build();
    loop.check(run).orThrow();
    assertThat(loop.survivors(run)).extracting(PolicyMutant::description).isEmpty();
    acme.orders().save(acme.orders().get("1").orElseThrow());
    assertThat(loop.check(acmesRun()).isClean()).isFalse();
  }

  @Test
  void tenantsWithTablesOfTheirOwn() {
    StoreTenant acme = acmeIn("store-acme");
    write(acme);
    read(acme);
    RecordedRun run = acmesRun();
    PolicyLoop loop =
        PolicyLoop.forSilos(policy("silo-tenant-read-write")).table(keys("store-acme")).build();
    loop.check(run).orThrow();
    assertThat(loop.survivors(run)).extracting(PolicyMutant::description).isEmpty();
  }

  @Test
  void theWriterOfWhatAllShare() {
    StoreOperator.connect(dynamoDb.client()).createTableIfAbsent();
    dynamoDb.recording().drain();
    StoreShared shared = StoreShared.connect(dynamoDb.client());
    Country country = new Country("CH", "Switzerland");
    shared.countries().create(country);
    shared.countries().save(country);
    shared.countries().get("CH");
    shared.countries().all().count();
    shared.countries().getAll(List.of(shared.countries().key("CH")));
    shared.countries().replaceAll(List.of(country));
    shared.countries().delete("CH");
    shared.transaction().create(country).checkAbsent(shared.countries().key("AQ")).run();
    RecordedRun run = RecordedRun.ofRole(dynamoDb.recording().drain());
    PolicyLoop loop = PolicyLoop.forShared(policy("shared-writer")).table(keys("store")).build();
    loop.check(run).orThrow();
    assertThat(loop.survivors(run)).extracting(PolicyMutant::description).isEmpty();
  }

  @Test
  void operators() {
    StoreOperator operator = StoreOperator.connect(dynamoDb.client()).createTableIfAbsent();
    dropIndex("store", "byCustomer");
    operator.apply(operator.plan()).verifyOrThrow();
    RecordedRun run = RecordedRun.ofRole(dynamoDb.recording().drain());
    PolicyLoop loop = PolicyLoop.forRole(policy("operator")).table(keys("store")).build();
    loop.check(run).orThrow();
    assertThat(loop.survivors(run)).extracting(PolicyMutant::description).isEmpty();
  }

  @Test
  void sessionsBeginWithTheTenantsTagAndNoOther() {
    Policy trust = Policy.parseTrust(TestResources.read(path("tenant-trust")));
    assertThat(assume(trust, "acme", "TenantId")).isTrue();
    assertThat(assume(trust, "acme", "TenantId", "Role")).isFalse();
    assertThat(assume(trust, "", "TenantId")).isFalse();
    assertThat(assume(trust, "acme")).isFalse();
  }

  private static boolean assume(Policy trust, String tenant, String... tags) {
    IamRequest request =
        IamRequest.builder("sts:AssumeRole", "arn:aws:iam::123456789012:role/tenant")
            .context("aws:RequestTag/TenantId", tenant)
            .context("aws:TagKeys", List.of(tags))
            .build();
    return IamEvaluator.of(trust).evaluate(request).isAllowed();
  }

  private static StoreTenant acmeIn(String table) {
    TableOptions options = TableOptions.builder().tableName(table).build();
    StoreOperator.connect(dynamoDb.client(), options).createTableIfAbsent();
    dynamoDb.recording().drain();
    return StoreTable.connect(dynamoDb.client(), options).tenant(ACME);
  }

  private static void write(StoreTenant acme) {
    acme.settings().create(settings(ACME));
    acme.orders().save(acme.orders().create(order(ACME, "1")));
    acme.orders().replace(order(ACME, "2"));
    acme.orders().delete("2");
    acme.orders().deleteAll(List.of(acme.orders().key("2")));
    acme.transaction()
        .create(order(ACME, "3"))
        .checkExists(acme.settings().key())
        .checkAbsent(acme.countries().key("AQ"))
        .run();
  }

  private static void read(StoreTenant acme) {
    acme.settings().get();
    acme.orders().get("1");
    acme.orders().all().page(10);
    acme.orders().byCustomer("c-42").count();
    acme.countries().get("CH");
    acme.getAll(List.of(acme.orders().key("1"), acme.countries().key("CH")));
    acme.transactionalRead(List.of(acme.orders().key("1"), acme.countries().key("CH")));
    acme.countries().all().first();
  }

  private static RecordedRun acmesRun() {
    return RecordedRun.ofTenant("TenantId", "acme", dynamoDb.recording().drain());
  }

  private static TableKeys keys(String table) {
    return TableKeys.of(StoreTable.DEFINITION.toCreateTableRequest(table));
  }

  private static Policy policy(String name) {
    return Policy.ofResource(path(name));
  }

  private static String path(String name) {
    return "META-INF/tenure/store/iam/" + name + ".policy.json";
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
}
