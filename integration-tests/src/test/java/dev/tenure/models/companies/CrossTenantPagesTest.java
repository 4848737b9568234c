package dev.tenure.models.companies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenure.models.TestTable;
import dev.tenure.runtime.InvalidPageTokenException;
import dev.tenure.runtime.Page;
import dev.tenure.runtime.PageTokenSecretsMissingException;
import dev.tenure.runtime.TableOptions;
import dev.tenure.runtime.dao.Query;
import dev.tenure.runtime.page.PageToken;
import dev.tenure.runtime.page.PageTokenSecrets;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Pages of queries that cross tenants: their tokens tell nobody whose they are. */
class CrossTenantPagesTest {
  private static final String ANN = "ann@example.com";
  private static final String BOB = "bob@example.com";
  private static final byte[] SECRET =
      "0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.UTF_8);

  private final TestTable table = new TestTable();
  private CompaniesTable companies;

  @BeforeEach
  void fill() {
    CompaniesOperator.connect(table.client(), table.options().build()).createTableIfAbsent();
    companies = CompaniesTable.connect(table.client(), withSecret());
    for (int i = 0; i < 7; i++) {
      CompanyName company = new CompanyName("Acme " + i);
      companies.tenant(company).users().create(new User(company, ANN, "Ann", true));
      companies.tenant(company).users().create(new User(company, BOB, "Bob", true));
    }
  }

  @AfterEach
  void close() {
    table.close();
  }

  private TableOptions withSecret() {
    return table.options().pageTokenSecrets(PageTokenSecrets.of(SECRET)).build();
  }

  private Query<UserPlace> byEmail(String email) {
    return CompaniesCrossTenant.connect(table.client(), withSecret()).users().byEmail(email);
  }

  @Test
  void pagesHoldEveryPlaceOnce() {
    List<UserPlace> places = new ArrayList<>();
    PageToken token = null;
    do {
      Page<UserPlace> page = byEmail(ANN).page(2, token);
      places.addAll(page.items());
      token = page.next().orElse(null);
    } while (token != null);

    assertThat(places)
        .containsExactlyInAnyOrderElementsOf(
            IntStream.range(0, 7)
                .mapToObj(i -> new UserPlace(new CompanyName("Acme " + i), ANN))
                .toList());
  }

  @Test
  void aTokenTellsNothing() {
    PageToken token = byEmail(ANN).page(2).next().orElseThrow();
    PageToken again = byEmail(ANN).page(2).next().orElseThrow();

    assertThat(new String(bytes(token), StandardCharsets.ISO_8859_1))
        .doesNotContain("Acme", "company", "ann", "user");
    assertThat(again).isNotEqualTo(token);
    assertThat(again.value()).hasSameSizeAs(token.value());
    assertThat(byEmail(ANN).page(9, token)).isEqualTo(byEmail(ANN).page(9, again));
  }

  @Test
  void aTokenServesItsOwnQueryOnly() {
    PageToken token = byEmail(ANN).page(2).next().orElseThrow();

    assertRefused(byEmail(BOB), token);
    assertRefused(byEmail(ANN).descending(), token);
    assertThat(byEmail(ANN).page(9, token).items()).hasSize(5);

    PageToken ofTenant =
        companies.tenant(new CompanyName("Acme 1")).users().all().page(1).next().orElseThrow();
    assertRefused(byEmail(ANN), ofTenant);
    assertRefused(companies.tenant(new CompanyName("Acme 1")).users().all(), token);
    assertThat(companies.tenant(new CompanyName("Acme 1")).users().all().page(1, ofTenant).items())
        .hasSize(1);
  }

  @Test
  void aChangedTokenIsRefused() {
    PageToken token = byEmail(ANN).page(2).next().orElseThrow();
    byte[] bytes = bytes(token);

    for (int i = 0; i < bytes.length; i++) {
      byte[] changed = bytes.clone();
      changed[i] ^= 1;
      String text = Base64.getUrlEncoder().withoutPadding().encodeToString(changed);
      assertRefused(byEmail(ANN), PageToken.of(text));
    }
  }

  private static byte[] bytes(PageToken token) {
    return Base64.getUrlDecoder().decode(token.value());
  }

  private static void assertRefused(Query<?> query, PageToken token) {
    assertThatThrownBy(() -> query.page(2, token)).isInstanceOf(InvalidPageTokenException.class);
  }

  @Test
  void withoutASecretThereAreNoPagesButStreams() {
    CompaniesCrossTenant login =
        CompaniesCrossTenant.connect(table.client(), table.options().build());
    table.sent();

    assertThatThrownBy(() -> login.users().byEmail(ANN).page(2))
        .isInstanceOf(PageTokenSecretsMissingException.class)
        .hasMessage(
            "byEmail of User crosses tenants, and its page tokens are encrypted; set"
                + " pageTokenSecrets in the TableOptions, or use stream()");
    assertThat(table.sent()).isEmpty();
    assertThat(login.users().byEmail(ANN).stream()).hasSize(7);
    assertThat(
            CompaniesTable.connect(table.client(), table.options().build())
                .tenant(new CompanyName("Acme 1"))
                .users()
                .all()
                .page(1)
                .next())
        .isPresent();
  }
}
