package dev.tenure.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.tenure.models.companies.CompaniesOperator;
import dev.tenure.models.companies.CompaniesTable;
import dev.tenure.models.companies.CompanyName;
import dev.tenure.models.companies.MembershipsCrossTenant;
import dev.tenure.models.companies.MembershipsOperator;
import dev.tenure.models.companies.PersonFirm;
import dev.tenure.models.companies.User;
import dev.tenure.models.companies.UserPlace;
import dev.tenure.models.stores.LineItem;
import dev.tenure.models.stores.Order;
import dev.tenure.models.stores.OrderStatus;
import dev.tenure.models.stores.StoreId;
import dev.tenure.models.stores.StoresOperator;
import dev.tenure.models.stores.StoresTable;
import dev.tenure.models.stores.StoresTenant;
import dev.tenure.runtime.TenantId;
import dev.tenure.runtime.TransactionCancelledException;
import dev.tenure.testing.DynamoDbLocalExtension;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The examples of {@code docs/relationships.md} do what the page says. */
class RelationshipsTest {
  @RegisterExtension
  static final DynamoDbLocalExtension dynamoDb = DynamoDbLocalExtension.inMemory();

  private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

  private TeamsTenant acme;
  private TeamsTenant globex;

  @BeforeEach
  void fill() {
    TeamsOperator.connect(dynamoDb.client()).createTableIfAbsent();
    TeamsTable teams = TeamsTable.connect(dynamoDb.client());
    acme = teams.tenant(TenantId.of("acme"));
    globex = teams.tenant(TenantId.of("globex"));
    for (String team : new String[] {"reds", "reds2", "blues"}) {
      acme.teams().create(new Team("acme", team, "The " + team, 0));
    }
    for (String person : new String[] {"ann", "bob"}) {
      acme.persons().create(new Person("acme", person, "Of " + person));
    }
    globex.teams().create(new Team("globex", "reds", "Reds", 0));
  }

  private static Membership member(String team, String person) {
    return new Membership("acme", team, person, "player", NOW);
  }

  private int size(String team) {
    return acme.teams().get(team).orElseThrow().size();
  }

  @Test
  void oneRowServesBothDirections() {
    Examples.join(acme, "reds", "ann", NOW);
    Examples.join(acme, "reds", "bob", NOW);
    Examples.join(acme, "reds2", "ann", NOW);

    assertThat(Examples.bothDirections(acme).get(0).stream())
        .containsExactly(member("reds", "ann"), member("reds", "bob"));
    assertThat(Examples.bothDirections(acme).get(1).stream())
        .containsExactly(member("reds", "ann"), member("reds2", "ann"));
    assertThat(Examples.bothDirections(globex)).allMatch(query -> query.count() == 0);
    assertThat(size("reds")).isEqualTo(2);
    acme.persons().delete("bob");
    assertThat(Examples.people(acme))
        .containsExactly(Optional.of(new Person("acme", "ann", "Of ann")), Optional.empty());
  }

  @Test
  void whatDoesNotExistIsNotRelated() {
    for (String[] pair : new String[][] {{"reds", "eve"}, {"greens", "ann"}}) {
      assertThatExceptionOfType(TransactionCancelledException.class)
          .isThrownBy(() -> Examples.join(acme, pair[0], pair[1], NOW));
    }
    Examples.join(acme, "reds", "ann", NOW);
    assertThatExceptionOfType(TransactionCancelledException.class)
        .isThrownBy(() -> Examples.join(acme, "reds", "ann", NOW));

    assertThat(acme.memberships().all().stream()).containsExactly(member("reds", "ann"));
    assertThat(size("reds")).isEqualTo(1);
  }

  @Test
  void leavingTwiceCountsOnce() {
    Examples.join(acme, "reds", "ann", NOW);
    Examples.leave(acme, "reds", "ann");
    assertThatExceptionOfType(TransactionCancelledException.class)
        .isThrownBy(() -> Examples.leave(acme, "reds", "ann"));

    assertThat(size("reds")).isZero();
    assertThat(acme.memberships().byPerson("ann").stream()).isEmpty();
  }

  @Test
  void aTeamGoesWithItsMemberships() {
    Examples.join(acme, "reds", "ann", NOW);
    Examples.join(acme, "reds2", "ann", NOW);
    Examples.dissolve(acme, "reds");

    assertThat(acme.teams().get("reds")).isEmpty();
    assertThat(acme.memberships().all().stream()).containsExactly(member("reds2", "ann"));
  }

  @Test
  void aPathIsAllThatLiesBelow() {
    for (String path : new String[] {"plans/2026", "plans/2026/a", "plans/2026/b/c", "plans/20"}) {
      acme.folders().create(new Folder("acme", path, "ann"));
    }

    assertThat(Examples.below(acme)).isEqualTo(2);
  }

  @Test
  void anIndexHoldsWhatHasAllOfItsMembers() {
    LocalDate today = LocalDate.of(2026, 1, 1);
    acme.tasks().create(new Task("acme", "t-1", null, today));
    acme.tasks().create(new Task("acme", "t-2", "ann", today));

    assertThat(Examples.assigned(acme, today).stream())
        .containsExactly(new Task("acme", "t-1", "ann", today));
    assertThat(acme.tasks().all().count()).isEqualTo(2);
  }

  @Test
  void refusalsSayWhy() {
    Task task = new Task("acme", "t-1", null, LocalDate.EPOCH);

    assertThat(Examples.refused(acme, task)).isEqualTo("created");
    assertThat(Examples.refused(acme, task)).isEqualTo("there is a task of this number");
  }

  @Test
  void membersAreStoredAsThePageOfClassesSays() {
    Profile profile =
        new Profile(
            "acme",
            "u-1",
            Optional.empty(),
            Set.of("admin"),
            List.of(new Address("Am Wall 1", "Bern")),
            Map.of("mail", true),
            new EmailAddress("ann@example.com"),
            Locale.GERMANY);

    assertThat(acme.profiles().create(profile)).isEqualTo(profile);
    assertThat(acme.profiles().get("u-1")).contains(profile);
    Map<String, AttributeValue> item = ProfileSchema.INSTANCE.itemToMap(profile, true);
    assertThat(item)
        .containsEntry("roles", AttributeValue.fromSs(List.of("admin")))
        .containsEntry(
            "consents", AttributeValue.fromM(Map.of("mail", AttributeValue.fromBool(true))))
        .containsEntry("e_mail", AttributeValue.fromS("ann@example.com"))
        .containsEntry("language", AttributeValue.fromS("de-DE"))
        .doesNotContainKeys("nickname", "userId", "tenantId");
    assertThat(item.get("addresses").l().get(0).m()).containsKeys("street", "city");
  }

  @Test
  void otherPagesDoWhatTheyShow() {
    DynamoDbClient client = dynamoDb.client();
    MembershipsOperator.connect(client).createTableIfAbsent();
    CompaniesOperator.connect(client).createTableIfAbsent();
    StoresOperator.connect(client).createTableIfAbsent();

    StoreId id = new StoreId(new UUID(0, 1));
    StoresTenant store = StoresTable.connect(client).tenant(id);
    store.orders().create(new Order(id, 17, OrderStatus.PAID, NOW, 0));
    store.lineItems().create(new LineItem(id, 17, 1, 7, 3));
    store.lineItems().create(new LineItem(id, 17, 2, 8, 4));
    assertThat(Examples.look(store)).isEqualTo("7 PAID");

    CompanyName company = new CompanyName("Acme Inc");
    User ann = new User(company, "ann@example.com", "Ann", true);
    CompaniesTable.connect(client).tenant(company).users().create(ann);
    assertThat(Examples.places(client)).containsExactly(new UserPlace(company, "ann@example.com"));
    assertThat(Examples.firms(MembershipsCrossTenant.connect(client), NOW))
        .containsExactly(new PersonFirm("ann@example.com", "Acme Inc", NOW));
  }
}
