package dev.tenure.indexes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenure.indexes.school.Course;
import dev.tenure.indexes.school.CourseDao;
import dev.tenure.indexes.school.CourseSchema;
import dev.tenure.indexes.school.Room;
import dev.tenure.indexes.school.RoomDao;
import dev.tenure.indexes.school.RoomSchema;
import dev.tenure.indexes.school.SchoolsOperator;
import dev.tenure.indexes.school.SchoolsTable;
import dev.tenure.indexes.school.SchoolsTenant;
import dev.tenure.runtime.ForeignItemException;
import dev.tenure.runtime.InvalidPageTokenException;
import dev.tenure.runtime.Page;
import dev.tenure.runtime.TableMismatchException;
import dev.tenure.runtime.TenantId;
import dev.tenure.runtime.page.PageToken;
import dev.tenure.runtime.table.TableDefinition;
import dev.tenure.testing.DynamoDbLocalExtension;
import dev.tenure.testing.TenantIsolation;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;

/** Local indexes, as they are created, filled and read. */
class LocalIndexesTest {
  @RegisterExtension
  static final DynamoDbLocalExtension dynamoDb = DynamoDbLocalExtension.inMemory();

  private static final String TABLE = "local-indexes";
  private static final LocalDate DAY = LocalDate.of(2026, 7, 1);

  private SchoolsTenant acme;
  private CourseDao courses;

  @BeforeEach
  void connect() {
    SchoolsOperator.connect(dynamoDb.client()).createTableIfAbsent().verifyOrThrow();
    acme = SchoolsTable.connect(dynamoDb.client()).tenant(TenantId.of("acme"));
    courses = acme.courses();
  }

  private static Course course(TenantId tenant, String school, int number) {
    return new Course(
        tenant.value(),
        school,
        "c" + number,
        "Title " + number,
        number * 5 - 20,
        number % 2 == 0 ? Optional.of(DAY.minusDays(number)) : Optional.empty());
  }

  private Course create(String school, int number) {
    return courses.create(course(TenantId.of("acme"), school, number));
  }

  @Test
  void areTheSameWhoeverCreatesThem() throws IOException {
    dynamoDb.client().deleteTable(request -> request.tableName(TABLE));

    dynamoDb.client().createTable(ServiceJson.createTable(TABLE));

    SchoolsOperator operator = SchoolsOperator.connect(dynamoDb.client());
    assertThat(operator.verify().differences()).isEmpty();
    assertThat(operator.plan().isEmpty()).isTrue();
    TableDescription table =
        dynamoDb.client().describeTable(request -> request.tableName(TABLE)).table();
    assertThat(table.localSecondaryIndexes())
        .extracting(index -> index.indexName())
        .containsExactlyInAnyOrder("byCredits", "lsi1", "byEnd");
    assertThat(table.globalSecondaryIndexes()).isEmpty();
  }

  @Test
  void sortAPartitionAnotherWay() {
    Course first = create("north", 1);
    Course tenth = create("north", 10);
    Course second = create("north", 2);
    create("south", 3);

    assertThat(courses.byCredits("north").stream()).containsExactly(first, second, tenth);
    assertThat(courses.byCredits("north").credits().from(-10).descending().stream())
        .containsExactly(tenth, second);
    assertThat(courses.byCredits("north").credits(-15).first()).contains(first);
    assertThat(courses.byCredits("north").count()).isEqualTo(3);
    assertThat(courses.byCredits("west").count()).isZero();
    assertThat(row("north", "c1")).doesNotContainKeys("byCredits_pk", "byCredits_sk");
  }

  @Test
  void leaveOutItemsWithoutTheirMember() {
    create("north", 1);
    Course second = create("north", 2);
    Course fourth = create("north", 4);

    assertThat(courses.byEnd("north").stream()).containsExactly(fourth, second);
    assertThat(courses.byEnd("north").endsOn().after(DAY.minusDays(4)).stream())
        .containsExactly(second);

    courses.save(
        new Course("acme", "north", "c2", second.title(), second.credits(), Optional.empty()));
    assertThat(courses.byEnd("north").stream()).containsExactly(fourth);
    assertThat(row("north", "c2")).doesNotContainKeys("byEnd_sk");
  }

  @Test
  void followEveryUpdate() {
    Course first = create("north", 1);
    create("north", 2);

    courses.update("north", "c1").setCredits(100).setTitle("New").setEndsOn(DAY).run();
    assertThat(courses.byCredits("north").descending().first().map(Course::code)).contains("c1");
    assertThat(courses.byTitle("north").title("New").first()).isPresent();
    assertThat(courses.byTitle("north").title(first.title()).first()).isEmpty();
    assertThat(courses.byEnd("north").endsOn(DAY).first().map(Course::code)).contains("c1");

    Course stored = courses.get("north", "c1").orElseThrow();
    courses.update(stored).removeEndsOn().run();
    assertThat(courses.byEnd("north").stream().map(Course::code)).containsExactly("c2");

    Course newer = new Course("acme", "north", "c1", "Newer", 5, Optional.of(DAY));
    courses.upsert(newer).run();
    assertThat(courses.byTitle("north").title("Newer").first()).isPresent();
    assertThat(courses.byEnd("north").endsOn(DAY).first().map(Course::code)).contains("c1");

    courses.modify(
        "north",
        "c1",
        course -> new Course("acme", "north", "c1", "Last", 0, Optional.of(DAY.plusDays(1))));
    assertThat(courses.byEnd("north").endsOn().after(DAY).first().map(Course::code)).contains("c1");
    assertThat(courses.byCredits("north").credits(0).first().map(Course::title)).contains("Last");
    assertThat(row("north", "c1"))
        .containsEntry("lsi1sk", AttributeValue.fromS("COURSE#Last"))
        .doesNotContainKeys("byEnd_pk", "byCredits_pk");
  }

  private static Map<String, AttributeValue> row(String school, String code) {
    Map<String, AttributeValue> key =
        Map.of(
            "PK", AttributeValue.fromS("TENANT#acme#" + school),
            "SK", AttributeValue.fromS("COURSE#" + code));
    return dynamoDb.client().getItem(get -> get.tableName(TABLE).key(key)).item();
  }

  @Test
  void areReadConsistently() {
    Course first = create("north", 1);
    dynamoDb.recording().drain();

    assertThat(courses.byCredits("north").credits().upTo(0).consistent().stream())
        .containsExactly(first);
    assertThat(courses.byTitle("north").consistent().descending().first())
        .contains(new Course.Title("north", "c1", "Title 1"));

    assertThat(dynamoDb.recording().drain())
        .hasSize(2)
        .allSatisfy(request -> assertThat(((QueryRequest) request).consistentRead()).isTrue());
  }

  @Test
  void twoEntitiesOfOneIndexKeepApart() {
    create("north", 1);
    acme.rooms().create(new Room("acme", "north", "r1", 30));
    acme.rooms().create(new Room("acme", "north", "r2", 9));

    assertThat(courses.byTitle("north").stream())
        .containsExactly(new Course.Title("north", "c1", "Title 1"));
    assertThat(acme.rooms().bySeats("north").stream())
        .containsExactly(new Room.Seats("r2", 9), new Room.Seats("r1", 30));
    assertThat(acme.rooms().bySeats("north").seats().after(9).count()).isEqualTo(1);
  }

  @Test
  void arePaged() {
    for (int i = 1; i <= 5; i++) {
      create("north", i);
    }
    Page<Course> first = courses.byCredits("north").page(3);
    PageToken next = first.next().orElseThrow();

    assertThat(first.items()).extracting(Course::code).containsExactly("c1", "c2", "c3");
    assertThat(courses.byCredits("north").page(3, next).items())
        .extracting(Course::code)
        .containsExactly("c4", "c5");
    assertThatThrownBy(() -> courses.byCredits("south").page(3, next))
        .isInstanceOf(InvalidPageTokenException.class);
  }

  @Test
  void aRowWhoseKeysDoNotAgreeIsRefused() {
    create("north", 1);
    Map<String, AttributeValue> row = new HashMap<>(row("north", "c1"));
    row.put("lsi1sk", AttributeValue.fromS("COURSE#Another"));
    dynamoDb.client().putItem(put -> put.tableName(TABLE).item(row));

    assertThatThrownBy(() -> courses.byTitle("north").stream().toList())
        .isInstanceOf(ForeignItemException.class);
  }

  @Test
  void noneIsAddedToATable() {
    TableDefinition without =
        TableDefinition.builder(TABLE)
            .partitionKey("PK")
            .sortKey("SK")
            .entityAttribute("_entity")
            .localIndex("lsi1", "lsi1sk")
            .localIndex("other", "other_sk")
            .build();
    dynamoDb.client().deleteTable(request -> request.tableName(TABLE));
    dynamoDb.client().createTable(without.toCreateTableRequest(TABLE));
    SchoolsOperator operator = SchoolsOperator.connect(dynamoDb.client());

    assertThat(operator.plan().steps()).isEmpty();
    assertThat(operator.plan().impossible())
        .containsExactly(
            "local index byCredits is missing",
            "the projection of index lsi1 is ALL, not INCLUDE _entity, title",
            "local index byEnd is missing");
    assertThat(operator.verify().notCompared())
        .contains("the local index other, which is not defined and cannot be deleted");
    assertThatThrownBy(() -> operator.apply(operator.plan()))
        .isInstanceOf(TableMismatchException.class);
  }

  @Test
  void tenantsAreApart() {
    dynamoDb.client().deleteTable(request -> request.tableName(TABLE));
    TenantIsolation.of(SchoolsTable.DEFINITION, SchoolsTable::connect, SchoolsTable::tenant)
        .tenants(TenantId.of("acme"), TenantId.of("acme2"))
        .entity(
            CourseSchema.INSTANCE,
            SchoolsTenant::courses,
            tenant -> List.of(course(tenant, "s", 2), course(tenant, "s", 4)),
            all ->
                all.get(dao -> dao.get("s", "c2"))
                    .query(dao -> dao.of("s"))
                    .query(dao -> dao.byCredits("s"))
                    .query(dao -> dao.byEnd("s"))
                    .delete(dao -> dao.delete("s", "c2")))
        .entity(
            RoomSchema.INSTANCE,
            SchoolsTenant::rooms,
            tenant -> List.of(room(tenant, 1), room(tenant, 2)),
            all ->
                all.get(dao -> dao.get("s", "r1"))
                    .query((RoomDao dao) -> dao.of("s"))
                    .delete(dao -> dao.delete("s", "r1")))
        .verify(dynamoDb);
  }

  private static Room room(TenantId tenant, int number) {
    return new Room(tenant.value(), "s", "r" + number, number);
  }
}
