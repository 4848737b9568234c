package dev.tenure.models.companies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenure.models.TestTable;
import dev.tenure.runtime.ForeignItemException;
import dev.tenure.runtime.InvalidKeyException;
import dev.tenure.runtime.PlantedRowEvent;
import dev.tenure.runtime.PlantedRowEvent.Rule;
import dev.tenure.runtime.PlantedRows;
import dev.tenure.runtime.TenantMismatchException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

/** Companies and their users, by the keys of an older program. */
class CompaniesTest {
  private static final Instant FOUNDED = Instant.parse("2020-02-29T12:00:00Z");
  private static final String ANN = "ann@example.com";
  private static final List<String> NAMES =
      List.of(
          "Acme Inc", "Acme Inc 2", "Acme", "a", "A", "b$c", "$20", "co{mpany}", "🏢 Büro", "é");

  private final TestTable table = new TestTable();
  private CompaniesTable companies;
  private CompaniesCrossTenant login;

  @BeforeEach
  void connect() {
    var options = table.options().build();
    CompaniesOperator.connect(table.client(), options).createTableIfAbsent();
    companies = CompaniesTable.connect(table.client(), options);
    login = CompaniesCrossTenant.connect(table.client(), options);
    table.sent();
  }

  @AfterEach
  void close() {
    table.close();
  }

  private CompaniesTenant company(String name) {
    return companies.tenant(new CompanyName(name));
  }

  private static User user(String company, String email) {
    return new User(new CompanyName(company), email, "Name in " + company, false);
  }

  private static UserPlace place(String company, String email) {
    return new UserPlace(new CompanyName(company), email);
  }

  @Test
  void keysAreThoseOfTheOlderProgram() {
    company("Acme Inc").company().create(new Company(new CompanyName("Acme Inc"), FOUNDED));
    company("Acme Inc").users().create(user("Acme Inc", ANN));

    assertThat(table.get(Map.of("pk", "company#Acme Inc", "sk", "company#")))
        .containsEntry("foundedAt", AttributeValue.fromS("2020-02-29T12:00:00Z"))
        .doesNotContainKeys("company", "name", "gsi1_partitionKey");
    assertThat(table.get(Map.of("pk", "company#Acme Inc", "sk", "user#ann@example.com")))
        .containsEntry("gsi1_partitionKey", AttributeValue.fromS("user#ann@example.com"))
        .containsEntry("emailVerified", AttributeValue.fromBool(false))
        .doesNotContainKeys("company", "email");
  }

  @Test
  void rowsOfTheOlderProgramAreRead() {
    table.put(Map.of("pk", "company#Acme Inc", "sk", "company#", "foundedAt", FOUNDED.toString()));
    table.put(
        Map.of(
            "pk",
            "company#Acme Inc",
            "sk",
            "user#" + ANN,
            "gsi1_partitionKey",
            "user#" + ANN,
            "name",
            "Ann"));
    User ann = new User(new CompanyName("Acme Inc"), ANN, "Ann", false);

    assertThat(company("Acme Inc").company().get())
        .contains(new Company(new CompanyName("Acme Inc"), FOUNDED));
    assertThat(company("Acme Inc").users().get(ANN)).contains(ann);
    assertThat(company("Acme Inc").users().all().stream()).containsExactly(ann);
    assertThat(login.users().byEmail(ANN).stream()).containsExactly(place("Acme Inc", ANN));
  }

  @Test
  void eachCompanySeesItselfAndItsUsersOnly() {
    for (String name : NAMES) {
      company(name).company().create(new Company(new CompanyName(name), FOUNDED));
      company(name).users().create(user(name, ANN));
      company(name).users().create(user(name, "of " + name));
    }

    for (String name : NAMES) {
      assertThat(company(name).company().get().orElseThrow().company().name()).isEqualTo(name);
      assertThat(company(name).users().all().stream())
          .containsExactly(user(name, ANN), user(name, "of " + name));
      assertThat(company(name).users().all().count()).isEqualTo(2);
      for (String other : NAMES) {
        assertThat(company(name).users().get("of " + other).isPresent())
            .isEqualTo(name.equals(other));
      }
    }
  }

  @Test
  void aUserIsWrittenByItsOwnCompanyOnly() {
    assertThatThrownBy(() -> company("Acme Inc").users().create(user("Acme Inc 2", ANN)))
        .isInstanceOf(TenantMismatchException.class);
    assertThat(login.users().byEmail(ANN).stream()).isEmpty();

    company("Acme Inc 2").users().create(user("Acme Inc 2", ANN));
    assertThat(login.users().byEmail(ANN).stream()).containsExactly(place("Acme Inc 2", ANN));
  }

  @Test
  void aNameThatWouldEndItsPartIsRefused() {
    assertThatThrownBy(() -> company("Acme#user")).isInstanceOf(InvalidKeyException.class);
    assertThatThrownBy(() -> company("")).isInstanceOf(InvalidKeyException.class);
    assertThatThrownBy(() -> company("Acme").users().get("a#b"))
        .isInstanceOf(InvalidKeyException.class);
    assertThatThrownBy(() -> login.users().byEmail("a#b")).isInstanceOf(InvalidKeyException.class);

    assertThat(company("Acme user").users().get("a b")).isEmpty();
  }

  @Test
  void theLoginPageFindsEveryCompanyOfAnEmailAddress() {
    for (String name : NAMES) {
      company(name).users().create(user(name, ANN));
      company(name).users().create(user(name, "ann@example.co"));
      company(name).users().create(user(name, "Ann@example.com"));
    }

    assertThat(login.users().byEmail(ANN).stream())
        .containsExactlyInAnyOrderElementsOf(NAMES.stream().map(n -> place(n, ANN)).toList());
    assertThat(login.users().byEmail(ANN).count()).isEqualTo(NAMES.size());
    assertThat(login.users().byEmail(ANN).first()).isPresent();
    assertThat(login.users().byEmail("nobody").stream()).isEmpty();
  }

  @Test
  void theLoginPageAsksWhereAndNotWhat() {
    company("Acme Inc").users().create(user("Acme Inc", ANN));
    table.sent();

    assertThat(login.users().byEmail(ANN).stream()).hasSize(1);

    var sent = table.sent();
    assertThat(sent).hasSize(1);
    QueryRequest query = (QueryRequest) sent.get(0);
    assertThat(query.indexName()).isEqualTo("gsi1");
    assertThat(query.projectionExpression().split(", "))
        .extracting(query.expressionAttributeNames()::get)
        .containsExactlyInAnyOrder("pk", "sk", "_entity", "gsi1_partitionKey");
  }

  @Test
  void aDeletedUserIsNoLongerFound() {
    company("Acme Inc").users().create(user("Acme Inc", ANN));
    assertThat(login.users().byEmail(ANN).stream()).hasSize(1);

    company("Acme Inc").users().delete(ANN);
    assertThat(login.users().byEmail(ANN).stream()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "company#Evil / user#eve@example.com",
        "company#Evil / company#",
        "company#Evil / user#ann@example.com#x",
        "company#Evil#x / user#ann@example.com",
        "user#ann@example.com / user#ann@example.com",
        "company# / user#ann@example.com"
      })
  void aPlantedPlaceIsRefusedOrSkippedAndReported(String key) {
    company("Acme Inc").users().create(user("Acme Inc", ANN));
    String[] keys = key.split(" / ", -1);
    table.put(Map.of("pk", keys[0], "sk", keys[1], "gsi1_partitionKey", "user#" + ANN));
    PlantedRowEvent event = new PlantedRowEvent("byEmail", "User", "all tenants", Rule.CANONICAL);

    assertThatThrownBy(() -> login.users().byEmail(ANN).stream().toList())
        .isInstanceOf(ForeignItemException.class)
        .hasMessage(
            "byEmail of User for all tenants met a row that has keys that the entity never writes")
        .hasNoCause();
    assertThat(table.planted()).containsExactly(event);
    assertThat(skipping().users().byEmail(ANN).stream()).containsExactly(place("Acme Inc", ANN));
    assertThat(table.planted()).containsExactly(event);
  }

  @Test
  void aRowThatIsMarkedAsAnotherEntityIsNoPlace() {
    Map<String, String> row =
        Map.of("pk", "company#Evil", "sk", "user#" + ANN, "gsi1_partitionKey", "user#" + ANN);
    Map<String, AttributeValue> marked = new java.util.HashMap<>();
    row.forEach((attribute, text) -> marked.put(attribute, AttributeValue.fromS(text)));
    marked.put("_entity", AttributeValue.fromS("Company"));
    table.putItem(marked);

    assertThat(skipping().users().byEmail(ANN).stream()).isEmpty();
    assertThat(skipping().users().byEmail(ANN).count()).isZero();
    assertThat(table.planted())
        .containsExactly(new PlantedRowEvent("byEmail", "User", "all tenants", Rule.ENTITY));

    table.put(row);
    assertThat(login.users().byEmail(ANN).stream()).containsExactly(place("Evil", ANN));
  }

  private CompaniesCrossTenant skipping() {
    return CompaniesCrossTenant.connect(
        table.client(), table.options().plantedRows(PlantedRows.SKIP_AND_REPORT).build());
  }
}
