package dev.tenure.refusals;

import static dev.tenure.refusals.Books.KEY;
import static dev.tenure.refusals.Books.YEAR;
import static dev.tenure.refusals.Refusals.CANARY;
import static dev.tenure.refusals.Refusals.OTHER_TENANT;
import static dev.tenure.refusals.Refusals.told;

import dev.tenure.dao.LocalDynamoDb;
import dev.tenure.runtime.IdempotencyMismatchException;
import dev.tenure.runtime.InvalidTransactionException;
import dev.tenure.runtime.OperationFailedException;
import dev.tenure.runtime.TenantViolationException;
import dev.tenure.runtime.TransactionCancelledException;
import dev.tenure.runtime.dao.BatchReadIncompleteException;
import dev.tenure.runtime.dao.BatchWriteIncompleteException;
import dev.tenure.runtime.dao.ItemKey;
import dev.tenure.runtime.seatbelt.TenantSeatbelt;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;

/** What the service refuses or fails at. */
final class ServiceAttempts {
  private final Refusals refusals;
  private final Books books;

  ServiceAttempts(Refusals refusals, Books books) {
    this.refusals = refusals;
    this.books = books;
  }

  /** A refusal that quotes a value. */
  private static RuntimeException refusal() {
    return DynamoDbException.builder()
        .message(CANARY)
        .statusCode(400)
        .awsErrorDetails(
            AwsErrorDetails.builder().errorCode("ValidationException").errorMessage(CANARY).build())
        .build();
  }

  /** A failure whose earlier attempts were told of values. */
  static RuntimeException lost() {
    SdkClientException lost = SdkClientException.create("Unable to execute HTTP request");
    lost.addSuppressed(SdkClientException.create("Request attempt 1 failure: " + CANARY));
    return lost;
  }

  void add() {
    singles();
    batches();
    transactions();
    byHand();
  }

  private void singles() {
    EntryDao entries = books.acme.entries();
    EntryAsyncDao asyncEntries = books.asyncAcme.entries();
    for (RuntimeException failure : List.of(refusal(), lost())) {
      String code =
          failure instanceof DynamoDbException ? "ValidationException" : "SdkClientException";
      refusals.add(
          "get, " + code,
          told(OperationFailedException.class, "get", "Entry", KEY, code),
          () -> books.failing(0, failure, () -> entries.get(YEAR, "e1")),
          () -> failing(0, failure, () -> asyncEntries.get(YEAR, "e1")));
      refusals.add(
          "query, " + code,
          told(OperationFailedException.class, "byAccount", "Entry", code),
          () -> books.failing(0, failure, () -> entries.byAccount(CANARY).count()),
          () -> failing(0, failure, () -> asyncEntries.byAccount(CANARY).count()));
    }
  }

  /** The request is made, and fails, before the future is there. */
  private CompletableFuture<?> failing(
      int through, RuntimeException failure, Refusals.Asking asking) {
    CompletableFuture<?>[] asked = new CompletableFuture<?>[1];
    books.failing(
        through, failure, () -> asked[0] = asking.get().handle((found, failed) -> failed));
    return asked[0].thenCompose(failed -> CompletableFuture.failedFuture((Throwable) failed));
  }

  private void batches() {
    EntryDao entries = books.acme.entries();
    List<ItemKey<Entry>> keys =
        IntStream.range(0, 101).mapToObj(i -> entries.key(YEAR, "e" + i)).toList();
    List<Entry> items = IntStream.range(100, 126).mapToObj(i -> Entry.of("acme", "f" + i)).toList();
    refusals.add(
        "half of getAll",
        told(BatchReadIncompleteException.class, "getAll", "Entry", "was not finished"),
        () -> books.failing(1, refusal(), () -> entries.getAll(keys)));
    refusals.add(
        "half of replaceAll",
        told(BatchWriteIncompleteException.class, "replaceAll", "Entry", "was not finished"),
        () -> books.failing(1, refusal(), () -> entries.replaceAll(items)));
    refusals.add(
        "a batch",
        told(OperationFailedException.class, "batch", "cashbook", "ValidationException"),
        () -> books.failing(0, refusal(), () -> books.acme.batch().replace(items.get(0)).run()));
  }

  private void transactions() {
    Entry stored = Entry.of("acme", "e1");
    Entry other = Entry.of("acme", "e2");
    books.acme.transaction().save(Entry.of("acme", "t1")).run("token-" + CANARY);
    refusals.add(
        "a transaction that finds a key taken",
        told(
            TransactionCancelledException.class,
            "transaction",
            "cashbook",
            "transaction of cashbook was cancelled with its 2 operations: operation 2, create of"
                + " Entry: the key is taken"),
        () -> books.acme.transaction().save(other).create(stored).run(),
        () -> books.asyncAcme.transaction().save(other).create(stored).run());
    refusals.add(
        "a transaction with the token of another",
        told(
            IdempotencyMismatchException.class, "transaction", "cashbook", "its idempotency token"),
        () -> books.acme.transaction().save(Entry.of("acme", "t2")).run("token-" + CANARY));
    refusals.add(
        "a transaction of nothing",
        told(
            InvalidTransactionException.class,
            "transaction",
            "cashbook",
            "transaction of cashbook was refused: it takes 1 to 100 operations, not 0"),
        () -> books.acme.transaction().run(),
        () -> books.asyncAcme.transaction().run());
    refusals.add(
        "a transaction with an item twice",
        told(InvalidTransactionException.class, "transaction", "cashbook", "1, save of Entry and"),
        () -> books.acme.transaction().save(other).replace(other).run(),
        () -> books.asyncAcme.transaction().save(other).replace(other).run());
    refusals.add(
        "a read of nothing",
        told(
            InvalidTransactionException.class,
            "transactionalRead",
            "cashbook",
            "transactionalRead of cashbook was refused: it takes 1 to 100 items, not 0"),
        () -> books.acme.transactionalRead(List.of()),
        () -> books.asyncAcme.transactionalRead(List.of()));
  }

  private void byHand() {
    TenantSeatbelt seatbelt =
        TenantSeatbelt.builder().table(LedgerTable.DEFINITION, books.options).build();
    String table = books.options.tableName().orElseThrow();
    refusals.add(
        "a request that leaves its tenant",
        told(TenantViolationException.class, "GetItem", table, "is not the tenant's"),
        () -> {
          try (DynamoDbClient belted = LocalDynamoDb.newClient(seatbelt)) {
            belted.getItem(
                get ->
                    get.tableName(table)
                        .overrideConfiguration(books.acme.binding().requestConfiguration())
                        .key(
                            Map.of(
                                "PK", AttributeValue.fromS("TENANT#" + OTHER_TENANT),
                                "SK", AttributeValue.fromS("ENTRY#" + CANARY))));
          }
        });
  }
}
