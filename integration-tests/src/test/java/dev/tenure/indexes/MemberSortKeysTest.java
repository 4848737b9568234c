package dev.tenure.indexes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenure.indexes.desk.DeskOperator;
import dev.tenure.indexes.desk.ShelfOperator;
import dev.tenure.indexes.desk.ShelfTable;
import dev.tenure.indexes.desk.ShelfTenant;
import dev.tenure.indexes.desk.Volume;
import dev.tenure.indexes.desk.VolumeDao;
import dev.tenure.indexes.desk.VolumeSchema;
import dev.tenure.runtime.InvalidPageTokenException;
import dev.tenure.runtime.TenantId;
import dev.tenure.runtime.dao.Query;
import dev.tenure.runtime.page.PageToken;
import dev.tenure.testing.DynamoDbLocalExtension;
import dev.tenure.testing.TenantIsolation;
import dev.tenure.testing.UnsupportedIndexException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.enhanced.dynamodb.TableMetadata;

/** Indexes sorted by one member as it is stored: by a text, a number, bytes; on DynamoDB Local. */
class MemberSortKeysTest {
  @RegisterExtension
  static final DynamoDbLocalExtension dynamoDb = DynamoDbLocalExtension.inMemory();

  private static final List<String> TITLES =
      List.of("A#", "A b", "Aa", "B", "\uFF5E", "\uD83D\uDE00", "z#$", "zz");

  private ShelfTenant acme;
  private VolumeDao volumes;

  @BeforeEach
  void connect() {
    ShelfOperator.connect(dynamoDb.client()).createTableIfAbsent().verifyOrThrow();
    acme = ShelfTable.connect(dynamoDb.client()).tenant(TenantId.of("acme"));
    volumes = acme.volumes();
  }

  private static Volume volume(TenantId tenant, int number) {
    return new Volume(
        tenant.value(),
        "isbn" + number,
        "author",
        TITLES.get(number),
        number == 3 ? Optional.empty() : Optional.of(number * 7 - 20),
        ByteBuffer.wrap(new byte[] {(byte) (200 + number), 1}),
        0);
  }

  private List<Volume> createAll() {
    List<Volume> created = new ArrayList<>();
    for (int i = 0; i < TITLES.size(); i++) {
      created.add(volumes.create(volume(TenantId.of("acme"), i)));
    }
    return created;
  }

  private static List<String> titles(Query<Volume> query) {
    return query.stream().map(Volume::title).toList();
  }

  @Test
  void compareTextsByCodePoint() {
    createAll();
    List<String> sorted = List.of("A b", "A#", "Aa", "B", "z#$", "zz", "\uFF5E", "\uD83D\uDE00");

    assertThat(titles(volumes.byTitle())).isEqualTo(sorted);
    for (int i = 0; i < sorted.size(); i++) {
      String title = sorted.get(i);
      assertThat(titles(volumes.byTitle().title().from(title)))
          .isEqualTo(sorted.subList(i, sorted.size()));
      assertThat(titles(volumes.byTitle().title().after(title)))
          .isEqualTo(sorted.subList(i + 1, sorted.size()));
      assertThat(titles(volumes.byTitle().title().upTo(title))).isEqualTo(sorted.subList(0, i + 1));
      assertThat(titles(volumes.byTitle().title().before(title))).isEqualTo(sorted.subList(0, i));
      assertThat(titles(volumes.byTitle().title().between(title, "zz")))
          .isEqualTo(i > 5 ? List.of() : sorted.subList(i, 6));
      assertThat(titles(volumes.byTitle().title(title))).containsExactly(title);
    }
    assertThat(titles(volumes.byTitle().title().beginsWith("A"))).hasSize(3);
    assertThat(titles(volumes.byTitle().title().beginsWith(""))).hasSize(8);
  }

  @Test
  void compareNumbersBySizeAndLeaveOutWhatHasNone() {
    createAll();

    assertThat(volumes.byPages("author").stream().map(volume -> volume.pages().orElseThrow()))
        .containsExactly(-20, -13, -6, 8, 15, 22, 29);
    assertThat(volumes.byPages("author").pages().before(8).count()).isEqualTo(3);
    assertThat(volumes.byPages("author").pages().between(9, 8).count()).isZero();
    assertThat(volumes.byPages("author").pages().between(8, 22).count()).isEqualTo(3);
    assertThat(volumes.byPages("author").pages().between(-20, -6).count()).isEqualTo(3);
    assertThat(volumes.byPages("author").pages(8).first().map(Volume::isbn)).contains("isbn4");
    volumes.update("isbn4").addPages(100).run();
    assertThat(volumes.byPages("author").descending().first().map(Volume::isbn)).contains("isbn4");
  }

  @Test
  void findBytes() {
    createAll();

    assertThat(
            volumes.byDigest().digest(ByteBuffer.wrap(new byte[] {(byte) 205, 1})).stream()
                .map(Volume::isbn))
        .containsExactly("isbn5");
    assertThat(pages(volumes.byDigest()))
        .isEqualTo(volumes.byDigest().stream().map(Volume::isbn).toList())
        .hasSize(8);
  }

  private static List<String> pages(Query<Volume> query) {
    List<String> all = new ArrayList<>();
    Optional<PageToken> next = Optional.empty();
    do {
      var page = query.page(3, next.orElse(null));
      page.items().forEach(volume -> all.add(volume.isbn()));
      next = page.next();
    } while (next.isPresent());
    return all;
  }

  @Test
  void arePaged() {
    createAll();

    assertThat(pages(volumes.byTitle().title().after("A#").descending()))
        .isEqualTo(
            volumes.byTitle().title().after("A#").descending().stream().map(Volume::isbn).toList())
        .hasSize(6);
    assertThat(pages(volumes.byPages("author"))).hasSize(7);
    PageToken token = volumes.byTitle().page(3).next().orElseThrow();
    assertThatThrownBy(() -> volumes.byTitle().title().from("A").page(3, token))
        .isInstanceOf(InvalidPageTokenException.class);
    assertThatThrownBy(() -> volumes.byDigest().page(3, token))
        .isInstanceOf(InvalidPageTokenException.class);
  }

  @Test
  void keepTenantsApart() {
    dynamoDb.client().deleteTable(request -> request.tableName("shelf"));
    TenantIsolation.of(ShelfTable.DEFINITION, ShelfTable::connect, ShelfTable::tenant)
        .tenants(TenantId.of("acme"), TenantId.of("acme2"))
        .entity(
            VolumeSchema.INSTANCE,
            ShelfTenant::volumes,
            tenant -> List.of(volume(tenant, 1), volume(tenant, 2)),
            entity ->
                entity
                    .get(dao -> dao.get("isbn1"))
                    .query(VolumeDao::all)
                    .query(VolumeDao::byTitle)
                    .query(dao -> dao.byTitle().title().from("A"))
                    .query(dao -> dao.byPages("author"))
                    .delete(dao -> dao.delete("isbn1")))
        .verify(dynamoDb);
  }

  @Test
  void areKnownToTheEnhancedClient() {
    TableMetadata metadata = VolumeSchema.INSTANCE.tableMetadata();

    assertThat(metadata.indexPartitionKey("byPages")).isEqualTo("byPages_pk");
    assertThat(metadata.indexSortKey("byPages")).contains("pages");
    assertThat(metadata.indexSortKey("byDigest")).contains("digest");
  }

  @Test
  void ofSeveralAttributesAreRefusedInWords() {
    DeskOperator desk = DeskOperator.connect(dynamoDb.client());

    assertThatThrownBy(desk::createTableIfAbsent)
        .isInstanceOf(UnsupportedIndexException.class)
        .hasMessageContaining("helpdesk has the index gsi1, whose keys have several attributes")
        .hasMessageContaining("withoutMultiAttributeIndexes()");
  }
}
