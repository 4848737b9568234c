package dev.tenure.runtime.table;

import static dev.tenure.runtime.table.ShopOperator.shop;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenure.runtime.OperationFailedException;
import dev.tenure.runtime.TableMismatchException;
import dev.tenure.runtime.TablePlanOutdatedException;
import dev.tenure.runtime.table.TableStep.Kind;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndexUpdate;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;
import software.amazon.awssdk.services.dynamodb.model.StreamViewType;
import software.amazon.awssdk.services.dynamodb.model.TableClass;

class TablePlanTest {
  private static final String KEY = "arn:aws:kms:eu-central-1:123456789012:key/1";

  private final FakeDynamoDb service = new FakeDynamoDb();

  private ShopOperator operator(TableDefinition.Builder definition) {
    return new ShopOperator(service, definition.build());
  }

  private static TableDefinition.Builder everything() {
    return shop().index("byA", "a").maxReadRequestUnits(40).stream(
            StreamViewType.NEW_AND_OLD_IMAGES)
        .timeToLive("ttl")
        .pointInTimeRecoveryDays(14)
        .kmsKey(KEY)
        .tableClass(TableClass.STANDARD_INFREQUENT_ACCESS)
        .deletionProtection()
        .tag("team", "orders")
        .tag("cost", "")
        .replica("eu-west-1")
        .replica("eu-central-1");
  }

  private static List<String> actions(List<TableStep> steps) {
    return steps.stream().map(TableStep::action).toList();
  }

  @Test
  void creatingSetsEverything() {
    service.slow(1).refusingRecovery(1);

    operator(everything()).createTableIfAbsent().verifyOrThrow().createTableIfAbsent();

    assertThat(service.changes)
        .extracting(change -> change.getClass().getSimpleName())
        .containsExactly(
            "CreateTableRequest",
            "UpdateContinuousBackupsRequest",
            "UpdateContinuousBackupsRequest",
            "UpdateTimeToLiveRequest",
            "UpdateTableRequest");
    assertThat(operator(everything()).plan().isEmpty()).isTrue();
    assertThat(operator(everything()).plan()).hasToString("Plan of table shop: nothing to do");
  }

  @Test
  void aCreationThatBrokeOffIsTakenUp() {
    service.createTable(everything().build().toCreateTableRequest("shop"));

    operator(everything()).createTableIfAbsent().verifyOrThrow();
  }

  @Test
  void creatingChangesNothingThatIsThere() {
    operator(shop().index("byA", "a").timeToLive("other").pointInTimeRecoveryDays(35))
        .createTableIfAbsent();
    service.changes.clear();

    operator(shop().index("byB", "b").timeToLive("ttl").pointInTimeRecoveryDays(1))
        .createTableIfAbsent();

    assertThat(service.changes).isEmpty();
  }

  @Test
  void anAbsentTableIsPlannedAndCreated() {
    TablePlan plan = operator(everything()).plan();

    assertThat(actions(plan.steps()))
        .containsExactly(
            "Create table shop",
            "Enable point-in-time recovery of table shop",
            "Enable the time to live by attribute ttl",
            "Create the replica in eu-west-1",
            "Create the replica in eu-central-1");
    operator(everything()).apply(plan).verifyOrThrow();
  }

  @Test
  void everySettingIsASentenceAndAStep() {
    operator(shop().stream(StreamViewType.KEYS_ONLY).timeToLive("old").tag("team", "other"))
        .createTableIfAbsent();
    ShopOperator operator = operator(everything());

    assertThat(operator.verify().differences())
        .containsExactly(
            "index byA is missing",
            "the most read units of the table is unlimited, not 40",
            "the deletion protection of the table is off, not on",
            "point-in-time recovery of the table is off, not 14 days",
            "the stream of the table is KEYS_ONLY, not NEW_AND_OLD_IMAGES",
            "the key that encrypts the table is a key that AWS owns, not " + KEY,
            "the table class is STANDARD, not STANDARD_INFREQUENT_ACCESS",
            "the replica in eu-west-1 is missing",
            "the tag team is \"other\", not \"orders\"",
            "the tag cost is none, not \"\"",
            "the time to live of the table is by old, not by ttl");
    TablePlan plan = operator.plan();
    assertThat(actions(plan.withheld()))
        .containsExactly("Disable the stream of table shop", "Enable the stream of table shop");
    assertThat(actions(plan.includingDeletions().steps()))
        .containsExactly(
            "Protect from deletion table shop",
            "Enable point-in-time recovery of table shop",
            "Change the billing of table shop",
            "Disable the stream of table shop",
            "Enable the stream of table shop",
            "Change the encryption of table shop",
            "Change the table class of table shop",
            "Create index byA",
            "Tag table shop",
            "Disable the time to live by attribute old",
            "Enable the time to live by attribute ttl",
            "Create the replica in eu-west-1");
  }

  @Test
  void theTimeToLiveMovesInTwoRunsAnHourApart() {
    operator(shop().timeToLive("old")).createTableIfAbsent();
    service.passAnHour();
    ShopOperator operator = operator(shop().timeToLive("ttl"));
    TablePlan plan = operator.plan();

    assertThatThrownBy(() -> operator.apply(plan))
        .isInstanceOfSatisfying(
            OperationFailedException.class,
            failure -> assertThat(failure.errorCode()).isEqualTo("ValidationException"))
        .hasMessageStartingWith("updateTimeToLive of shop failed")
        .hasMessageNotContaining("secret");
    service.passAnHour();
    operator.apply(plan).verifyOrThrow();
  }

  @Test
  void nothingUndeclaredIsComplainedOf() {
    operator(everything()).createTableIfAbsent();

    assertThat(operator(shop().index("byA", "a")).verify().differences()).isEmpty();
    assertThat(operator(shop().index("byA", "a").tag("team", "orders")).plan().isEmpty()).isTrue();
  }

  @Test
  void aKeyBehindAnAliasIsNotCompared() {
    operator(shop().kmsKey("alias/shop")).createTableIfAbsent().verifyOrThrow();

    assertThat(operator(shop().kmsKey("alias/other")).verify().notCompared())
        .containsExactly("which key in KMS alias/other names");
    assertThat(operator(shop().kmsKey(KEY)).verify().differences())
        .containsExactly("the key that encrypts the table is alias/shop, not " + KEY);
  }

  @Test
  void aLocalIndexIsCreatedWithItsTableOrNever() {
    operator(shop().localIndex("byA", "a")).createTableIfAbsent().verifyOrThrow();

    assertThat(operator(shop().localIndex("byA", "a").localIndex("byB", "b")).plan().impossible())
        .containsExactly("local index byB is missing");
    assertThat(operator(shop().localIndex("byA", "b").keysOnly("byA")).verify().differences())
        .containsExactly(
            "the sort key of index byA is a (S), not b (S)",
            "the projection of index byA is ALL, not KEYS_ONLY");
    assertThat(operator(shop().index("byA", "a")).plan().impossible())
        .containsExactly("index byA is local, not global");
    assertThat(operator(shop()).verify().differences()).isEmpty();
    assertThat(operator(shop()).verify().notCompared())
        .contains("the local index byA, which is not defined and cannot be deleted");
  }

  @Test
  void aShorterRecoveryPeriodIsALoss() {
    operator(shop().pointInTimeRecoveryDays(14)).createTableIfAbsent();

    assertThat(operator(shop().pointInTimeRecoveryDays(7)).plan().steps()).isEmpty();
    assertThat(operator(shop().pointInTimeRecoveryDays(35)).plan().steps())
        .extracting(TableStep::kind)
        .containsExactly(Kind.LENGTHEN_RECOVERY);
  }

  @Test
  void nothingIsDeletedUnasked() {
    operator(shop().index("byA", "a").index("byB", "b")).createTableIfAbsent();
    ShopOperator operator = operator(shop().index("byA", "a", "c").index("byD", "d"));
    TablePlan plan = operator.plan();

    assertThat(actions(plan.steps())).containsExactly("Create index byD");
    assertThat(plan)
        .hasToString(
            """
            Plan of table shop
            1. Create index byD
               because index byD is missing
               note: it is filled from the items that are there, which takes time
               note: one index is created or deleted at a time, and in one update of a CloudFormation stack
            Left out until includingDeletions():
            -  Delete index byA
               because the sort key of index byA is none, not c (S)
               note: until it is created again and filled, its queries fail; declared under a new name, the new index is filled while the old one serves
               note: one index is created or deleted at a time, and in one update of a CloudFormation stack
            -  Create index byA
               because the sort key of index byA is none, not c (S)
               note: it is filled from the items that are there, which takes time
               note: one index is created or deleted at a time, and in one update of a CloudFormation stack
            -  Delete index byB
               because index byB is not defined
               note: queries of any other program on it fail
               note: one index is created or deleted at a time, and in one update of a CloudFormation stack"""
                .stripTrailing());
    assertThat(operator.apply(plan).verify().differences()).hasSize(2);
    assertThat(actions(plan.includingDeletions().steps()))
        .containsExactly(
            "Create index byD", "Delete index byA", "Create index byA", "Delete index byB");
    operator.apply(plan.includingDeletions()).verifyOrThrow();
  }

  @Test
  void anAttributeThatChangesItsTypeNeedsRoomFirst() {
    operator(shop().index("byA", "a").index("byOldA", "a")).createTableIfAbsent();
    KeyAttribute number = new KeyAttribute("a", ScalarAttributeType.N);
    ShopOperator operator =
        operator(
            shop()
                .index(new IndexDefinition("byA", number, Optional.empty()))
                .index(new IndexDefinition("byNewA", number, Optional.empty())));

    assertThat(operator.plan().steps()).isEmpty();
    assertThat(actions(operator.plan().includingDeletions().steps()))
        .containsExactly(
            "Delete index byA", "Delete index byOldA", "Create index byA", "Create index byNewA");
    operator.apply(operator.plan().includingDeletions()).verifyOrThrow();
  }

  @Test
  void anotherKeyIsImpossible() {
    operator(shop()).createTableIfAbsent();
    service.changes.clear();
    ShopOperator operator =
        operator(
            TableDefinition.builder("shop").partitionKey("key").sortKey("SK").index("byA", "a"));
    TablePlan plan = operator.plan();

    assertThat(plan.impossible())
        .containsExactly("the partition key of the table is PK (S), not key (S)");
    assertThat(plan.toString())
        .contains("takes a new table and a migration:\n-  the partition key");
    assertThatThrownBy(() -> operator.apply(plan)).isInstanceOf(TableMismatchException.class);
    assertThat(service.changes).isEmpty();
  }

  @Test
  void whatAnotherCallerDidIsPassedOver() {
    ShopOperator operator = operator(shop().index("byA", "a").index("byB", "b"));
    operator(shop()).createTableIfAbsent();
    TablePlan plan = operator.plan();
    service.before(change -> operator(shop().index("byA", "a")).apply(operator.plan()));

    operator.apply(plan).verifyOrThrow();
  }

  @Test
  void aPlanThatNoLongerFitsIsRefused() {
    ShopOperator operator = operator(shop().index("byA", "a").provisioned(5, 5));
    operator(shop().index("byA", "a").provisioned(1, 1)).createTableIfAbsent();
    TablePlan plan = operator.plan();
    operator(shop().index("byA", "a").provisioned(5, 1))
        .apply(operator(shop().index("byA", "a").provisioned(5, 1)).plan());
    GlobalSecondaryIndexUpdate index =
        GlobalSecondaryIndexUpdate.builder()
            .update(
                update ->
                    update
                        .indexName("byA")
                        .provisionedThroughput(ServiceShapes.units(new Throughput(5, 5))))
            .build();
    service.updateTable(update -> update.globalSecondaryIndexUpdates(index));

    assertThatThrownBy(() -> operator.apply(plan))
        .isInstanceOf(TablePlanOutdatedException.class)
        .hasMessage(
            "The plan of table shop no longer fits the live table at: Change the billing of table"
                + " shop");
  }

  @Test
  void aPlanIsOfOneTable() {
    TablePlan plan = operator(shop()).plan();
    ShopOperator other =
        new ShopOperator(
            service, TableDefinition.builder("other").partitionKey("PK").sortKey("SK").build());

    assertThatThrownBy(() -> other.apply(plan)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void jsonHasTheRequestsAsTheCommandLineTakesThem() {
    operator(shop().index("old", "a")).createTableIfAbsent();

    assertThat(operator(shop().index("byB", "b").tag("a\"b\\\n", "\u0001é")).plan().toJson())
        .isEqualTo(
            "{\"format\":\"tenure-table-plan\",\"version\":1,\"table\":\"shop\",\"steps\":["
                + "{\"number\":1,\"kind\":\"CREATE_INDEX\",\"target\":\"byB\","
                + "\"why\":\"index byB is missing\",\"notes\":["
                + "\"it is filled from the items that are there, which takes time\","
                + "\"one index is created or deleted at a time, and in one update of a"
                + " CloudFormation stack\"],\"operation\":\"UpdateTable\",\"request\":{"
                + "\"AttributeDefinitions\":[{\"AttributeName\":\"b\",\"AttributeType\":\"S\"}],"
                + "\"TableName\":\"shop\",\"GlobalSecondaryIndexUpdates\":[{\"Create\":{"
                + "\"IndexName\":\"byB\",\"KeySchema\":[{\"AttributeName\":\"b\",\"KeyType\":\"HASH\"}],"
                + "\"Projection\":{\"ProjectionType\":\"ALL\"}}}]}},"
                + "{\"number\":2,\"kind\":\"TAG_TABLE\",\"target\":\"shop\",\"why\":"
                + "\"the tag a\\\"b\\\\\\n is none, not \\\"\\u0001é\\\"\",\"notes\":[],"
                + "\"operation\":\"TagResource\",\"request\":{\"ResourceArn\":\""
                + FakeDynamoDb.ARN
                + "\",\"Tags\":[{\"Key\":\"a\\\"b\\\\\\n\",\"Value\":\"\\u0001é\"}]}}],"
                + "\"withheld\":[{\"number\":1,\"kind\":\"DELETE_INDEX\",\"target\":\"old\","
                + "\"why\":\"index old is not defined\",\"notes\":["
                + "\"queries of any other program on it fail\","
                + "\"one index is created or deleted at a time, and in one update of a"
                + " CloudFormation stack\"],\"operation\":\"UpdateTable\",\"request\":{"
                + "\"TableName\":\"shop\",\"GlobalSecondaryIndexUpdates\":[{\"Delete\":{"
                + "\"IndexName\":\"old\"}}]}}],\"impossible\":[],\"notCompared\":[]}");
  }

  @Test
  void aMaximumIsForOnDemandBilling() {
    assertThatThrownBy(() -> shop().provisioned(1, 1).maxReadRequestUnits(1).build())
        .isInstanceOf(IllegalStateException.class);
  }
}
