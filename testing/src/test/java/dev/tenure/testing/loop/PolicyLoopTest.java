package dev.tenure.testing.loop;

import static dev.tenure.testing.ShopTable.KEYS;
import static dev.tenure.testing.ShopTable.delete;
import static dev.tenure.testing.ShopTable.get;
import static dev.tenure.testing.ShopTable.put;
import static dev.tenure.testing.ShopTable.query;
import static dev.tenure.testing.ShopTable.update;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.tenure.testing.ShopTable;
import dev.tenure.testing.iam.Policy;
import dev.tenure.testing.iam.PolicyMutant;
import dev.tenure.testing.iam.PolicyMutants;
import dev.tenure.testing.request.TableKeys;
import dev.tenure.testing.request.UnsupportedRequestException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.DescribeTableRequest;
import software.amazon.awssdk.services.dynamodb.model.ExecuteStatementRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;

@SuppressWarnings("unchecked") // generic varargs of the SDK's builders
class PolicyLoopTest {
  private static final Policy POLICY = policy("tenant-read-write");

  @Test
  void aRunThatUsesWhatItsPolicyGrantsIsClean() {
    assertThat(tenants(POLICY).check(acme()).violations()).isEmpty();
  }

  static List<PolicyMutant> mutants() {
    return PolicyMutants.of(POLICY);
  }

  @ParameterizedTest
  @MethodSource("mutants")
  void everyMistakeInThePolicyIsFound(PolicyMutant mutant) {
    assertThat(tenants(mutant.policy()).check(acme()).violations()).isNotEmpty();
  }

  @Test
  void noMistakeSurvivesAWholeRun() {
    assertThat(tenants(POLICY).survivors(acme())).isEmpty();
  }

  @Test
  void aRunThatReadsNothingSharedLetsMistakesAboutItSurvive() {
    List<SdkRequest> requests = new ArrayList<>(acme().requests());
    requests.removeIf(request -> request.toString().contains("$SHARED"));
    RecordedRun run = RecordedRun.ofTenant("TenantId", "acme", requests);
    assertThat(tenants(POLICY).survivors(run))
        .extracting(PolicyMutant::description)
        .containsExactlyInAnyOrder(
            "'ReadOwnAndSharedItems' says '$SHARED*' for '$SHARED'",
            "'ReadOwnAndSharedItems' says '$SHARED*' for '$SHARED#*'");
  }

  @Test
  void survivorsAreLookedForInAPolicyThatPasses() {
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> tenants(POLICY).survivors(run("acme", get("TENANT#acme"))))
        .withMessageContaining("GRANT_IS_USED");
  }

  @Test
  void aRequestOfAnotherTenantIsNotAllowed() {
    assertThat(rules(tenants(POLICY).check(with(get("TENANT#globex")))))
        .contains(LoopRule.RECORDED_IS_ALLOWED);
  }

  @Test
  void aRequestThatMixesTenantsIsNotAllowed() {
    KeysAndAttributes mixed =
        KeysAndAttributes.builder()
            .keys(List.of(get("TENANT#acme").key(), get("TENANT#globex").key()))
            .build();
    KeysAndAttributes ownAndShared =
        KeysAndAttributes.builder()
            .keys(List.of(get("TENANT#acme").key(), get("$SHARED").key()))
            .build();
    assertThat(rules(tenants(POLICY).check(with(batch(mixed)))))
        .containsExactly(LoopRule.RECORDED_IS_ALLOWED);
    assertThat(tenants(POLICY).check(with(batch(ownAndShared))).violations()).isEmpty();
  }

  @Test
  void aScanIsNeverATenants() {
    assertThat(rules(tenants(POLICY).check(with(ScanRequest.builder().tableName("shop").build()))))
        .containsExactly(LoopRule.RECORDED_IS_ALLOWED, LoopRule.RECORDED_IS_SCOPED);
  }

  @Test
  void anIndexIsReadByItsOwnKey() {
    assertThat(rules(tenants(POLICY).check(with(query("byStatus", "byStatus_pk", "STATUS#open")))))
        .contains(LoopRule.RECORDED_IS_ALLOWED);
  }

  @Test
  void aTransactionIsJudgedByItsItems() {
    SdkRequest own =
        TransactWriteItemsRequest.builder()
            .transactItems(
                item -> item.put(p -> p.tableName("shop").item(put("TENANT#acme").item())))
            .build();
    assertThat(tenants(POLICY).check(with(own)).violations()).isEmpty();
  }

  @Test
  void whatNobodyUsedIsNamed() {
    List<SdkRequest> requests = new ArrayList<>(acme().requests());
    requests.removeIf(request -> request.toString().contains("byStatus"));
    assertThat(tenants(POLICY).check(RecordedRun.ofTenant("TenantId", "acme", requests)))
        .hasToString(
            "1 violation\nGRANT_IS_USED: 'ReadOwnIndexes' grants"
                + " arn:aws:dynamodb:*:*:table/shop/index/byStatus, which no recorded request"
                + " used");
  }

  @Test
  void grantsThatCannotBeShownToBeUsedAreNamed() {
    Policy wide =
        Policy.parse(
            """
            {"Version": "2012-10-17", "Statement": [
              {"Effect": "Allow", "Action": "dynamodb:*", "Resource": "*"},
              {"Effect": "Allow", "NotAction": "dynamodb:Scan", "Resource": "*"}]}
            """);
    LoopReport report = role(wide).check(RecordedRun.ofRole(List.of(get("TENANT#acme"))));
    assertThat(report.toString())
        .contains("'statement 1' grants dynamodb:*", "'statement 2' grants by exclusion");
  }

  @Test
  void severalTenantsAndRunsAreTakenTogether() {
    RecordedRun reader = run("acme2", get("TENANT#acme2"), query("TENANT#acme2#eu"));
    assertThat(tenants(POLICY).check(acme(), reader).violations()).isEmpty();
    assertThat(rules(tenants(POLICY).check(acme(), run("acm", get("TENANT#acme2")))))
        .containsExactly(LoopRule.RECORDED_IS_ALLOWED);
  }

  @Test
  void tenantsOfSeveralPartsAreToldApartPartByPart() {
    String key = "${aws:PrincipalTag/Api}#${aws:PrincipalTag/App}";
    RecordedRun run =
        new RecordedRun(Map.of("Api", "eu.api", "App", "web"), List.of(get("eu.api#web")));
    assertThat(tenants(twoParts(key)).check(run).violations()).isEmpty();
    assertThat(tenants(twoParts(key)).survivors(run)).isEmpty();
    assertThat(rules(tenants(twoParts("${aws:PrincipalTag/Api}#*")).check(run)))
        .containsExactly(LoopRule.OTHER_TENANT_IS_DENIED, LoopRule.FOREIGN_KEY_IS_DENIED);
  }

  @Test
  void silosAreToldApartByTheirTables() {
    PolicyLoop.Builder silos = PolicyLoop.forSilos(policy("silo-tenant"));
    PolicyLoop loop = silos.table(new TableKeys("shop-acme", "PK", Map.of())).build();
    RecordedRun run =
        run(
            "acme",
            GetItemRequest.builder().tableName("shop-acme").key(get("TENANT#acme").key()).build(),
            PutItemRequest.builder()
                .tableName("shop-acme")
                .item(put("TENANT#acme").item())
                .build());
    assertThat(loop.check(run).violations()).isEmpty();
    assertThat(loop.survivors(run)).isEmpty();
  }

  @Test
  void theWriterOfSharedItemsStaysWithThem() {
    PolicyLoop loop = PolicyLoop.forShared(policy("shared-writer")).table(KEYS).build();
    RecordedRun run = RecordedRun.ofRole(List.of(put("$SHARED")));
    assertThat(loop.check(run).violations()).isEmpty();
    assertThat(loop.survivors(run)).isEmpty();
    RecordedRun beyond = RecordedRun.ofRole(List.of(put("$SHARED"), put("TENANT#acme")));
    assertThat(rules(loop.check(beyond)))
        .containsExactly(LoopRule.RECORDED_IS_ALLOWED, LoopRule.RECORDED_IS_SCOPED);
  }

  @Test
  void anOperatorIsBoundByActionsAndResources() {
    PolicyLoop loop = role(policy("operator"));
    RecordedRun run =
        RecordedRun.ofRole(
            List.of(ShopTable.CREATE, DescribeTableRequest.builder().tableName("shop").build()));
    assertThat(loop.check(run).violations()).isEmpty();
    assertThat(loop.survivors(run)).isEmpty();
    RecordedRun beyond =
        RecordedRun.ofRole(List.of(ScanRequest.builder().tableName("shop").build()));
    assertThat(rules(loop.check(run, beyond))).containsExactly(LoopRule.RECORDED_IS_ALLOWED);
  }

  @Test
  void aReportFailsATestWithEverythingItFound() {
    LoopReport report = tenants(POLICY).check(with(get("TENANT#globex")));
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(report::orThrow)
        .withMessageContaining("RECORDED_IS_ALLOWED: IMPLICIT_DENY: dynamodb:GetItem")
        .withMessageContaining("ALLOW 'ReadOwnAndSharedItems' is not met");
    tenants(POLICY).check(acme()).orThrow();
  }

  @Test
  void whatARuleFindsCanBeLeftOut() {
    LoopReport report = tenants(POLICY).check(with(get("TENANT#globex")));
    assertThat(report.without(LoopRule.GRANT_IS_USED)).isEqualTo(report);
    assertThat(report.without(LoopRule.RECORDED_IS_ALLOWED).violations())
        .hasSizeLessThan(report.violations().size())
        .noneMatch(violation -> violation.rule() == LoopRule.RECORDED_IS_ALLOWED);
    LoopReport unused = tenants(POLICY).check(run("acme", get("TENANT#acme")));
    assertThat(unused.violations()).isNotEmpty();
    assertThat(unused.without(LoopRule.GRANT_IS_USED).isClean()).isTrue();
  }

  @Test
  void nothingIsLeftOut() {
    assertThatExceptionOfType(UnsupportedRequestException.class)
        .isThrownBy(
            () ->
                tenants(POLICY)
                    .check(with(ExecuteStatementRequest.builder().statement("SELECT").build())));
    assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> run("acme"));
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> tenants(POLICY).check());
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> tenants(POLICY).check(run("a", get("TENANT#a"))));
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> tenants(POLICY).check(RecordedRun.ofRole(acme().requests())));
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> role(policy("operator")).check(acme()));
  }

  @Test
  void aContextKeyNobodyTellsIsRefused() {
    Policy secure =
        Policy.parse(
            """
            {"Version": "2012-10-17", "Statement": {
              "Effect": "Allow", "Action": "dynamodb:GetItem",
              "Resource": "arn:aws:dynamodb:*:*:table/shop",
              "Condition": {"Bool": {"aws:SecureTransport": "true"}}}}
            """);
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> role(secure))
        .withMessageContaining("aws:SecureTransport");
    PolicyLoop told =
        PolicyLoop.forRole(secure).table(KEYS).context("aws:SecureTransport", "true").build();
    assertThat(told.check(RecordedRun.ofRole(List.of(get("TENANT#acme")))).violations()).isEmpty();
  }

  /** What a whole test run of tenant acme might send. */
  private static RecordedRun acme() {
    return with();
  }

  private static RecordedRun with(SdkRequest... more) {
    List<SdkRequest> requests =
        new ArrayList<>(
            List.of(
                get("TENANT#acme"),
                get("$SHARED"),
                batch(
                    KeysAndAttributes.builder().keys(List.of(get("TENANT#acme#eu").key())).build()),
                query("TENANT#acme#eu"),
                query("byCustomer", "byCustomer_pk", "TENANT#acme#c-42"),
                query("byStatus", "byStatus_pk", "TENANT#acme"),
                put("TENANT#acme"),
                put("TENANT#acme#eu"),
                update("TENANT#acme"),
                delete("TENANT#acme")));
    requests.addAll(List.of(more));
    return RecordedRun.ofTenant("TenantId", "acme", requests);
  }

  private static RecordedRun run(String tenant, SdkRequest... requests) {
    return RecordedRun.ofTenant("TenantId", tenant, List.of(requests));
  }

  private static BatchGetItemRequest batch(KeysAndAttributes keys) {
    return BatchGetItemRequest.builder().requestItems(Map.of("shop", keys)).build();
  }

  private static List<LoopRule> rules(LoopReport report) {
    return report.violations().stream().map(Violation::rule).distinct().toList();
  }

  private static PolicyLoop tenants(Policy policy) {
    return PolicyLoop.forTenants(policy).table(KEYS).build();
  }

  private static PolicyLoop role(Policy policy) {
    return PolicyLoop.forRole(policy).table(KEYS).build();
  }

  private static Policy policy(String name) {
    return Policy.ofResource("policies/" + name + ".policy.json");
  }

  private static Policy twoParts(String key) {
    return Policy.parse(
        """
        {"Version": "2012-10-17", "Statement": {
          "Effect": "Allow", "Action": "dynamodb:GetItem",
          "Resource": "arn:aws:dynamodb:*:*:table/shop",
          "Condition": {
            "ForAllValues:StringLike": {"dynamodb:LeadingKeys": ["KEY"]},
            "StringLike": {"aws:PrincipalTag/Api": "?*", "aws:PrincipalTag/App": "?*"},
            "Null": {"dynamodb:LeadingKeys": "false"}}}}
        """
            .replace("KEY", key));
  }
}
