package dev.tenure.refusals;

import static dev.tenure.refusals.Refusals.told;

import dev.tenure.dao.LocalDynamoDb;
import dev.tenure.refusals.Refusals.Told;
import dev.tenure.runtime.ForeignItemException;
import dev.tenure.runtime.MappingException;
import dev.tenure.runtime.OperationFailedException;
import dev.tenure.runtime.PlantedRows;
import dev.tenure.runtime.StreamPositionLostException;
import dev.tenure.runtime.TableMismatchException;
import dev.tenure.runtime.TableNotActiveException;
import dev.tenure.runtime.TableOptions;
import dev.tenure.runtime.TablePlanOutdatedException;
import dev.tenure.runtime.TenureException;
import dev.tenure.runtime.stream.StreamPosition;
import dev.tenure.runtime.table.TableDefinition;
import dev.tenure.runtime.table.TableOperator;
import java.time.Duration;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;

/** What an operator and readers of streams and scans meet. */
final class OperatorAttempts {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final Refusals refusals;
  private final Books books;
  private final String table;

  OperatorAttempts(Refusals refusals, Books books) {
    this.refusals = refusals;
    this.books = books;
    this.table = books.options.tableName().orElseThrow();
  }

  /** An operator of any definition. */
  private static final class Operator extends TableOperator<Operator> {
    Operator(DynamoDbClient client, TableDefinition definition, String table) {
      super(client, definition, TableOptions.builder().tableName(table).build());
    }
  }

  private Told ofTable(
      Class<? extends TenureException> type, String operation, String name, String rule) {
    return told(type, operation, name, rule);
  }

  void add() {
    tables();
    failures();
    scans();
  }

  private void tables() {
    String absent = LocalDynamoDb.tableName();
    Operator other = operator(definition().build(), table);
    String indexed = LocalDynamoDb.tableName();
    Operator byA = operator(definition().index("byA", "a").build(), indexed);
    Operator byB = operator(definition().index("byA", "b").build(), indexed);
    operator(definition().build(), indexed).createTableIfAbsent();
    refusals.add(
        "verify",
        ofTable(TableMismatchException.class, "verifyOrThrow", table, "is not as defined"),
        other::verifyOrThrow);
    refusals.add(
        "apply to a table of another key",
        ofTable(TableMismatchException.class, "apply", table, "is not as defined"),
        () -> {
          Operator keyed =
              operator(TableDefinition.builder("x").partitionKey("A").sortKey("B").build(), table);
          keyed.apply(keyed.plan());
        });
    refusals.add(
        "wait",
        ofTable(TableNotActiveException.class, "waitUntilActive", absent, "were not active"),
        () -> operator(definition().build(), absent).waitUntilActive(Duration.ofMillis(1)));
    refusals.add(
        "apply another plan",
        ofTable(TablePlanOutdatedException.class, "apply", indexed, "no longer fits"),
        () -> byB.apply(byA.plan(), PATIENCE));
  }

  private static TableDefinition.Builder definition() {
    return TableDefinition.builder("books").partitionKey("PK").sortKey("SK");
  }

  private Operator operator(TableDefinition definition, String name) {
    return new Operator(LocalDynamoDb.client(), definition, name);
  }

  private void failures() {
    LedgerOperator operator = LedgerOperator.connect(books.client(), books.options);
    String code = "SdkClientException";
    refusals.add(
        "verify, no answer",
        ofTable(OperationFailedException.class, "describeTable", table, code),
        () -> books.failing(0, ServiceAttempts.lost(), operator::verify));
    refusals.add(
        "plan, no answer",
        ofTable(OperationFailedException.class, "describeTable", table, code),
        () -> books.failing(0, ServiceAttempts.lost(), operator::plan));
    refusals.add(
        "create, no answer",
        ofTable(OperationFailedException.class, "createTable", table + "-new", code),
        () -> {
          LedgerOperator created =
              LedgerOperator.connect(
                  books.client(), TableOptions.builder().tableName(table + "-new").build());
          books.failing(2, ServiceAttempts.lost(), created::createTableIfAbsent);
        });
    refusals.add(
        "scan, no answer",
        ofTable(OperationFailedException.class, "scan", table, code),
        () -> books.failing(0, ServiceAttempts.lost(), () -> operator.scan().forEach(item -> {})));
  }

  private void scans() {
    DynamoDbStreamsClient streams = streams();
    TableOptions skipping =
        TableOptions.builder().tableName(table).plantedRows(PlantedRows.SKIP_AND_REPORT).build();
    refusals.add(
        "a scanned row that cannot be read",
        told(MappingException.class, "scan", "Entry", Books.key("wrong"), "attribute 'amount'"),
        () ->
            LedgerOperator.connect(books.client(), skipping)
                .scan()
                .forEach(item -> item.as(EntrySchema.INSTANCE)));
    refusals.add(
        "a stream that is newer",
        ofTable(StreamPositionLostException.class, "poll", table, "has a newer stream"),
        () ->
            LedgerStream.connect(streams, books.options)
                .poll(StreamPosition.parse("1 2020-01-01T00:00:00.000 2020-01-01T00:00:00Z")));
    refusals.add(
        "a table without a stream",
        ofTable(TableMismatchException.class, "poll", table + "-not", "it has no stream"),
        () ->
            LedgerStream.connect(streams, TableOptions.builder().tableName(table + "-not").build())
                .poll(StreamPosition.start()));
    refusals.add(
        "a planted row in the stream",
        told(ForeignItemException.class, "stream", "Entry", "met a row that"),
        () -> LedgerStream.connect(streams, books.options).poll(StreamPosition.start()));
  }

  private static DynamoDbStreamsClient streams() {
    return LocalDynamoDb.configured(DynamoDbStreamsClient.builder()).build();
  }
}
