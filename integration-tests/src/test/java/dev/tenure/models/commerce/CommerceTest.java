package dev.tenure.models.commerce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenure.models.TestTable;
import dev.tenure.runtime.ForeignItemException;
import dev.tenure.runtime.InvalidTenantException;
import dev.tenure.runtime.Page;
import dev.tenure.runtime.TenantMismatchException;
import dev.tenure.runtime.page.PageToken;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

/** Installations of an app: a tenant of two parts, and all of its data at once. */
class CommerceTest {
  private static final String URL = "https://api.example.com/acme";
  private static final Installation FIRST = new Installation(URL, "app-1");
  private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

  /** Each could be taken for the first one by somebody who joins or cuts names carelessly. */
  private static final List<Installation> LIKE_THE_FIRST =
      List.of(
          new Installation(URL, "app-10"),
          new Installation(URL, "app-"),
          new Installation(URL, "APP-1"),
          new Installation(URL + "/", "app-1"),
          new Installation(URL + "=app-1", "app-1"),
          new Installation("app-1", URL));

  private final TestTable table = new TestTable();
  private CommerceTable commerce;

  @BeforeEach
  void connect() {
    CommerceOperator.connect(table.client(), table.options().build()).createTableIfAbsent();
    commerce = CommerceTable.connect(table.client(), table.options().build());
  }

  @AfterEach
  void close() {
    table.close();
  }

  private static AppConfig config(Installation installation, String key) {
    ChannelConfig channel = new ChannelConfig("default", "s3cret", true);
    return new AppConfig(installation, key, "key of " + installation, Map.of("web 1#", channel), 0);
  }

  /** As it was before it was written. */
  private static InstallationRow unversioned(InstallationRow row) {
    return row instanceof AppConfig config
        ? config(config.installation(), config.configKey())
        : row;
  }

  private static Transaction transaction(Installation installation, String id) {
    return new Transaction(installation, id, "web", START, TransactionState.RECEIVED);
  }

  @Test
  void keysAreThoseOfTheApp() {
    commerce.tenant(FIRST).appConfigs().create(config(FIRST, "v1"));

    assertThat(table.get(Map.of("PK", "https://api.example.com/acme#app-1", "SK", "APP_CONFIG#v1")))
        .containsKeys("paymentApiKey", "channels")
        .doesNotContainKeys("configKey", "installation", "apiUrl", "appId");
  }

  @Test
  void rowsOfTheAppAreRead() {
    table.put(Map.of("PK", URL + "#app-1", "SK", "APP_CONFIG#v1", "paymentApiKey", "k"));
    AppConfig config = commerce.tenant(FIRST).appConfigs().get("v1").orElseThrow();

    assertThat(config.installation()).isEqualTo(FIRST);
    assertThat(config.paymentApiKey()).isEqualTo("k");
    assertThat(commerce.tenant(FIRST).appConfigs().all().stream()).containsExactly(config);
    assertThat(commerce.tenant(FIRST).installationRows().all().stream()).containsExactly(config);
  }

  @Test
  void anotherInstallationSeesNothingOfTheFirst() {
    commerce.tenant(FIRST).appConfigs().create(config(FIRST, "v1"));
    commerce.tenant(FIRST).transactions().create(transaction(FIRST, "t1"));

    for (Installation other : LIKE_THE_FIRST) {
      CommerceTenant tenant = commerce.tenant(other);
      assertThat(tenant.appConfigs().get("v1")).isEmpty();
      assertThat(tenant.appConfigs().all().stream()).isEmpty();
      assertThat(tenant.installationRows().all().stream()).isEmpty();
      assertThat(tenant.installationRows().all().count()).isZero();
      assertThatThrownBy(() -> tenant.appConfigs().create(config(FIRST, "v2")))
          .isInstanceOf(TenantMismatchException.class);
      tenant.appConfigs().create(config(other, "v1"));
      assertThat(tenant.appConfigs().get("v1"))
          .map(CommerceTest::unversioned)
          .contains(config(other, "v1"));
    }
    assertThat(commerce.tenant(FIRST).installationRows().all().stream())
        .map(CommerceTest::unversioned)
        .containsExactly(config(FIRST, "v1"), transaction(FIRST, "t1"));
  }

  @Test
  void versionsAreTexts() {
    for (String key : List.of("v1", "v9", "v10", "v 2", "v#", "v$", "V9", "🚀")) {
      commerce.tenant(FIRST).appConfigs().create(config(FIRST, key));
    }

    assertThat(commerce.tenant(FIRST).appConfigs().all().stream())
        .extracting(AppConfig::configKey)
        .containsExactly("V9", "v 2", "v#", "v$", "v1", "v10", "v9", "🚀");
    commerce.tenant(FIRST).appConfigs().delete("🚀");
    assertThat(commerce.tenant(FIRST).appConfigs().all().descending().first())
        .map(CommerceTest::unversioned)
        .contains(config(FIRST, "v9"));
    assertThat(commerce.tenant(FIRST).appConfigs().all().configKey().beginsWith("v1").stream())
        .extracting(AppConfig::configKey)
        .containsExactly("v1", "v10");
  }

  @Test
  void aTenantThatCannotBeOneIsRefused() {
    for (String appId : List.of("", " ", "a b", "a#b", "🚀", "a$b")) {
      assertThatThrownBy(() -> commerce.tenant(new Installation(URL, appId)))
          .isInstanceOf(InvalidTenantException.class);
    }

    assertThat(commerce.tenant(new Installation(URL, "a_b")).appConfigs().get("v1")).isEmpty();
  }

  @Test
  void allThatAnInstallationHasIsOneRequest() {
    fill();
    table.sent();

    Page<InstallationRow> page = commerce.tenant(FIRST).installationRows().all().page(100);

    assertThat(page.items())
        .map(CommerceTest::unversioned)
        .containsExactly(
            config(FIRST, "v1"),
            config(FIRST, "v2"),
            transaction(FIRST, "t1"),
            transaction(FIRST, "t2"),
            transaction(FIRST, "t3"));
    assertThat(page.next()).isEmpty();
    assertThat(table.sent()).singleElement().isInstanceOf(QueryRequest.class);
    assertThat(commerce.tenant(FIRST).installationRows().all().count()).isEqualTo(5);
    assertThat(commerce.tenant(FIRST).installationRows().all().descending().first())
        .contains(transaction(FIRST, "t3"));
  }

  private void fill() {
    for (Installation installation : List.of(FIRST, LIKE_THE_FIRST.get(0))) {
      CommerceTenant tenant = commerce.tenant(installation);
      List.of("v1", "v2").forEach(key -> tenant.appConfigs().create(config(installation, key)));
      List.of("t1", "t2", "t3")
          .forEach(id -> tenant.transactions().create(transaction(installation, id)));
    }
  }

  @Test
  void pagesOfEverythingGoOn() {
    fill();
    for (boolean descending : new boolean[] {false, true}) {
      List<InstallationRow> rows = new ArrayList<>();
      PageToken token = null;
      do {
        var query = commerce.tenant(FIRST).installationRows().all();
        var page = (descending ? query.descending() : query).page(2, token);
        rows.addAll(page.items());
        token = page.next().orElse(null);
      } while (token != null);

      assertThat(rows).hasSize(5).doesNotHaveDuplicates();
      assertThat(unversioned(rows.get(0)))
          .isEqualTo(descending ? transaction(FIRST, "t3") : config(FIRST, "v1"));
    }
  }

  @Test
  void internalRowsAreNobodysAndOthersAreRefused() {
    fill();
    table.put(Map.of("PK", URL + "#app-1", "SK", "$UNIQUE#AppConfig#x"));

    assertThat(commerce.tenant(FIRST).installationRows().all().stream()).hasSize(5);
    assertThat(commerce.tenant(FIRST).installationRows().all().count()).isEqualTo(5);
    assertThat(table.planted()).isEmpty();

    table.put(Map.of("PK", URL + "#app-1", "SK", "WEBHOOK#1"));
    assertThatThrownBy(() -> commerce.tenant(FIRST).installationRows().all().stream().toList())
        .isInstanceOf(ForeignItemException.class)
        .hasMessageEndingWith("met a row that has keys that the entity never writes");
    assertThat(commerce.tenant(FIRST).transactions().all().stream()).hasSize(3);
  }
}
