package dev.tenure.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.tenure.dao.LocalDynamoDb;
import dev.tenure.models.commerce.AppConfig;
import dev.tenure.models.commerce.CommerceOperator;
import dev.tenure.models.commerce.CommerceTable;
import dev.tenure.models.commerce.Installation;
import dev.tenure.models.companies.CompaniesOperator;
import dev.tenure.models.companies.CompaniesTable;
import dev.tenure.models.companies.CompanyName;
import dev.tenure.models.companies.User;
import dev.tenure.runtime.InvalidKeyException;
import dev.tenure.runtime.InvalidTenantException;
import dev.tenure.runtime.TableOptions;
import dev.tenure.runtime.TenantId;
import dev.tenure.runtime.TenantMismatchException;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** What is a tenant, what is none, and that two are equal only if nothing tells them apart. */
class TenantValuesTest {
  private static final String NFC = Normalizer.normalize("Café", Normalizer.Form.NFC);
  private static final String NFD = Normalizer.normalize("Café", Normalizer.Form.NFD);

  private final DynamoDbClient client = LocalDynamoDb.client();
  private final TableOptions options =
      TableOptions.builder().tableName(LocalDynamoDb.tableName()).build();

  @ParameterizedTest
  @NullAndEmptySource
  @ValueSource(
      strings = {" ", "a b", "a#b", "$SHARED", "\0", "\t", "é", "😀", "\uD800", "*", "${x}"})
  @SuppressWarnings("NullAway") // null is the point
  void noDoorIsOpenedToNoTenant(String none) {
    DeskTable desk = DeskTable.connect(client, options);
    CommerceTable commerce = CommerceTable.connect(client, options);

    assertThatThrownBy(() -> desk.tenant(TenantId.of(none)))
        .isInstanceOf(InvalidTenantException.class);
    assertThatThrownBy(() -> commerce.tenant(new Installation(none, "app")))
        .isInstanceOf(InvalidTenantException.class);
    assertThatThrownBy(() -> commerce.tenant(new Installation("url", none)))
        .isInstanceOf(InvalidTenantException.class);
  }

  @Test
  @SuppressWarnings("NullAway") // null is the point
  void noDoorIsOpenedToNull() {
    assertThatThrownBy(() -> DeskTable.connect(client, options).tenant(null))
        .isInstanceOf(NullPointerException.class);
    assertThatThrownBy(() -> CommerceTable.connect(client, options).tenant(null))
        .isInstanceOf(NullPointerException.class);
  }

  @ParameterizedTest
  @NullAndEmptySource
  @ValueSource(strings = {"a#b", "#", "\uD800"})
  @SuppressWarnings("NullAway") // null is the point
  void noDoorIsOpenedToAPlainTenantThatIsNone(String none) {
    assertThatThrownBy(() -> CompaniesTable.connect(client, options).tenant(new CompanyName(none)))
        .isInstanceOf(InvalidKeyException.class);
  }

  @Test
  void plainTenantsAreApartToTheByte() {
    CompaniesOperator.connect(client, options).createTableIfAbsent();
    CompaniesTable companies = CompaniesTable.connect(client, options);
    List<String> names =
        List.of(
            "acme", "ACME", "acme ", " acme", "acme2", "0", " ", "$", "$SHARED", NFC, NFD, "😀");

    for (String name : names) {
      companies
          .tenant(new CompanyName(name))
          .users()
          .create(new User(new CompanyName(name), "ada@example.com", "of " + name, true));
    }

    for (String name : names) {
      var users = companies.tenant(new CompanyName(name)).users();
      assertThat(users.all().stream().map(User::name)).containsExactly("of " + name);
      assertThat(users.get("ada@example.com").orElseThrow().company().name()).isEqualTo(name);
    }
  }

  @Test
  void tenantsOfSeveralPartsAreEqualInEachPart() {
    CommerceOperator.connect(client, options).createTableIfAbsent();
    CommerceTable commerce = CommerceTable.connect(client, options);
    List<Installation> tenants =
        List.of(
            new Installation("a", "b"),
            new Installation("b", "a"),
            new Installation("a", "b2"),
            new Installation("a2", "b"),
            new Installation("A", "b"),
            new Installation("a", "B"),
            new Installation("0", "0"));

    for (Installation tenant : tenants) {
      commerce.tenant(tenant).appConfigs().create(config(tenant));
    }

    for (Installation tenant : tenants) {
      var configs = commerce.tenant(tenant).appConfigs();
      assertThat(configs.all().stream())
          .extracting(AppConfig::installation, AppConfig::paymentApiKey)
          .containsExactly(tuple(tenant, config(tenant).paymentApiKey()));
      for (Installation other : tenants) {
        if (!other.equals(tenant)) {
          assertThatThrownBy(() -> configs.save(config(other)))
              .isInstanceOf(TenantMismatchException.class);
        }
      }
    }
  }

  private static AppConfig config(Installation tenant) {
    return new AppConfig(tenant, "v1", "of " + tenant, Map.of(), 0);
  }

  @Test
  void absentAndForeignLookTheSame() {
    DeskOperator.connect(client, options).createTableIfAbsent();
    DeskTable desk = DeskTable.connect(client, options);
    NoteDao acme = desk.tenant(TenantId.of("acme")).notes();
    NoteDao globex = desk.tenant(TenantId.of("globex")).notes();
    globex.create(Note.of("globex", "theirs"));

    for (String id : new String[] {"theirs", "nobodys"}) {
      assertThat(acme.get(id)).isEmpty();
      assertThat(acme.delete(id)).isEmpty();
      assertThat(acme.all().noteId().from(id).count()).isZero();
      assertThat(acme.byAuthor("ada").noteId(id).first()).isEmpty();
      acme.create(Note.of("acme", id));
      assertThat(acme.delete(id)).isPresent();
    }
    assertThat(globex.get("theirs")).isPresent();
  }
}
