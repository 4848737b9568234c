package dev.tenure.batches;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.tenure.dao.LocalDynamoDb;
import dev.tenure.runtime.Backoff;
import dev.tenure.runtime.TableOptions;
import dev.tenure.runtime.TenantId;
import dev.tenure.runtime.dao.AsyncBatchWrite;
import dev.tenure.runtime.dao.BatchReadIncompleteException;
import dev.tenure.runtime.dao.BatchWriteIncompleteException;
import dev.tenure.runtime.dao.ItemKey;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;

/** Many items without a thread, whatever part of them DynamoDB does at a time. */
class AsyncBatchesTest {
  private static final Backoff QUICK = new Backoff(Duration.ofMillis(1), Duration.ofMillis(2), 3);

  private final TableOptions.Builder options =
      TableOptions.builder().tableName(LocalDynamoDb.tableName());

  private LibraryAsyncTenant acme(DynamoDbAsyncClient client, Backoff backoff) {
    TableOptions built = options.backoff(backoff).build();
    LibraryOperator.connect(LocalDynamoDb.client(), built).createTableIfAbsent();
    return LibraryAsyncTable.connect(client, built).tenant(TenantId.of("acme"));
  }

  private static DynamoDbAsyncClient client(ExecutionInterceptor interceptor) {
    return LocalDynamoDb.newAsyncClient(interceptor);
  }

  private static List<Book> books(int from, int to) {
    return IntStream.range(from, to)
        .mapToObj(i -> new Book("acme", "isbn-" + i, "Volume " + i))
        .toList();
  }

  private static List<ItemKey<Book>> keys(LibraryAsyncTenant tenant, List<Book> books) {
    return books.stream().map(book -> tenant.books().key(book.isbn())).toList();
  }

  private static Throwable failureOf(CompletableFuture<?> future) {
    return catchThrowable(future::join).getCause();
  }

  @Test
  void unprocessedPartsAreAskedForAgain() {
    PartialBatches parts = new PartialBatches();
    Random random = new Random(7);
    try (DynamoDbAsyncClient client = client(parts)) {
      LibraryAsyncTenant acme = acme(client, QUICK);
      List<Book> books = books(0, 130);
      parts.let(all -> 1 + random.nextInt(all));

      acme.books().replaceAll(books).join();
      assertThat(parts.asked).hasSizeGreaterThan(6);
      parts.let(all -> 1 + random.nextInt(all));
      assertThat(acme.books().getAll(keys(acme, books)).join())
          .containsExactlyElementsOf(books.stream().map(Optional::of).toList());
      assertThat(parts.asked).hasSizeGreaterThan(2);
      acme.books().deleteAll(keys(acme, books.subList(1, 130))).join();
      assertThat(acme.books().all().count().join()).isEqualTo(1);
    }
  }

  @Test
  void whatIsNotDoneInTheEndIsTold() {
    NothingIsDone nothing = new NothingIsDone(2);
    try (DynamoDbAsyncClient client = client(nothing)) {
      LibraryAsyncTenant acme = acme(client, Backoff.NONE);

      Throwable half = failureOf(acme.books().replaceAll(books(0, 60)));
      assertThat(half)
          .isInstanceOfSatisfying(
              BatchWriteIncompleteException.class,
              told -> assertThat(told.unwritten().size()).isEqualTo(10));
      nothing.after(Integer.MAX_VALUE);
      assertThat(acme.books().all().count().join()).isEqualTo(50);
      AsyncBatchWrite rest = ((BatchWriteIncompleteException) half).unwrittenAsync();
      rest.run().join();
      assertThat(acme.books().all().count().join()).isEqualTo(60);

      acme.books().replaceAll(books(60, 150)).join();
      nothing.after(1);
      List<ItemKey<Book>> keys = keys(acme, books(0, 150));
      assertThat(failureOf(acme.books().getAll(keys)))
          .isInstanceOfSatisfying(
              BatchReadIncompleteException.class,
              told -> {
                assertThat(told.found().size()).isEqualTo(100);
                assertThat(told.unread()).isEqualTo(List.copyOf(keys.subList(100, 150)));
              });
    }
  }
}
