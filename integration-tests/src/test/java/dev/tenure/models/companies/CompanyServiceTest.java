package dev.tenure.models.companies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.tenure.models.TestTable;
import dev.tenure.runtime.CancelledOperation;
import dev.tenure.runtime.TransactionCancelledException;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Companies are founded whole, and found by their people. */
class CompanyServiceTest {
  private static final Instant FOUNDED = Instant.parse("2020-02-29T12:00:00Z");
  private static final CompanyName ACME = new CompanyName("Acme Inc");
  private static final CompanyName OTHER = new CompanyName("Acme Inc 2");
  private static final String ANN = "ann@example.com";

  private final TestTable table = new TestTable();
  private CompanyService service;

  @BeforeEach
  void connect() {
    var options = table.options().build();
    CompaniesOperator.connect(table.client(), options).createTableIfAbsent();
    service =
        new CompanyService(
            CompaniesTable.connect(table.client(), options),
            CompaniesCrossTenant.connect(table.client(), options));
  }

  @AfterEach
  void close() {
    table.close();
  }

  @Test
  void aCompanyIsFoundedWithItsOwner() {
    service.found(ACME, ANN, "Ann", FOUNDED);

    assertThat(service.company(ACME)).contains(new Company(ACME, FOUNDED));
    assertThat(service.users(ACME)).containsExactly(new User(ACME, ANN, "Ann", false));
    assertThat(service.company(OTHER)).isEmpty();
    assertThat(service.users(OTHER)).isEmpty();
  }

  @Test
  void aNameThatIsTakenLeavesNoUser() {
    service.found(ACME, ANN, "Ann", FOUNDED);

    assertThatExceptionOfType(TransactionCancelledException.class)
        .isThrownBy(() -> service.found(ACME, "eve@example.com", "Eve", FOUNDED))
        .satisfies(
            e ->
                assertThat(e.atFault())
                    .singleElement()
                    .extracting(CancelledOperation::entity, CancelledOperation::rule)
                    .containsExactly("Company", CancelledOperation.Rule.ITEM_EXISTS));
    assertThat(service.companiesOf("eve@example.com")).isEmpty();
  }

  @Test
  void thereAreNoUsersOfACompanyThatIsNot() {
    service.found(ACME, ANN, "Ann", FOUNDED);
    service.add(new User(ACME, "bob@example.com", "Bob", false));

    assertThatExceptionOfType(TransactionCancelledException.class)
        .isThrownBy(() -> service.add(new User(OTHER, ANN, "Ann", false)));
    assertThat(service.users(ACME)).hasSize(2);
    assertThat(service.users(OTHER)).isEmpty();
  }

  @Test
  void onePersonHasAnAddressInSeveralCompanies() {
    service.found(ACME, ANN, "Ann", FOUNDED);
    service.found(OTHER, ANN, "Ann", FOUNDED);

    assertThat(service.verify(ACME, ANN).emailVerified()).isTrue();
    assertThat(service.users(OTHER)).extracting(User::emailVerified).containsExactly(false);
    assertThat(service.companiesOf(ANN)).containsExactlyInAnyOrder(ACME, OTHER);
  }
}
