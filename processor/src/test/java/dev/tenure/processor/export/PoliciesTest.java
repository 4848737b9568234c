package dev.tenure.processor.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenure.processor.model.TableModel;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the policies let through and what they do not; for every "cannot" there is a "can". */
class PoliciesTest {
  private static final String ACCOUNT = "arn:aws:dynamodb:eu-central-1:111122223333:";
  private static final String SHOP = ACCOUNT + "table/shop";
  private static final String BY_CUSTOMER = SHOP + "/index/byCustomer";
  private static final List<String> READS = List.of("GetItem", "Query");
  private static final List<String> WRITES = List.of("PutItem", "UpdateItem", "DeleteItem");

  private static PolicyJudge judge(String policy, Map<String, String> tags) {
    return judge(ExampleTables.shop(), policy, tags);
  }

  private static PolicyJudge judge(TableModel table, String policy, Map<String, String> tags) {
    return new PolicyJudge(Exported.of(table).json("iam/" + policy + ".policy.json"), tags);
  }

  private static PolicyJudge acme(String policy) {
    return judge(policy, Map.of("TenantId", "acme"));
  }

  @Test
  void aTenantReadsAndWritesItsOwnPartitions() {
    PolicyJudge acme = acme("tenant-read-write");

    for (String action : List.of("GetItem", "Query", "PutItem", "UpdateItem", "DeleteItem")) {
      assertThat(acme.allows(action, SHOP, "TENANT#acme")).as(action).isTrue();
      assertThat(acme.allows(action, SHOP, "TENANT#acme#red")).as(action).isTrue();
      assertThat(acme.allows(action, SHOP, "TENANT#acme2")).as(action).isFalse();
      assertThat(acme.allows(action, SHOP, "TENANT#ACME")).as(action).isFalse();
      assertThat(acme.allows(action, SHOP, "TENANT#acme2#red")).as(action).isFalse();
      assertThat(acme.allows(action, SHOP, "REGION")).as(action).isFalse();
      assertThat(acme.allows(action, SHOP, "$LEDGER")).as(action).isFalse();
    }
  }

  @Test
  void aTenantReadsSharedItemsAndWritesNone() {
    PolicyJudge acme = acme("tenant-read-write");

    READS.forEach(action -> assertThat(acme.allows(action, SHOP, "$SHARED")).isTrue());
    READS.forEach(action -> assertThat(acme.allows(action, SHOP, "$SHARED2")).isFalse());
    WRITES.forEach(action -> assertThat(acme.allows(action, SHOP, "$SHARED")).isFalse());
  }

  @Test
  void oneRequestMayReadOwnAndSharedItemsButNotAnothersToo() {
    PolicyJudge acme = acme("tenant-read-only");

    assertThat(acme.allows("GetItem", SHOP, "TENANT#acme", "$SHARED")).isTrue();
    assertThat(acme.allows("GetItem", SHOP, "TENANT#acme", "TENANT#globex")).isFalse();
  }

  @Test
  void aReaderWritesNothing() {
    PolicyJudge acme = acme("tenant-read-only");

    READS.forEach(action -> assertThat(acme.allows(action, SHOP, "TENANT#acme")).isTrue());
    WRITES.forEach(action -> assertThat(acme.allows(action, SHOP, "TENANT#acme")).isFalse());
  }

  @Test
  void anIndexIsReadByNameAndOneThatCrossesTenantsIsNot() {
    PolicyJudge acme = acme("tenant-read-write");

    assertThat(acme.allows("Query", BY_CUSTOMER, "TENANT#acme#c-1")).isTrue();
    assertThat(acme.allows("Query", BY_CUSTOMER, "TENANT#globex#c-1")).isFalse();
    assertThat(acme.allows("GetItem", BY_CUSTOMER, "TENANT#acme#c-1")).isFalse();
    assertThat(acme.allows("Query", SHOP + "/index/gsi1", "TENANT#acme")).isFalse();
    assertThat(acme.allows("Query", SHOP + "/index/other", "TENANT#acme")).isFalse();
  }

  @Test
  void aRequestThatNamesNoKeyIsRefused() {
    assertThat(acme("tenant-read-write").allows("Query", SHOP)).isFalse();
    assertThat(acme("shared-writer").allows("Query", SHOP)).isFalse();
    assertThat(acme("cross-tenant-reader").allows("Query", SHOP)).isFalse();
  }

  @Test
  void aSessionWithoutATenantReadsNotEvenSharedItems() {
    for (Map<String, String> tags :
        List.<Map<String, String>>of(Map.of(), Map.of("TenantId", ""))) {
      PolicyJudge nobody = judge("tenant-read-write", tags);

      assertThat(nobody.allows("GetItem", SHOP, "$SHARED")).isFalse();
      assertThat(nobody.allows("GetItem", SHOP, "TENANT#")).isFalse();
      assertThat(nobody.allows("GetItem", SHOP, "TENANT##x")).isFalse();
    }
  }

  @Test
  void noTenantScansOrSpeaksPartiQl() {
    for (String action : List.of("Scan", "PartiQLSelect", "PartiQLInsert", "DescribeTable")) {
      assertThat(acme("tenant-read-write").allows(action, SHOP, "TENANT#acme")).isFalse();
      assertThat(acme("tenant-read-write").allows(action, SHOP)).isFalse();
    }
  }

  @Test
  void theWriterOfSharedItemsTouchesNoTenant() {
    PolicyJudge writer = judge("shared-writer", Map.of());

    assertThat(writer.allows("PutItem", SHOP, "$SHARED")).isTrue();
    assertThat(writer.allows("PutItem", SHOP, "$SHARED#EU")).isTrue();
    assertThat(writer.allows("PutItem", SHOP, "TENANT#acme")).isFalse();
    assertThat(writer.allows("GetItem", SHOP, "TENANT#acme")).isFalse();
  }

  @Test
  void aLookUpAcrossTenantsReadsItsOwnIndexAndNoTenant() {
    PolicyJudge reader = judge("cross-tenant-reader", Map.of());

    assertThat(reader.allows("Query", SHOP + "/index/gsi1", "user#ann@acme.example")).isTrue();
    assertThat(reader.allows("GetItem", SHOP, "REGION")).isTrue();
    assertThat(reader.allows("Query", BY_CUSTOMER, "user#ann@acme.example")).isFalse();
    assertThat(reader.allows("GetItem", SHOP, "TENANT#acme")).isFalse();
    assertThat(reader.allows("PutItem", SHOP, "REGION")).isFalse();
    assertThat(judge("cross-tenant-writer", Map.of()).allows("PutItem", SHOP, "REGION")).isTrue();
  }

  @Test
  void theOperatorReadsNoItem() {
    PolicyJudge operator = judge("operator", Map.of());

    assertThat(operator.allows("CreateTable", SHOP)).isTrue();
    assertThat(operator.allows("DescribeTable", SHOP)).isTrue();
    assertThat(operator.allows("GetItem", SHOP, "TENANT#acme")).isFalse();
    assertThat(operator.allows("Scan", SHOP)).isFalse();
    assertThat(operator.allows("DeleteTable", SHOP)).isFalse();
  }

  @Test
  void whoScansDoesNothingElse() {
    PolicyJudge reader = judge("scan-reader", Map.of());

    assertThat(reader.allows("Scan", SHOP)).isTrue();
    assertThat(reader.allows("Scan", BY_CUSTOMER)).isFalse();
    for (String action : List.of("GetItem", "Query", "PutItem", "DescribeTable")) {
      assertThat(reader.allows(action, SHOP, "TENANT#acme")).isFalse();
      assertThat(reader.allows(action, SHOP)).isFalse();
    }
  }

  @Test
  void theReaderOfTheStreamReadsNoTable() {
    PolicyJudge reader = judge("stream-reader", Map.of());

    assertThat(reader.allows("GetRecords", SHOP + "/stream/2026-01-01T00:00:00.000")).isTrue();
    assertThat(reader.allows("GetRecords", SHOP)).isFalse();
    assertThat(reader.allows("GetItem", SHOP, "TENANT#acme")).isFalse();
    assertThat(Exported.of(ExampleTables.twoParts()).has("iam/stream-reader.policy.json"))
        .isFalse();
  }

  @Test
  void eachPartOfATenantIsATagOfItsOwn() {
    String apps = ACCOUNT + "table/apps";
    PolicyJudge ab =
        judge(
            ExampleTables.twoParts(),
            "tenant-read-write",
            Map.of("ApiUrl", "https://a.example/", "AppId", "b"));

    assertThat(ab.allows("GetItem", apps, "https://a.example/#b")).isTrue();
    assertThat(ab.allows("GetItem", apps, "https://a.example/#b#c")).isTrue();
    assertThat(ab.allows("GetItem", apps, "https://a.example/#b2")).isFalse();
    assertThat(ab.allows("GetItem", apps, "https://a.example/")).isFalse();
    assertThat(ab.allows("GetItem", apps, "https://a.example/#c#b")).isFalse();
    assertThat(
            judge(
                    ExampleTables.twoParts(),
                    "tenant-read-write",
                    Map.of("ApiUrl", "https://a.example/"))
                .allows("GetItem", apps, "https://a.example/#b"))
        .isFalse();
  }

  @Test
  void aSessionBeginsWithEveryTagAndNoOther() {
    assertThat(
            Exported.of(ExampleTables.twoParts())
                .json("iam/tenant-trust.policy.json")
                .getAsJsonArray("Statement")
                .get(0)
                .getAsJsonObject()
                .get("Condition"))
        .hasToString(
            "{\"StringLike\":{\"aws:RequestTag/ApiUrl\":\"?*\",\"aws:RequestTag/AppId\":\"?*\"},"
                + "\"ForAllValues:StringEquals\":{\"aws:TagKeys\":[\"ApiUrl\",\"AppId\"]},"
                + "\"Null\":{\"aws:TagKeys\":\"false\"}}");
  }

  @Test
  void aTenantReachesItsOwnTableOnly() {
    PolicyJudge acme = acme("silo-tenant-read-write");

    assertThat(acme.allows("GetItem", SHOP + "-acme", "TENANT#acme")).isTrue();
    assertThat(acme.allows("Query", SHOP + "-acme/index/byCustomer", "TENANT#acme#c")).isTrue();
    assertThat(acme.allows("GetItem", SHOP + "-acme2", "TENANT#acme")).isFalse();
    assertThat(acme.allows("GetItem", SHOP + "-acme-x", "TENANT#acme")).isFalse();
    assertThat(acme.allows("GetItem", SHOP, "TENANT#acme")).isFalse();
    assertThat(acme.allows("GetItem", SHOP + "-acme", "TENANT#globex")).isFalse();
  }

  @Test
  void aTenantNamedLikeThePathOfAnIndexHasNoTable() {
    String path = "acme/index/byCustomer";
    PolicyJudge attacker = judge("silo-tenant-read-write", Map.of("TenantId", path));

    assertThat(attacker.allows("Query", SHOP + "-" + path, "TENANT#" + path)).isFalse();
    assertThat(
            judge("tenant-read-write", Map.of("TenantId", path))
                .allows("Query", SHOP, "TENANT#" + path))
        .isTrue();
  }

  @Test
  void severalPartsGiveNoNameOfATable() {
    assertThat(Exported.of(ExampleTables.twoParts()).has("iam/silo-tenant-read-write.policy.json"))
        .isFalse();
  }

  @Test
  void plainTenantsGetNoPolicyAndTheDesignSaysWhy() {
    Exported exported = Exported.of(ExampleTables.plainTenant());

    assertThat(exported.resources().keySet())
        .noneMatch(path -> path.contains("tenant-"))
        .anyMatch(path -> path.endsWith("iam/operator.policy.json"));
    assertThat(exported.text("table.json")).doesNotContain("sessionTag");
    assertThat(exported.json("table.json").getAsJsonObject("tenant").get("notBySessionTag"))
        .asString()
        .contains("{name:plain}");
  }
}
