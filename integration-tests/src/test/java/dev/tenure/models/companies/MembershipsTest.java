package dev.tenure.models.companies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenure.models.TestTable;
import dev.tenure.runtime.ForeignItemException;
import dev.tenure.runtime.ItemExistsException;
import dev.tenure.runtime.TenantMismatchException;
import dev.tenure.runtime.TransactionCancelledException;
import dev.tenure.runtime.page.PageToken;
import dev.tenure.runtime.page.PageTokenSecrets;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** People in companies, read from both sides. */
class MembershipsTest {
  private static final Instant JOINED = Instant.parse("2024-01-01T00:00:00Z");
  private static final List<String> COMPANIES = List.of("Acme Inc", "Acme Inc 2", "a", "A", "🏢$");
  private static final List<String> PEOPLE = List.of("ann", "ann2", "Ann", "b@c $", "💁");

  private final TestTable table = new TestTable();
  private MembershipsTable memberships;
  private MembershipsCrossTenant people;
  private MembershipService service;

  @BeforeEach
  void connect() {
    var secrets = PageTokenSecrets.of("x".repeat(32).getBytes(StandardCharsets.UTF_8));
    var options = table.options().pageTokenSecrets(secrets).build();
    MembershipsOperator.connect(table.client(), options).createTableIfAbsent();
    memberships = MembershipsTable.connect(table.client(), options);
    people = MembershipsCrossTenant.connect(table.client(), options);
    service = new MembershipService(memberships, people);
  }

  @AfterEach
  void close() {
    table.close();
  }

  private MembershipsTenant firm(String name) {
    return memberships.tenant(new CompanyName(name));
  }

  private void join(String company, String email) {
    service.join(new CompanyName(company), email, JOINED);
  }

  @Test
  void keysAreThoseOfTheOlderProgram() {
    firm("Acme Inc").firm().create(new Firm(new CompanyName("Acme Inc")));
    people.persons().create(new Person("ann", "Ann"));
    join("Acme Inc", "ann");

    for (List<String> key :
        List.of(
            List.of("company#Acme Inc", "company#"),
            List.of("company#Acme Inc", "user#ann"),
            List.of("user#ann", "user#"),
            List.of("user#ann", "company#Acme Inc"))) {
      assertThat(table.get(Map.of("pk", key.get(0), "sk", key.get(1)))).isNotEmpty();
    }
  }

  @Test
  void rowsOfTheOlderProgramAreRead() {
    String at = JOINED.toString();
    table.put(Map.of("pk", "company#Acme Inc", "sk", "company#"));
    table.put(Map.of("pk", "company#Acme Inc", "sk", "user#ann", "joinedAt", at));
    table.put(Map.of("pk", "user#ann", "sk", "user#", "name", "Ann"));
    table.put(Map.of("pk", "user#ann", "sk", "company#Acme Inc", "joinedAt", at));

    assertThat(firm("Acme Inc").firm().get()).contains(new Firm(new CompanyName("Acme Inc")));
    assertThat(firm("Acme Inc").firmMembers().all().stream())
        .containsExactly(new FirmMember(new CompanyName("Acme Inc"), "ann", JOINED));
    assertThat(people.persons().get("ann")).contains(new Person("ann", "Ann"));
    assertThat(people.personFirms().of("ann").stream())
        .containsExactly(new PersonFirm("ann", "Acme Inc", JOINED));
  }

  @Test
  void bothSidesSeeWhoIsWhere() {
    for (int i = 0; i < COMPANIES.size(); i++) {
      for (int j = 0; j <= i; j++) {
        join(COMPANIES.get(i), PEOPLE.get(j));
      }
    }

    for (int i = 0; i < COMPANIES.size(); i++) {
      assertThat(service.membersOf(new CompanyName(COMPANIES.get(i))))
          .extracting(FirmMember::email)
          .containsExactlyInAnyOrderElementsOf(PEOPLE.subList(0, i + 1));
      assertThat(service.firmsOf(PEOPLE.get(i)))
          .extracting(PersonFirm::company)
          .containsExactlyInAnyOrderElementsOf(COMPANIES.subList(i, COMPANIES.size()));
      assertThat(people.personFirms().of(PEOPLE.get(i)).count()).isEqualTo(COMPANIES.size() - i);
    }
  }

  @Test
  void leavingIsSeenFromBothSides() {
    join("Acme Inc", "ann");
    join("Acme Inc", "ann2");
    join("Acme Inc 2", "ann");
    service.leave(new CompanyName("Acme Inc"), "ann");

    assertThat(service.membersOf(new CompanyName("Acme Inc")))
        .containsExactly(new FirmMember(new CompanyName("Acme Inc"), "ann2", JOINED));
    assertThat(service.firmsOf("ann")).containsExactly(new PersonFirm("ann", "Acme Inc 2", JOINED));
    assertThat(service.firmsOf("ann2")).containsExactly(new PersonFirm("ann2", "Acme Inc", JOINED));
  }

  @Test
  void whatBelongsToNoTenantIsWrittenAsAnyItemIs() {
    people.persons().create(new Person("ann", "Ann"));
    assertThatThrownBy(() -> people.persons().create(new Person("ann", "Another")))
        .isInstanceOf(ItemExistsException.class);

    assertThat(people.persons().save(new Person("ann", "Anna"))).isEqualTo(person("ann"));
    assertThat(people.persons().replace(new Person("ann", "Annie"))).isEqualTo(person("ann"));
    assertThat(people.persons().delete("ann")).contains(new Person("ann", "Annie"));
    assertThat(people.persons().get("ann")).isEmpty();
  }

  @Test
  void joiningIsOneTransactionAcrossTenants() {
    join("Acme Inc", "ann");
    join("Acme Inc 2", "ann");

    assertThat(firm("Acme Inc").firmMembers().get("ann")).isPresent();
    assertThat(firm("Acme Inc 2").firmMembers().get("ann")).isPresent();
    assertThat(firm("a").firmMembers().get("ann")).isEmpty();
    assertThat(people.personFirms().of("ann").stream())
        .extracting(PersonFirm::company)
        .containsExactly("Acme Inc", "Acme Inc 2");
    assertThatThrownBy(
            () ->
                people
                    .transaction()
                    .create(new FirmMember(new CompanyName("a"), "ann", JOINED))
                    .create(new PersonFirm("ann", "Acme Inc", JOINED))
                    .run())
        .isInstanceOf(TransactionCancelledException.class)
        .hasMessageContaining("operation 2, create of PersonFirm")
        .hasMessageNotContaining("Acme");
    assertThat(firm("a").firmMembers().get("ann")).isEmpty();
    assertThatThrownBy(() -> people.transaction().delete(firm("a").firmMembers().key("ann")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private Person person(String email) {
    return people.persons().get(email).orElseThrow();
  }

  @Test
  void pagesOfAPersonsFirmsGoOn() {
    COMPANIES.forEach(company -> join(company, "ann"));
    join("Acme Inc", "ann2");

    PageToken token = people.personFirms().of("ann").page(3).next().orElseThrow();
    assertThat(people.personFirms().of("ann").page(3, token).items()).hasSize(2);
    assertThatThrownBy(() -> people.personFirms().of("ann2").page(3, token))
        .isInstanceOf(dev.tenure.runtime.InvalidPageTokenException.class);
  }

  @Test
  void aFirmReachesNoPerson() {
    people.persons().create(new Person("ann", "Ann"));
    join("Acme Inc", "ann");

    assertThat(firm("Acme Inc 2").firmMembers().get("ann")).isEmpty();
    assertThat(firm("Acme Inc").firmMembers().get("ann")).isPresent();
    assertThatThrownBy(
            () ->
                firm("Acme Inc 2")
                    .firmMembers()
                    .save(new FirmMember(new CompanyName("Acme Inc"), "ann", JOINED)))
        .isInstanceOf(TenantMismatchException.class);
  }

  @Test
  void aRowThatIsNoPersonsFirmIsRefused() {
    join("Acme Inc", "ann");
    table.put(Map.of("pk", "user#ann", "sk", "company#Acme Inc#x"));

    assertThatThrownBy(() -> people.personFirms().of("ann").stream().toList())
        .isInstanceOf(ForeignItemException.class);
    assertThat(people.personFirms().get("ann", "Acme Inc")).isPresent();
  }
}
