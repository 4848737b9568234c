package dev.tenure.batches;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.tenure.dao.LocalDynamoDb;
import dev.tenure.runtime.Backoff;
import dev.tenure.runtime.ForeignItemException;
import dev.tenure.runtime.OperationFailedException;
import dev.tenure.runtime.TableOptions;
import dev.tenure.runtime.TenantId;
import dev.tenure.runtime.TenantMismatchException;
import dev.tenure.runtime.dao.BatchReadIncompleteException;
import dev.tenure.runtime.dao.BatchWriteIncompleteException;
import dev.tenure.runtime.dao.ItemKey;
import dev.tenure.runtime.dao.ItemResults;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Reads and writes of many items, whatever part of them DynamoDB does at a time. */
class BatchesTest {
  private final PartialBatches parts = new PartialBatches();
  private final DynamoDbClient client = LocalDynamoDb.newClient(parts);
  private final String tableName = LocalDynamoDb.tableName();
  private final LibraryTable library = connect(Backoff.DEFAULT);
  private final LibraryTenant acme = library.tenant(TenantId.of("acme"));
  private final LibraryTenant globex = library.tenant(TenantId.of("globex"));

  private TableOptions options(Backoff backoff) {
    return TableOptions.builder().tableName(tableName).backoff(backoff).build();
  }

  private LibraryTable connect(Backoff backoff) {
    return LibraryTable.connect(client, options(backoff));
  }

  @BeforeEach
  void createTable() {
    LibraryOperator.connect(client, options(Backoff.DEFAULT)).createTableIfAbsent();
  }

  @AfterEach
  void close() {
    client.close();
  }

  private static Book book(int number) {
    return new Book("acme", "isbn-" + number, "Volume " + number);
  }

  private static List<Book> books(int from, int to) {
    return IntStream.range(from, to).mapToObj(BatchesTest::book).toList();
  }

  private List<ItemKey<Book>> keys(List<Book> books) {
    return books.stream().map(book -> acme.books().key(book.isbn())).toList();
  }

  @Test
  void anyNumberIsWrittenAndReadInTheOrderAsked() {
    List<Book> books = new ArrayList<>(books(0, 260));
    acme.books().replaceAll(books);
    assertThat(parts.asked).hasSize(11).first().isEqualTo(25);

    Collections.shuffle(books, new Random(1));
    parts.let(all -> all);
    assertThat(acme.books().getAll(keys(books)))
        .containsExactlyElementsOf(books.stream().map(Optional::of).toList());
    assertThat(parts.asked).containsExactly(100, 100, 60);

    acme.books().deleteAll(keys(books.subList(0, 255)));
    assertThat(acme.books().all().count()).isEqualTo(5);
  }

  @Test
  void nothingIsAskedForNothing() {
    assertThat(acme.books().getAll(List.of())).isEmpty();
    assertThat(acme.getAll(List.of()).size()).isZero();
    acme.books().replaceAll(List.of());
    acme.batch().run();

    assertThat(parts.asked).isEmpty();
  }

  @Test
  void aKeyMayBeAskedTwiceAndBeAbsent() {
    acme.books().create(book(1));
    ItemKey<Book> here = acme.books().key("isbn-1");
    ItemKey<Book> absent = acme.books().key("isbn-2");

    assertThat(acme.books().getAll(List.of(here, absent, here)))
        .containsExactly(Optional.of(book(1)), Optional.empty(), Optional.of(book(1)));
    assertThat(parts.asked).containsExactly(2);
  }

  @Test
  void entitiesAndSharedDataAreReadTogether() {
    Book book = acme.books().create(book(1));
    Reader reader = acme.readers().create(new Reader("acme", 7, "Ann"));
    LibraryShared.connect(client, options(Backoff.DEFAULT))
        .languages()
        .create(new Language("nl", "Dutch"));
    ItemKey<Book> bookKey = acme.books().key("isbn-1");
    ItemKey<Reader> readerKey = acme.readers().key(7);
    ItemKey<Language> languageKey = acme.languages().key("nl");

    ItemResults found = acme.getAll(List.of(bookKey, readerKey, languageKey));

    assertThat(found.size()).isEqualTo(3);
    assertThat(found.get(bookKey)).contains(book);
    assertThat(found.get(readerKey)).contains(reader);
    assertThat(found.get(languageKey)).contains(new Language("nl", "Dutch"));
    assertThat(found.get(acme.readers().key(8))).isEmpty();
  }

  @Test
  void ofTwoWritesOfOneKeyTheLastIsDone() {
    acme.batch()
        .replace(book(1))
        .replace(new Reader("acme", 7, "Ann"))
        .delete(acme.readers().key(7))
        .replace(new Book("acme", "isbn-1", "Second edition"))
        .run();

    assertThat(acme.books().get("isbn-1").map(Book::title)).contains("Second edition");
    assertThat(acme.readers().get(7)).isEmpty();
    assertThat(parts.asked).containsExactly(2);
  }

  @Test
  void anotherTenantsKeyAndObjectAreRefusedBeforeAnythingIsSent() {
    ItemKey<Book> others = globex.books().key("isbn-1");
    List<ItemKey<Book>> mixed = List.of(acme.books().key("isbn-1"), others);

    assertThatThrownBy(() -> acme.books().getAll(mixed))
        .isInstanceOf(TenantMismatchException.class);
    assertThatThrownBy(() -> acme.getAll(mixed)).isInstanceOf(TenantMismatchException.class);
    assertThatThrownBy(() -> acme.books().deleteAll(mixed))
        .isInstanceOf(TenantMismatchException.class);
    assertThatThrownBy(() -> acme.batch().delete(others))
        .isInstanceOf(TenantMismatchException.class);
    assertThatThrownBy(() -> acme.batch().delete(acme.languages().key("nl")))
        .isInstanceOf(TenantMismatchException.class);
    assertThatThrownBy(
            () ->
                acme.books()
                    .replaceAll(List.of(book(1), new Book("globex", "isbn-2", "Not acme's"))))
        .isInstanceOf(TenantMismatchException.class);
    assertThat(parts.asked).isEmpty();

    globex.books().create(new Book("globex", "isbn-1", "Its own"));
    assertThat(globex.books().getAll(List.of(others)))
        .containsExactly(Optional.of(new Book("globex", "isbn-1", "Its own")));
  }

  @Test
  void aPlantedRowIsRefused() {
    client.putItem(
        put ->
            put.tableName(tableName)
                .item(
                    Map.of(
                        "PK", AttributeValue.fromS("TENANT#acme"),
                        "SK", AttributeValue.fromS("BOOK#isbn-1"),
                        "_entity", AttributeValue.fromS("Reader"))));

    assertThatThrownBy(() -> acme.books().getAll(keys(books(0, 3))))
        .isInstanceOf(ForeignItemException.class);
  }

  @Test
  void unprocessedPartsAreAskedForAgain() {
    Backoff quick = new Backoff(Duration.ofMillis(1), Duration.ofMillis(2), 3);
    LibraryTenant patient = connect(quick).tenant(TenantId.of("acme"));
    Random random = new Random(42);
    Map<String, Book> model = new TreeMap<>();
    for (int round = 0; round < 20; round++) {
      parts.let(all -> 1 + random.nextInt(all));
      int from = random.nextInt(100);
      LibraryTenant.Batch batch = patient.batch();
      for (int i = from; i < from + random.nextInt(70); i++) {
        Book book = new Book("acme", "isbn-" + i, "Round " + round);
        if (random.nextInt(4) == 0) {
          batch.delete(patient.books().key(book.isbn()));
          model.remove(book.isbn());
        } else {
          batch.replace(book);
          model.put(book.isbn(), book);
        }
      }
      batch.run();
      List<ItemKey<Book>> asked = rebound(patient);
      List<Optional<Book>> expected =
          IntStream.range(0, 150)
              .mapToObj(i -> Optional.ofNullable(model.get("isbn-" + i)))
              .toList();
      assertThat(patient.books().getAll(asked)).isEqualTo(expected);
    }
  }

  @Test
  void whatIsNotDoneInTheEndIsTold() {
    LibraryTenant impatient = connect(Backoff.NONE).tenant(TenantId.of("acme"));
    NothingIsDone nothing = new NothingIsDone(2);
    try (DynamoDbClient stubborn = LocalDynamoDb.newClient(nothing)) {
      LibraryTenant refused =
          LibraryTable.connect(stubborn, options(Backoff.NONE)).tenant(TenantId.of("acme"));
      BatchWriteIncompleteException halfWritten =
          catchThrowableOfType(
              BatchWriteIncompleteException.class, () -> refused.books().replaceAll(books(0, 60)));
      assertThat(halfWritten.unwritten().size()).isEqualTo(10);
      assertThat(acme.books().all().count()).isEqualTo(50);

      nothing.after(0);
      halfWritten = rerun(halfWritten);
      assertThat(halfWritten.unwritten().size()).isEqualTo(10);
      nothing.after(Integer.MAX_VALUE);
      halfWritten.unwritten().run();
      assertThat(impatient.books().all().count()).isEqualTo(60);

      acme.books().replaceAll(books(60, 150));
      nothing.after(1);
      BatchReadIncompleteException halfRead =
          catchThrowableOfType(
              BatchReadIncompleteException.class, () -> refused.books().getAll(rebound(refused)));
      assertThat(halfRead.found().size()).isEqualTo(100);
      assertThat(halfRead.found().get(refused.books().key("isbn-99"))).contains(book(99));
      assertThat(halfRead.unread())
          .isEqualTo(List.copyOf(rebound(refused).subList(100, 150)))
          .hasSize(50);
    }
  }

  @Test
  void whoeverIsInterruptedBetweenTwoRequestsLosesNothing() {
    NothingIsDone nothing = new NothingIsDone(2);
    ExecutionInterceptor interrupter =
        new ExecutionInterceptor() {
          private int answers;

          @Override
          public void afterExecution(
              Context.AfterExecution context, ExecutionAttributes attributes) {
            if (++answers == 3) {
              Thread.currentThread().interrupt();
            }
          }
        };
    try (DynamoDbClient stubborn = LocalDynamoDb.newClient(nothing, interrupter)) {
      LibraryTenant refused =
          LibraryTable.connect(stubborn, options(Backoff.DEFAULT)).tenant(TenantId.of("acme"));
      BatchWriteIncompleteException halfWritten =
          catchThrowableOfType(
              BatchWriteIncompleteException.class, () -> refused.books().replaceAll(books(0, 60)));
      assertThat(Thread.interrupted()).isTrue();
      assertThat(halfWritten).hasCauseInstanceOf(OperationFailedException.class);
      assertThat(halfWritten.unwritten().size()).isEqualTo(10);
      assertThat(acme.books().all().count()).isEqualTo(50);
    }
  }

  private static BatchWriteIncompleteException rerun(BatchWriteIncompleteException failure) {
    return catchThrowableOfType(
        BatchWriteIncompleteException.class, () -> failure.unwritten().run());
  }

  private static List<ItemKey<Book>> rebound(LibraryTenant tenant) {
    return books(0, 150).stream().map(book -> tenant.books().key(book.isbn())).toList();
  }

  @Test
  void aFailureBeforeAnythingWasDoneIsTheServices() {
    LibraryTable elsewhere =
        LibraryTable.connect(client, TableOptions.builder().tableName("no-such-table").build());
    LibraryTenant nobody = elsewhere.tenant(TenantId.of("acme"));

    assertThatThrownBy(() -> nobody.books().replaceAll(books(0, 3)))
        .isInstanceOf(OperationFailedException.class)
        .hasMessageContaining("replaceAll of Book")
        .hasMessageContaining("ResourceNotFoundException");
    assertThatThrownBy(() -> nobody.books().getAll(List.of(nobody.books().key("isbn-1"))))
        .isInstanceOf(OperationFailedException.class)
        .hasMessageContaining("getAll of Book");
  }

  @Test
  void largeItemsGoInRequestsThatDynamoDbTakes() {
    String long380 = "\u0001".repeat(380 * 1024); // six bytes each on their way
    List<Book> large =
        IntStream.range(0, 25).mapToObj(i -> new Book("acme", "isbn-" + i, long380)).toList();

    acme.books().replaceAll(large);

    assertThat(parts.asked).hasSizeGreaterThan(3);
    assertThat(acme.books().all().count()).isEqualTo(25);
    assertThat(acme.books().getAll(keys(large))).hasSize(25).doesNotContain(Optional.empty());
  }
}
