package dev.tenure.dao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.booleans;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import dev.tenure.runtime.TableOptions;
import dev.tenure.runtime.table.IndexDefinition;
import dev.tenure.runtime.table.KeyAttribute;
import dev.tenure.runtime.table.TableDefinition;
import dev.tenure.runtime.table.TablePlan;
import dev.tenure.runtime.table.TableStep;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.quicktheories.core.Gen;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;
import software.amazon.awssdk.services.dynamodb.model.StreamViewType;
import software.amazon.awssdk.services.dynamodb.model.TableClass;

/** Plans on real tables, as far as DynamoDB Local keeps what is asked. */
class TablePlansTest {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final String name = LocalDynamoDb.tableName();

  private Shop.Operator operator(TableDefinition definition) {
    TableOptions options = TableOptions.builder().tableName(name).build();
    return new Shop.Operator(LocalDynamoDb.quietClient(), definition, options);
  }

  private static TableDefinition.Builder shop() {
    return TableDefinition.builder("shop").partitionKey("PK").sortKey("SK");
  }

  @Test
  void aNewIndexHoldsTheItemsThatAreThere() {
    operator(shop().build()).createTableIfAbsent();
    LocalDynamoDb.quietClient()
        .putItem(
            put ->
                put.tableName(name)
                    .item(
                        Map.of(
                            "PK", AttributeValue.fromS("p"),
                            "SK", AttributeValue.fromS("s"),
                            "a", AttributeValue.fromS("x"))));
    Shop.Operator operator = operator(shop().index("byA", "a").index("byB", "b", "a").build());

    operator.apply(operator.plan(), PATIENCE).verifyOrThrow();

    assertThat(
            LocalDynamoDb.quietClient()
                .query(
                    query ->
                        query
                            .tableName(name)
                            .indexName("byA")
                            .keyConditionExpression("a = :a")
                            .expressionAttributeValues(Map.of(":a", AttributeValue.fromS("x"))))
                .count())
        .isEqualTo(1);
  }

  @Test
  void anIndexIsReplacedWhenAskedTo() {
    operator(shop().index("byA", "a").index("byB", "b").build()).createTableIfAbsent();
    Shop.Operator operator = operator(shop().index("byA", "c", "a").build());
    TablePlan plan = operator.plan();

    assertThat(operator.apply(plan, PATIENCE).verify().differences()).hasSize(3);
    operator.apply(plan.includingDeletions(), PATIENCE).verifyOrThrow();
  }

  @Test
  void whatTheEndpointDoesNotKeepIsTold() {
    Shop.Operator operator =
        operator(
            shop().stream(StreamViewType.NEW_AND_OLD_IMAGES)
                .timeToLive("ttl")
                .maxReadRequestUnits(50)
                .maxWriteRequestUnits(20)
                .pointInTimeRecoveryDays(7)
                .kmsKey("alias/shop")
                .tableClass(TableClass.STANDARD_INFREQUENT_ACCESS)
                .deletionProtection()
                .tag("team", "orders")
                .replica("eu-west-1")
                .build());

    operator.createTableIfAbsent().verifyOrThrow();

    assertThat(operator.plan().isEmpty()).isTrue();
    assertThat(operator.verify().notCompared())
        .containsExactly(
            "point-in-time recovery: the endpoint does not know describeContinuousBackups",
            "the tags: the endpoint does not know listTagsOfResource",
            "the encryption: DynamoDB Local does not keep it",
            "the table class: DynamoDB Local does not keep it",
            "the replica in eu-west-1: DynamoDB Local does not keep it");
    assertThat(
            LocalDynamoDb.quietClient()
                .describeTimeToLive(request -> request.tableName(name))
                .timeToLiveDescription()
                .attributeName())
        .isEqualTo("ttl");
  }

  @Test
  void aPlanLeadsFromAnyDefinitionToAnyOther() {
    qt().withExamples(6)
        .withShrinkCycles(0)
        .forAll(definitions(), definitions())
        .checkAssert(TablePlansTest::leads);
  }

  private static void leads(TableDefinition from, TableDefinition to) {
    TableOptions options = TableOptions.builder().tableName(LocalDynamoDb.tableName()).build();
    new Shop.Operator(LocalDynamoDb.quietClient(), from, options)
        .createTableIfAbsent()
        .verifyOrThrow();
    Shop.Operator operator = new Shop.Operator(LocalDynamoDb.quietClient(), to, options);
    TablePlan plan = operator.plan();

    operator.apply(plan, PATIENCE);
    Set<String> kept = new HashSet<>(plan.withheld().stream().map(TableStep::target).toList());
    assertThat(operator.plan().steps()).isEmpty();
    assertThat(operator.plan().withheld()).extracting(TableStep::target).isSubsetOf(kept);

    operator.apply(plan.includingDeletions(), PATIENCE).verifyOrThrow();
    assertThat(operator.plan().isEmpty()).isTrue();
    LocalDynamoDb.quietClient().deleteTable(request -> request.tableName(operator.tableName()));
  }

  /**
   * Three indexes, each there or not and with one of three sort keys, over attributes of which one
   * is of either type. No two have the same keys: DynamoDB Local cannot delete one of such twins.
   */
  private static Gen<TableDefinition> definitions() {
    return lists()
        .of(integers().between(0, 3))
        .ofSize(3)
        .zip(
            integers().between(0, 3),
            integers().between(0, 2),
            booleans().all(),
            TablePlansTest::definition);
  }

  private static TableDefinition definition(
      List<Integer> sortKeys, int units, int stream, boolean isNumber) {
    TableDefinition.Builder definition = shop();
    KeyAttribute a =
        new KeyAttribute("a", isNumber ? ScalarAttributeType.N : ScalarAttributeType.S);
    List<KeyAttribute> attributes = List.of(a, KeyAttribute.text("b"), KeyAttribute.text("c"));
    for (int i = 0; i < 3; i++) {
      int sortKey = sortKeys.get(i);
      if (sortKey < 3) {
        definition.index(
            new IndexDefinition(
                "index" + i,
                attributes.get(i),
                sortKey == 0 ? Optional.empty() : Optional.of(attributes.get((i + sortKey) % 3))));
      }
    }
    if (units > 1) {
      definition.provisioned(units, units + 1L);
    }
    if (stream > 0) {
      definition.stream(stream == 1 ? StreamViewType.KEYS_ONLY : StreamViewType.NEW_IMAGE)
          .timeToLive("ttl" + stream);
    }
    return definition.build();
  }
}
