package dev.tenure.runtime.table;

import static dev.tenure.runtime.table.ShopOperator.shop;
import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import dev.tenure.runtime.OperationFailedException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quicktheories.core.Gen;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;
import software.amazon.awssdk.services.dynamodb.model.StreamViewType;
import software.amazon.awssdk.services.dynamodb.model.TableClass;

/** From any definition to any other, over everything that can be declared. */
class TablePlanPropertiesTest {
  private static final List<StreamViewType> VIEWS =
      List.of(
          StreamViewType.KEYS_ONLY, StreamViewType.NEW_IMAGE, StreamViewType.NEW_AND_OLD_IMAGES);

  @Test
  void aPlanThatIsAppliedLeavesNoDifference() {
    qt().forAll(definitions(), definitions()).checkAssert(TablePlanPropertiesTest::leads);
  }

  @Test
  void aPlanWithoutDeletionsDeletesNothing() {
    qt().forAll(definitions(), definitions()).checkAssert(TablePlanPropertiesTest::keeps);
  }

  private static void leads(TableDefinition from, TableDefinition to) {
    FakeDynamoDb service = created(from);
    ShopOperator operator = new ShopOperator(service, to);
    TablePlan plan = operator.plan();
    assertThat(plan.isEmpty()).isEqualTo(operator.verify().matches());

    applyInHours(operator, plan.includingDeletions(), service);

    operator.verifyOrThrow();
    assertThat(operator.plan().isEmpty()).isTrue();
  }

  private static void keeps(TableDefinition from, TableDefinition to) {
    FakeDynamoDb service = created(from);
    ShopOperator operator = new ShopOperator(service, to);
    TablePlan plan = operator.plan();
    assertThat(plan.steps()).noneMatch(step -> step.kind().isDestructive());

    applyInHours(operator, plan, service);

    assertThat(new ShopOperator(service, from).plan().includingDeletions().steps())
        .noneMatch(step -> step.kind() == TableStep.Kind.CREATE_INDEX);
    assertThat(operator.plan().steps()).isEmpty();
    assertThat(operator.plan().withheld()).hasSameSizeAs(plan.withheld());
  }

  private static FakeDynamoDb created(TableDefinition definition) {
    FakeDynamoDb service = new FakeDynamoDb();
    new ShopOperator(service, definition).createTableIfAbsent().verifyOrThrow();
    service.passAnHour();
    return service;
  }

  /** The second change of the time to live is refused once, and taken an hour later. */
  private static void applyInHours(ShopOperator operator, TablePlan plan, FakeDynamoDb service) {
    try {
      operator.apply(plan);
    } catch (OperationFailedException early) {
      assertThat(early.operation()).isEqualTo("updateTimeToLive");
      service.passAnHour();
      operator.apply(plan);
    }
  }

  private static Gen<TableDefinition> definitions() {
    return lists()
        .of(integers().between(0, 3))
        .ofSize(16)
        .map(choices -> definition(choices.iterator()));
  }

  private static TableDefinition definition(Iterator<Integer> choices) {
    TableDefinition.Builder definition = shop();
    KeyAttribute a =
        new KeyAttribute("a", choices.next() > 2 ? ScalarAttributeType.N : ScalarAttributeType.S);
    List<KeyAttribute> attributes = List.of(a, KeyAttribute.text("b"), KeyAttribute.text("c"));
    for (int i = 0; i < 3; i++) {
      int choice = choices.next();
      if (choice > 0) {
        Optional<KeyAttribute> sortKey = Optional.of(attributes.get(choice - 1));
        definition.index(
            new IndexDefinition(
                "index" + i, attributes.get(i), choice == i + 1 ? Optional.empty() : sortKey));
        switch (choices.next()) {
          case 1 -> definition.keysOnly("index" + i);
          case 2 -> definition.include("index" + i, "x");
          case 3 -> definition.include("index" + i, "y", "x");
          default -> {}
        }
      }
    }
    int units = choices.next();
    switch (choices.next()) {
      case 1 -> definition.provisioned(units + 1, 2);
      case 2 -> definition.maxReadRequestUnits(units + 1);
      case 3 -> definition.maxReadRequestUnits(4).maxWriteRequestUnits(units + 1);
      default -> {}
    }
    return settings(definition, choices).build();
  }

  private static TableDefinition.Builder settings(
      TableDefinition.Builder definition, Iterator<Integer> choices) {
    int stream = choices.next();
    if (stream > 0) {
      definition.stream(VIEWS.get(stream - 1));
    }
    int attribute = choices.next();
    if (attribute > 0) {
      definition.timeToLive("ttl" + attribute);
    }
    int days = choices.next();
    if (days > 0) {
      definition.pointInTimeRecoveryDays(days);
    }
    int key = choices.next();
    if (key > 0) {
      definition.kmsKey("arn:aws:kms:eu-central-1:123456789012:key/" + key);
    }
    int flags = choices.next();
    if (flags > 1) {
      definition.deletionProtection();
    }
    if (flags % 2 == 1) {
      definition.tableClass(TableClass.STANDARD_INFREQUENT_ACCESS);
    }
    int tag = choices.next();
    if (tag > 0) {
      definition.tag("team", "t" + tag).tag("tag" + tag, "");
    }
    int region = choices.next();
    return region > 0 ? definition.replica("eu-west-" + region) : definition;
  }
}
