package dev.tenure.dao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenure.runtime.OperationFailedException;
import dev.tenure.runtime.TableMismatchException;
import dev.tenure.runtime.TableNotActiveException;
import dev.tenure.runtime.TableOptions;
import dev.tenure.runtime.table.IndexDefinition;
import dev.tenure.runtime.table.KeyAttribute;
import dev.tenure.runtime.table.TableDefinition;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.ProjectionType;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

class TableOperatorTest {
  private final String name = LocalDynamoDb.tableName();

  private Shop.Operator operator(TableDefinition definition) {
    TableOptions options = TableOptions.builder().tableName(name).build();
    return new Shop.Operator(LocalDynamoDb.client(), definition, options);
  }

  @Test
  void whatIsCreatedIsAsDefined() {
    for (TableDefinition definition :
        List.of(
            Shop.DEFINITION,
            TableDefinition.builder("plain").partitionKey("a").sortKey("b").build(),
            TableDefinition.builder("provisioned")
                .partitionKey(new KeyAttribute("a", ScalarAttributeType.B))
                .sortKey(new KeyAttribute("b", ScalarAttributeType.N))
                .index("byC", "c")
                .index(
                    new IndexDefinition(
                        "byB",
                        KeyAttribute.text("c"),
                        Optional.of(new KeyAttribute("b", ScalarAttributeType.N))))
                .provisioned(3, 2)
                .build())) {
      TableOptions options = TableOptions.builder().tableName(LocalDynamoDb.tableName()).build();
      Shop.Operator operator = new Shop.Operator(LocalDynamoDb.client(), definition, options);

      operator.createTableIfAbsent().createTableIfAbsent().verifyOrThrow();

      assertThat(operator.verify().differences()).isEmpty();
      assertThat(operator.verify()).hasToString("Table " + operator.tableName() + " is as defined");
    }
  }

  @Test
  void anyNumberOfCallersMayCreateIt() throws Exception {
    ExecutorService callers = Executors.newFixedThreadPool(8);
    try {
      List<Future<Shop.Operator>> calls =
          IntStream.range(0, 8)
              .mapToObj(i -> callers.submit(() -> operator(Shop.DEFINITION).createTableIfAbsent()))
              .toList();
      for (Future<Shop.Operator> call : calls) {
        assertThat(call.get().verify().matches()).isTrue();
      }
    } finally {
      callers.shutdown();
    }
  }

  @Test
  void aTableThatIsNotThereIsADifference() {
    assertThat(operator(Shop.DEFINITION).verify().differences())
        .containsExactly("the table does not exist");
    assertThatThrownBy(() -> operator(Shop.DEFINITION).verifyOrThrow())
        .isInstanceOf(TableMismatchException.class)
        .hasMessage("Table " + name + " is not as defined: the table does not exist");
  }

  @Test
  void waitingEnds() {
    assertThatThrownBy(() -> operator(Shop.DEFINITION).waitUntilActive(Duration.ofMillis(300)))
        .isInstanceOf(TableNotActiveException.class)
        .hasMessage("Table " + name + " and its indexes were not active after PT0.3S");
    operator(Shop.DEFINITION).createTableIfAbsent().waitUntilActive(Duration.ofMillis(300));
  }

  @Test
  void everyDifferenceIsNamed() {
    LocalDynamoDb.client()
        .createTable(
            Shop.DEFINITION.toCreateTableRequest(name).toBuilder()
                .globalSecondaryIndexes(
                    Shop.DEFINITION.toCreateTableRequest(name).globalSecondaryIndexes().stream()
                        .map(
                            index ->
                                index.toBuilder()
                                    .projection(p -> p.projectionType(ProjectionType.KEYS_ONLY))
                                    .build())
                        .toList())
                .build());
    TableDefinition other =
        TableDefinition.builder("shop")
            .partitionKey("SK")
            .sortKey(new KeyAttribute("PK", ScalarAttributeType.N))
            .index("byCustomer", "byCustomer_sk")
            .index("byTotal", "byTotal_pk", "byTotal_sk")
            .provisioned(5, 5)
            .build();

    assertThat(operator(other).verify().differences())
        .containsExactly(
            "the partition key of the table is PK (S), not SK (S)",
            "the sort key of the table is SK (S), not PK (N)",
            "the partition key of index byCustomer is byCustomer_pk (S), not byCustomer_sk (S)",
            "the sort key of index byCustomer is byCustomer_sk (S), not none",
            "the projection of index byCustomer is KEYS_ONLY, not ALL",
            "index byTotal is missing",
            "index byDay is not defined",
            "the billing of the table is on demand, not provisioned");
    assertThat(operator(other).verify().toString())
        .startsWith("Table " + name + " is not as defined:\n- the partition key")
        .contains("\n- index byTotal is missing\n");
    assertThatThrownBy(() -> operator(other).createTableIfAbsent().verifyOrThrow())
        .isInstanceOfSatisfying(
            TableMismatchException.class,
            mismatch ->
                assertThat(mismatch.differences())
                    .hasSize(8)
                    .allMatch(mismatch.getMessage()::contains));
  }

  @Test
  void capacityIsCompared() {
    TableDefinition.Builder keys =
        TableDefinition.builder("shop").partitionKey("PK").sortKey("SK").index("byA", "a");
    operator(keys.provisioned(5, 6).build()).createTableIfAbsent();

    assertThat(operator(keys.provisioned(5, 7).build()).verify().differences())
        .containsExactly(
            "the capacity of index byA is 5 read and 6 write units, not 5 read and 7 write units",
            "the capacity of the table is 5 read and 6 write units, not 5 read and 7 write units");
    assertThat(operator(keys.provisioned(5, 6).build()).verify().matches()).isTrue();
  }

  @Test
  void aRefusalOfTheServiceTellsItsCode() {
    TableOptions options = TableOptions.builder().tableName("x y").build();

    assertThatThrownBy(
            () ->
                new Shop.Operator(LocalDynamoDb.client(), Shop.DEFINITION, options)
                    .createTableIfAbsent())
        .isInstanceOfSatisfying(
            OperationFailedException.class,
            failure -> assertThat(failure.errorCode()).isEqualTo("ValidationException"));
  }
}
