package dev.tenure.indexes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenure.indexes.catalog.Author;
import dev.tenure.indexes.catalog.AuthorName;
import dev.tenure.indexes.catalog.AuthorViews;
import dev.tenure.indexes.catalog.Book;
import dev.tenure.indexes.catalog.BookViews;
import dev.tenure.indexes.catalog.CatalogCrossTenant;
import dev.tenure.indexes.catalog.CatalogOperator;
import dev.tenure.indexes.catalog.CatalogShared;
import dev.tenure.indexes.catalog.CatalogTable;
import dev.tenure.indexes.catalog.CatalogTenant;
import dev.tenure.indexes.catalog.Isbn;
import dev.tenure.indexes.catalog.Publisher;
import dev.tenure.indexes.catalog.PublisherViews;
import dev.tenure.indexes.catalog.Title;
import dev.tenure.indexes.catalog.Whole;
import dev.tenure.runtime.ForeignItemException;
import dev.tenure.runtime.Page;
import dev.tenure.runtime.TenantId;
import dev.tenure.testing.DynamoDbLocalExtension;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

/** Views in place of entities, on every kind of read. */
class ViewsTest {
  @RegisterExtension
  static final DynamoDbLocalExtension dynamoDb = DynamoDbLocalExtension.inMemory();

  private CatalogTenant acme;
  private CatalogTenant globex;

  @BeforeEach
  void connect() {
    CatalogOperator.connect(dynamoDb.client()).createTableIfAbsent();
    CatalogTable catalog = CatalogTable.connect(dynamoDb.client());
    acme = catalog.tenant(TenantId.of("acme"));
    globex = catalog.tenant(TenantId.of("globex"));
  }

  private static Book book(String tenant, int number) {
    return new Book(
        tenant,
        "shelf",
        new Isbn(number),
        "Title " + number,
        number % 2 == 0 ? Optional.of("sub") : Optional.empty(),
        number,
        Set.of("new"),
        Map.of("en", "text"),
        "blurb");
  }

  private static Title title(Book book) {
    return new Title(book.isbn(), book.title(), book.subtitle(), book.tags());
  }

  private static Whole whole(Book book) {
    return new Whole(book.tenantId(), book.shelf(), book.isbn(), book.pages(), book.blurbs());
  }

  @Test
  void aGetAnswersAView() {
    Book book = acme.books().create(book("acme", 1));
    globex.books().create(book("globex", 2));

    assertThat(acme.books().get("shelf", new Isbn(1), BookViews.TITLE)).contains(title(book));
    assertThat(acme.books().get("shelf", new Isbn(1), BookViews.WHOLE)).contains(whole(book));
    assertThat(acme.books().get("shelf", new Isbn(2), BookViews.TITLE)).isEmpty();
  }

  @Test
  void anyQueryAnswersAView() {
    List<Book> books = List.of(book("acme", 1), book("acme", 2), book("acme", 3));
    books.forEach(acme.books()::create);
    globex.books().create(book("globex", 2));
    List<Title> titles = books.stream().map(ViewsTest::title).toList();

    Optional<Title> one = acme.books().get("shelf", new Isbn(1), BookViews.TITLE);
    List<Title> many = acme.books().of("shelf").select(BookViews.TITLE).page(50).items();
    assertThat(one).contains(titles.get(0));
    assertThat(many).isEqualTo(titles);

    assertThat(acme.books().of("shelf").select(BookViews.TITLE).stream())
        .containsExactlyElementsOf(titles);
    assertThat(
            acme
                .books()
                .of("shelf")
                .isbn()
                .after(new Isbn(1))
                .descending()
                .select(BookViews.TITLE)
                .stream())
        .containsExactly(titles.get(2), titles.get(1));
    assertThat(acme.books().byTitle("Title 2").select(BookViews.WHOLE).first())
        .contains(whole(books.get(1)));
    assertThat(acme.books().byPages().select(BookViews.TITLE).descending().count()).isEqualTo(3);
    Page<Title> page = acme.books().byPages().select(BookViews.TITLE).page(2);
    assertThat(page.items()).containsExactly(titles.get(0), titles.get(1));
    assertThat(
            acme.books()
                .byPages()
                .select(BookViews.TITLE)
                .page(2, page.next().orElseThrow())
                .items())
        .containsExactly(titles.get(2));
    assertThat(acme.books().byPages().page(2, page.next().orElseThrow()).items())
        .containsExactly(books.get(2));
  }

  @Test
  void sharedAndCrossTenantItemsHaveViewsToo() {
    CatalogShared.connect(dynamoDb.client()).authors().create(new Author("ann", "Ann", "bio"));
    AuthorName name = new AuthorName("Ann");
    assertThat(acme.authors().get("ann", AuthorViews.AUTHOR_NAME)).contains(name);
    assertThat(acme.authors().all().select(AuthorViews.AUTHOR_NAME).stream()).containsExactly(name);

    CatalogCrossTenant all = CatalogCrossTenant.connect(dynamoDb.client());
    all.publishers().create(new Publisher("p1", "Penguin", 7));
    assertThat(all.publishers().get("p1", PublisherViews.NAME))
        .contains(new Publisher.Name("p1", "Penguin"));
  }

  @Test
  void noMoreIsAskedFor() {
    acme.books().create(book("acme", 1));
    dynamoDb.recording().drain();

    acme.books().get("shelf", new Isbn(1), BookViews.TITLE);
    acme.books().byPages().select(BookViews.TITLE).page(1);

    GetItemRequest get = (GetItemRequest) dynamoDb.recording().drain().get(0);
    assertThat(get.projectionExpression().split(", "))
        .extracting(get.expressionAttributeNames()::get)
        .containsExactlyInAnyOrder("PK", "SK", "_entity", "title", "subtitle", "tags");
  }

  @Test
  void anIndexIsAskedForItsKeysAsWell() {
    acme.books().create(book("acme", 1));
    dynamoDb.recording().drain();

    acme.books().byPages().select(BookViews.TITLE).page(1);

    QueryRequest query = (QueryRequest) dynamoDb.recording().drain().get(0);
    assertThat(query.projectionExpression().split(", "))
        .extracting(query.expressionAttributeNames()::get)
        .containsExactlyInAnyOrder(
            "PK", "SK", "_entity", "title", "subtitle", "tags", "byPages_pk", "pages");
  }

  @Test
  void whatIsPlantedIsRefused() {
    acme.books().create(book("acme", 1));
    Map<String, AttributeValue> row =
        new HashMap<>(dynamoDb.client().scan(scan -> scan.tableName("bookshelves")).items().get(0));
    row.put("_entity", AttributeValue.fromS("Author"));
    dynamoDb.client().putItem(put -> put.tableName("bookshelves").item(row));

    assertThatThrownBy(() -> acme.books().get("shelf", new Isbn(1), BookViews.TITLE))
        .isInstanceOf(ForeignItemException.class);
    assertThatThrownBy(() -> acme.books().of("shelf").select(BookViews.TITLE).first())
        .isInstanceOf(ForeignItemException.class);

    row.put("_entity", AttributeValue.fromS("Book"));
    row.put("shelf", AttributeValue.fromS("another"));
    dynamoDb.client().putItem(put -> put.tableName("bookshelves").item(row));
    assertThatThrownBy(() -> acme.books().get("shelf", new Isbn(1), BookViews.WHOLE))
        .isInstanceOf(ForeignItemException.class);
  }
}
