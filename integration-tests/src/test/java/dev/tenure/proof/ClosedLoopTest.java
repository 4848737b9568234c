package dev.tenure.proof;

import static dev.tenure.proof.MarketSamples.ACME;
import static dev.tenure.proof.MarketSamples.ACME2;
import static dev.tenure.proof.MarketSamples.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tenure.layouts.sites.Alarm;
import dev.tenure.layouts.sites.Device;
import dev.tenure.layouts.sites.Site;
import dev.tenure.layouts.sites.SitesOperator;
import dev.tenure.layouts.sites.SitesTable;
import dev.tenure.layouts.sites.SitesTenant;
import dev.tenure.proof.Loops.Recorded;
import dev.tenure.proof.market.AccountSchema;
import dev.tenure.proof.market.CouponKeys;
import dev.tenure.proof.market.MarketCrossTenant;
import dev.tenure.proof.market.MarketOperator;
import dev.tenure.proof.market.MarketShared;
import dev.tenure.proof.market.MarketStream;
import dev.tenure.proof.market.MarketTable;
import dev.tenure.proof.market.MarketTenant;
import dev.tenure.runtime.TableOptions;
import dev.tenure.runtime.stream.StreamPosition;
import dev.tenure.testing.DynamoDbLocalExtension;
import dev.tenure.testing.iam.Policy;
import dev.tenure.testing.iam.PolicyMutant;
import dev.tenure.testing.loop.LoopRule;
import dev.tenure.testing.loop.PolicyLoop;
import dev.tenure.testing.loop.RecordedRun;
import dev.tenure.testing.request.TableKeys;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndexUpdate;

/**
 * Each entity with each operation and index, in a table of all tenants and in a table of one,
 * against the policies that the same build emitted. That the calls are all there are is shown by
 * {@link CallsAreCompleteTest}.
 */
class ClosedLoopTest {
  @RegisterExtension
  static final DynamoDbLocalExtension dynamoDb = DynamoDbLocalExtension.inMemory();

  /** Where a tenant's items are. */
  enum Placement {
    POOL("", "market"),
    SILO("silo-", "market-acme");

    private final String prefix;
    private final String table;

    Placement(String prefix, String table) {
      this.prefix = prefix;
      this.table = table;
    }

    Policy policy(String name) {
      return Loops.policy("market", prefix + name);
    }

    TableKeys keys() {
      return Loops.keys(MarketTable.DEFINITION, table);
    }

    TableOptions options() {
      return TableOptions.builder().tableName(table).build();
    }

    PolicyLoop tenants(String policy) {
      PolicyLoop.Builder loop =
          this == SILO
              ? PolicyLoop.forSilos(policy(policy))
              : PolicyLoop.forTenants(policy(policy));
      return loop.table(keys()).build();
    }

    /** A role that is no tenant's; where each tenant has a table, it works on all of them. */
    PolicyLoop role(PolicyLoop.Builder role) {
      return (this == SILO ? role.siloTables("market") : role).table(keys()).build();
    }
  }

  @TestFactory
  Stream<DynamicTest> eachCallIsAllowedToItsTenantAndDeniedToAllOthers() {
    List<DynamicTest> tests = new ArrayList<>();
    for (Placement placement : Placement.values()) {
      PolicyLoop readWrite = placement.tenants("tenant-read-write");
      PolicyLoop readOnly = placement.tenants("tenant-read-only");
      for (Recorded call : acmes(placement)) {
        RecordedRun run = acme(call.requests());
        tests.add(
            DynamicTest.dynamicTest(
                placement + " " + call.name(),
                () -> {
                  assertThat(Loops.broken(readWrite, run)).isEmpty();
                  if (call.writes()) {
                    assertThat(Loops.broken(readOnly, run))
                        .containsExactly(LoopRule.RECORDED_IS_ALLOWED);
                  } else {
                    assertThat(Loops.broken(readOnly, run)).isEmpty();
                  }
                }));
      }
    }
    return tests.stream();
  }

  @ParameterizedTest
  @EnumSource
  void tenantsThatReadAndWrite(Placement placement) {
    close(placement.tenants("tenant-read-write"), acme(Loops.all(acmes(placement))));
  }

  @ParameterizedTest
  @EnumSource
  void tenantsThatOnlyRead(Placement placement) {
    close(placement.tenants("tenant-read-only"), acme(Loops.reads(acmes(placement))));
  }

  @ParameterizedTest
  @EnumSource
  void theWriterOfSharedItems(Placement placement) {
    create(placement);
    MarketShared shared = MarketShared.connect(dynamoDb.client(), placement.options());
    List<Recorded> calls = Loops.record(dynamoDb.recording(), shared, MarketCalls.ofShared());
    PolicyLoop loop = placement.role(PolicyLoop.forShared(placement.policy("shared-writer")));
    close(loop, RecordedRun.ofRole(Loops.all(calls)));
  }

  @Test
  void whoeverCrossesTenants() {
    create(Placement.POOL);
    MarketCrossTenant all = MarketCrossTenant.connect(dynamoDb.client());
    List<Recorded> calls = Loops.record(dynamoDb.recording(), all, MarketCalls.acrossTenants());
    List<Recorded> writes =
        calls.stream()
            .filter(Recorded::writes)
            .filter(call -> !call.name().endsWith(".modify")) // which reads before it writes
            .toList();

    close(crossTenant("cross-tenant-reader"), RecordedRun.ofRole(Loops.reads(calls)));
    close(crossTenant("cross-tenant-writer"), RecordedRun.ofRole(Loops.all(writes)));
    close(
        crossTenant("cross-tenant-reader", "cross-tenant-writer"),
        RecordedRun.ofRole(Loops.all(calls)));
  }

  @Test
  void transactionsAcrossTenants() {
    create(Placement.POOL);
    MarketTable market = MarketTable.connect(dynamoDb.client());
    market.tenant(ACME2).account().create(MarketSamples.account(ACME2));
    market.tenant(ACME).coupons().create(MarketSamples.coupon(ACME));
    giveAway(CouponKeys.codeUniqueKey(ACME, MarketSamples.coupon(ACME).code()));
    dynamoDb.recording().drain();
    MarketCrossTenant.connect(dynamoDb.client())
        .transaction()
        .create(MarketSamples.purchase(ACME))
        .save(MarketSamples.line(ACME2))
        .delete(MarketSamples.account(ACME2))
        .delete(MarketSamples.coupon(ACME))
        .run();
    close(
        crossTenant("cross-tenant-transactions"), RecordedRun.ofRole(dynamoDb.recording().drain()));
  }

  /** The row of a value becomes another item's, as it may be from before the constraint. */
  private static void giveAway(String partitionKey) {
    AttributeValue nobody = AttributeValue.fromS("COUPON#nobody");
    dynamoDb
        .client()
        .updateItem(
            request ->
                request
                    .tableName("market")
                    .key(
                        Map.of(
                            "PK", AttributeValue.fromS(partitionKey),
                            "SK", AttributeValue.fromS("$UNIQUE")))
                    .updateExpression("SET #owner = :nobody")
                    .expressionAttributeNames(Map.of("#owner", "$owner_sk"))
                    .expressionAttributeValues(Map.of(":nobody", nobody)));
  }

  private static PolicyLoop crossTenant(String... names) {
    Policy[] policies = Stream.of(names).map(Placement.POOL::policy).toArray(Policy[]::new);
    return PolicyLoop.forCrossTenant(policies).table(Placement.POOL.keys()).build();
  }

  @ParameterizedTest
  @EnumSource
  void theReaderOfStreams(Placement placement) {
    create(placement);
    MarketStream stream = MarketStream.connect(dynamoDb.streamsClient(), placement.options());
    dynamoDb.recording().drain();
    assertThat(stream.poll(StreamPosition.start()).changes()).isEmpty();
    RecordedRun run = RecordedRun.ofRole(dynamoDb.recording().drain());
    close(placement.role(PolicyLoop.forRole(placement.policy("stream-reader"))), run);
  }

  @ParameterizedTest
  @EnumSource
  void whoeverScans(Placement placement) {
    create(placement);
    List<String> entities = new ArrayList<>();
    MarketOperator.connect(dynamoDb.client(), placement.options())
        .scan()
        .segments(2)
        .forEach(item -> entities.add(item.entity()));
    assertThat(entities).isEmpty();
    RecordedRun run = RecordedRun.ofRole(dynamoDb.recording().drain());
    close(placement.role(PolicyLoop.forRole(placement.policy("scan-reader"))), run);
  }

  @ParameterizedTest
  @EnumSource
  void migrations(Placement placement) {
    create(placement);
    MarketTable market = MarketTable.connect(dynamoDb.client(), placement.options());
    market.tenant(ACME).purchases().create(MarketSamples.purchase(ACME));
    market.tenant(ACME).coupons().create(MarketSamples.coupon(ACME));
    market.tenant(ACME2).account().create(MarketSamples.account(ACME2));
    dynamoDb.recording().drain();
    MarketOperator operator = MarketOperator.connect(dynamoDb.client(), placement.options());

    Migrations.saveAgain(operator, market);
    market.tenant(ACME).coupons().claim(MarketSamples.coupon(ACME).couponId());
    operator
        .scan()
        .forEach(
            item ->
                item.as(AccountSchema.INSTANCE)
                    .ifPresent(
                        account -> {
                          MarketTenant tenant = market.tenant(item.tenant().orElseThrow());
                          tenant.account().delete();
                          tenant.account().create(account);
                        }));

    RecordedRun run = RecordedRun.ofRole(dynamoDb.recording().drain());
    close(placement.role(PolicyLoop.forRole(placement.policy("migration"))), run);
  }

  @Test
  void noPolicyIsForgotten() throws IOException, URISyntaxException {
    URL folder = ClosedLoopTest.class.getResource("/META-INF/tenure/market/iam");
    try (Stream<Path> files = Files.list(Path.of(Objects.requireNonNull(folder).toURI()))) {
      assertThat(files.map(file -> file.getFileName().toString().replace(".policy.json", "")))
          .containsExactlyInAnyOrder(
              "tenant-read-write",
              "tenant-read-only",
              "tenant-trust",
              "shared-writer",
              "cross-tenant-reader",
              "cross-tenant-writer",
              "cross-tenant-transactions",
              "operator",
              "scan-reader",
              "migration",
              "stream-reader",
              "silo-tenant-read-write",
              "silo-tenant-read-only",
              "silo-shared-writer",
              "silo-operator",
              "silo-scan-reader",
              "silo-migration",
              "silo-stream-reader");
    }
  }

  @ParameterizedTest
  @EnumSource
  void operators(Placement placement) {
    WholeService service = new WholeService(dynamoDb.client());
    MarketOperator operator = MarketOperator.connect(service.client(), placement.options());
    operator.createTableIfAbsent();
    service.forgetTags();
    dropIndex(placement.table);
    operator.apply(operator.plan()).verifyOrThrow();
    RecordedRun run = RecordedRun.ofRole(service.requests());
    close(placement.role(PolicyLoop.forRole(placement.policy("operator"))), run);
  }

  @Test
  void tenantsOfSeveralParts() {
    SitesOperator.connect(dynamoDb.client()).createTableIfAbsent();
    Site site = new Site("acme", "north");
    SitesTenant north = SitesTable.connect(dynamoDb.client()).tenant(site);
    Policy policy = Loops.policy("sites", "tenant-read-write");
    PolicyLoop loop =
        PolicyLoop.forTenants(policy).table(Loops.keys(SitesTable.DEFINITION, "sites")).build();
    Map<String, String> tags = Map.of("Organisation", "acme", "Name", "north");

    List<Recorded> calls = Loops.record(dynamoDb.recording(), north, sites(site));
    for (Recorded call : calls) {
      assertThat(Loops.broken(loop, new RecordedRun(tags, call.requests()))).isEmpty();
    }
    close(loop, new RecordedRun(tags, Loops.all(calls)));
  }

  private static List<Call<SitesTenant>> sites(Site site) {
    Device device = new Device(site, "roof", "d-1", "thermometer");
    Alarm alarm = new Alarm(site, NOON, "d-1");
    return List.of(
        Call.write("devices().create", north -> north.devices().create(device)),
        Call.write("devices().save", north -> north.devices().save(device)),
        Call.write("devices().replaceAll", n -> n.devices().replaceAll(List.of(device))),
        Call.read(
            "devices().getAll", n -> n.devices().getAll(List.of(n.devices().key("roof", "d-1")))),
        Call.read("devices().get", north -> north.devices().get("roof", "d-1")),
        Call.read("devices().of", north -> north.devices().of("roof").page(10)),
        Call.write("alarms().replace", north -> north.alarms().replace(alarm)),
        Call.read("alarms().byDevice", north -> north.alarms().byDevice("d-1").page(10)),
        Call.read("models().get", north -> north.models().get("thermometer")),
        Call.write(
            "transaction",
            n ->
                n.transaction()
                    .save(device)
                    .checkAbsent(n.devices().key("roof", "d-2"))
                    .checkAbsent(n.alarms().key(NOON, "d-2"))
                    .checkAbsent(n.models().key("none"))
                    .run()),
        Call.write("devices().delete", north -> north.devices().delete("roof", "d-1")));
  }

  private static void close(PolicyLoop loop, RecordedRun run) {
    loop.check(run).orThrow();
    assertThat(loop.survivors(run)).extracting(PolicyMutant::description).isEmpty();
  }

  private static List<Recorded> acmes(Placement placement) {
    create(placement);
    return Loops.record(
        dynamoDb.recording(),
        MarketTable.connect(dynamoDb.client(), placement.options()).tenant(ACME),
        MarketCalls.ofTenant());
  }

  private static void create(Placement placement) {
    MarketOperator.connect(dynamoDb.client(), placement.options()).createTableIfAbsent();
    dynamoDb.recording().drain();
  }

  /** What the operator has to mend, by somebody else. */
  private static void dropIndex(String table) {
    GlobalSecondaryIndexUpdate drop =
        GlobalSecondaryIndexUpdate.builder().delete(i -> i.indexName("byCarrier")).build();
    dynamoDb
        .client()
        .updateTable(request -> request.tableName(table).globalSecondaryIndexUpdates(drop));
    MarketOperator.connect(dynamoDb.client(), TableOptions.builder().tableName(table).build())
        .waitUntilActive(Duration.ofSeconds(30));
  }

  private static RecordedRun acme(List<SdkRequest> requests) {
    return RecordedRun.ofTenant("TenantId", "acme", requests);
  }
}
