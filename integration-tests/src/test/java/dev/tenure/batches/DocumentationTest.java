package dev.tenure.batches;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenure.dao.LocalDynamoDb;
import dev.tenure.docs.Examples;
import dev.tenure.runtime.TableOptions;
import dev.tenure.runtime.TenantId;
import dev.tenure.runtime.dao.BatchWrite;
import dev.tenure.runtime.dao.BatchWriteIncompleteException;
import dev.tenure.runtime.dao.ItemKey;
import dev.tenure.runtime.dao.ItemResults;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The examples of {@code docs/batches.md} are lines of this class. */
class DocumentationTest {
  @Test
  void examplesAreCompiled() throws IOException {
    assertThat(Examples.of("batches.md")).hasSize(4).allMatch(Examples.compiledIn("batches"));
  }

  @Test
  void examplesRun() {
    TableOptions options = TableOptions.builder().tableName(LocalDynamoDb.tableName()).build();
    LibraryOperator.connect(LocalDynamoDb.client(), options).createTableIfAbsent();
    LibraryTenant acme =
        LibraryTable.connect(LocalDynamoDb.client(), options).tenant(TenantId.of("acme"));
    List<Book> written =
        List.of(new Book("acme", "isbn-1", "One"), new Book("acme", "isbn-2", "Two"));

    write(acme, written);
    assertThat(read(acme, List.of("isbn-2", "isbn-1")))
        .containsExactly(written.get(1), written.get(0));
    assertThat(readTogether(acme)).contains(written.get(0));
    rewrite(acme, written);
    assertThat(acme.books().all().stream()).containsExactly(written.get(0));
  }

  private static void write(LibraryTenant acme, List<Book> books) {
    try {
      acme.books().replaceAll(books);
    } catch (BatchWriteIncompleteException incomplete) {
      BatchWrite rest = incomplete.unwritten(); // to be run again: rest.run()
      rest.run();
    }
  }

  private static List<Book> read(LibraryTenant acme, List<String> isbns) {
    List<ItemKey<Book>> keys = isbns.stream().map(acme.books()::key).toList();
    List<Optional<Book>> books = acme.books().getAll(keys);
    return books.stream().map(Optional::orElseThrow).toList();
  }

  private static Optional<Book> readTogether(LibraryTenant acme) {
    ItemKey<Book> bookKey = acme.books().key("isbn-1");
    ItemKey<Reader> readerKey = acme.readers().key(7);
    ItemResults found = acme.getAll(List.of(bookKey, readerKey));
    Optional<Book> book = found.get(bookKey);
    return book;
  }

  private static void rewrite(LibraryTenant acme, List<Book> books) {
    List<ItemKey<Book>> keys = List.of(acme.books().key("isbn-2"));
    Book book = books.get(0);
    Reader reader = new Reader("acme", 7, "Ann");
    acme.books().replaceAll(books);
    acme.books().deleteAll(keys);
    acme.batch().replace(book).replace(reader).delete(acme.books().key("isbn-2")).run();
  }
}
