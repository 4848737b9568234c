package dev.tenure.models.schools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.tenure.dao.LocalDynamoDb;
import dev.tenure.models.TestTable;
import dev.tenure.runtime.InvalidPageTokenException;
import dev.tenure.runtime.InvalidTenantException;
import dev.tenure.runtime.Page;
import dev.tenure.runtime.TenantMismatchException;
import dev.tenure.runtime.page.PageToken;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

/** Two schools, a table each, and a catalog that neither can read. */
class SchoolsTest {
  private static final SchoolId NORTH = new SchoolId("north");
  private static final SchoolId NORTH_2 = new SchoolId("north2");

  private final TestTable table = new TestTable();
  private final String north = LocalDynamoDb.tableName();
  private final String north2 = LocalDynamoDb.tableName();
  private CatalogCrossTenant catalog;
  private Migrate migrate;
  private SchoolApi api;

  @BeforeEach
  void connect() {
    var options = table.options().build();
    CatalogOperator.connect(table.client(), options).createTableIfAbsent();
    catalog = CatalogCrossTenant.connect(table.client(), options);
    migrate = new Migrate(table.client(), catalog);
    api = new SchoolApi(table.client(), catalog);
    catalog.schools().create(new School("north", "North", north));
    catalog.schools().create(new School("north2", "North, too", north2));
  }

  @AfterEach
  void close() {
    table.close();
  }

  private static Map<String, Object> claims(SchoolId school) {
    return Map.of(SchoolApi.CLAIM, school.schoolId());
  }

  private static Student student(SchoolId school, int number) {
    return new Student(school, new UUID(0, number), "Student " + number);
  }

  @Test
  void oneRunMakesAllTablesAndTheNextOnlyTheNewOnes() {
    assertThat(migrate.run()).containsExactly("north", "north2");
    assertThat(migrate.run()).isEmpty();

    catalog.schools().create(new School("south", "South", LocalDynamoDb.tableName()));
    assertThat(migrate.run()).containsExactly("south");
    for (SchoolId school : List.of(NORTH, NORTH_2, new SchoolId("south"))) {
      assertThat(api.courses(claims(school), 2025).items())
          .containsExactly(new Course(school, 2025, "WELCOME", "Welcome"));
      assertThat(api.courses(claims(school), 2024).items()).isEmpty();
    }
  }

  @Test
  void aCallGoesToTheTableOfItsSchool() {
    migrate.run();
    for (int i = 0; i < 60; i++) {
      api.enroll(claims(NORTH), student(NORTH, i));
    }
    api.enroll(claims(NORTH_2), student(NORTH_2, 7));
    table.sent();

    Page<Student> page = api.students(claims(NORTH), null);
    PageToken token = page.next().orElseThrow();
    assertThat(api.students(claims(NORTH), token).items()).hasSize(10);
    assertThat(table.sent())
        .allSatisfy(request -> assertThat(((QueryRequest) request).tableName()).isEqualTo(north));
    assertThat(api.students(claims(NORTH_2), null).items()).containsExactly(student(NORTH_2, 7));
    assertThatExceptionOfType(InvalidPageTokenException.class)
        .isThrownBy(() -> api.students(claims(NORTH_2), token));
  }

  @Test
  void theCatalogIsAskedOncePerSchool() {
    migrate.run();
    table.sent();
    api.students(claims(NORTH), null);
    api.students(claims(NORTH), null);

    assertThat(table.sent()).filteredOn(GetItemRequest.class::isInstance).hasSize(1);
  }

  @Test
  void aStudentOfAnotherSchoolIsRefused() {
    migrate.run();

    assertThatExceptionOfType(TenantMismatchException.class)
        .isThrownBy(() -> api.enroll(claims(NORTH), student(NORTH_2, 1)));
    assertThat(api.students(claims(NORTH), null).items()).isEmpty();
  }

  @Test
  void claimsThatNameNoSchoolLeadNowhere() {
    for (Map<String, Object> claims :
        List.<Map<String, Object>>of(
            Map.of(), Map.of(SchoolApi.CLAIM, 7), Map.of("school_id", "north"))) {
      assertThatIllegalArgumentException().isThrownBy(() -> api.students(claims, null));
    }
    assertThatExceptionOfType(NoSuchElementException.class)
        .isThrownBy(() -> api.students(claims(new SchoolId("nowhere")), null));
    assertThatExceptionOfType(InvalidTenantException.class)
        .isThrownBy(() -> studentsIn(north, new SchoolId("north#STUDENT")));
  }

  /** Whoever connects a school's table for another one finds nothing there. */
  @Test
  void aTableThatIsConnectedForTheWrongSchoolShowsNothing() {
    migrate.run();
    api.enroll(claims(NORTH), student(NORTH, 1));

    assertThat(studentsIn(north, NORTH)).hasSize(1);
    assertThat(studentsIn(north, NORTH_2)).isEmpty();
  }

  /** Goes past the catalog. */
  private List<Student> studentsIn(String store, SchoolId school) {
    return SchoolsTable.connect(table.client(), table.options().tableName(store).build())
        .tenant(school)
        .students()
        .all()
        .stream()
        .toList();
  }
}
