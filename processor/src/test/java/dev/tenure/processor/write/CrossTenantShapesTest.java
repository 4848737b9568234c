package dev.tenure.processor.write;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Look-ups across tenants: what they show, and who can reach them. */
class CrossTenantShapesTest {
  private static final String IMPORTS =
      "import dev.tenure.*; import java.time.*; import java.util.*;\n";

  private static final List<String> USERS =
      List.of(
          in("p", "public record CompanyName(String name) {}"),
          in(
              "p",
              """
              @TenantTable(name = "companies", tenantType = CompanyName.class,
                  tenant = "company#{name:plain}", entities = {User.class})
              public interface Companies {}
              """),
          in(
              "p",
              """
              @TenantEntity(prefix = "user", sortKey = "{email}")
              @CrossTenantIndex(name = "byEmail", partitionKey = "user#{email}",
                  view = Place.class, reason = "the login page knows no company")
              @CrossTenantIndex(name = "byPhone", partitionKey = "phone#{phone}",
                  sortKey = "{since}#{email}", view = PhonePlace.class, reason = "so do callers")
              public record User(@TenantKey CompanyName company, String email,
                  Optional<Phone> phone, Instant since, String secret) {}
              """),
          in("p", "public record Phone(String number) {}"),
          in("p", "public record Place(String email, CompanyName company) {}"),
          in("p", "record PhonePlace(CompanyName company, Optional<Phone> phone) {}"));

  private static String in(String packageName, String source) {
    return "package " + packageName + "; " + IMPORTS + source;
  }

  private static Compilation compile(String use) {
    List<String> sources = new ArrayList<>(USERS);
    sources.add(use);
    return Generation.compile(sources.toArray(String[]::new));
  }

  @Test
  void aViewIsReadFromKeys() {
    Compilation compilation =
        compile(
            in(
                "p",
                """
                class Use {
                  List<Object> use(CompaniesCrossTenant door) {
                    Place place = door.users().byEmail("a").first().orElseThrow();
                    PhonePlace phone = door.users().byPhone(new Phone("1")).since()
                        .after(Instant.EPOCH).first().orElseThrow();
                    PhonePlace exact = door.users().byPhone(new Phone("1")).since(Instant.EPOCH)
                        .email("a").first().orElseThrow();
                    return List.of(place, phone, exact);
                  }
                }
                """));
    assertThat(compilation).succeededWithoutWarnings();
    Map<String, String> generated = Generation.generated(compilation);
    assertThat(generated.get("p/UserLookup.java"))
        .contains("\nfinal class UserLookup extends CrossTenantLookup {")
        .contains("super(UserSchema.INSTANCE, \"byEmail_pk\");")
        .contains("item.requireKey(\"byEmail_pk\", UserKeys.byEmailPartitionKey(key.email()));")
        .contains("return new Place(key.email(), key.tenant());")
        .contains("\"byPhone_pk\", \"byPhone_sk\", \"phone\", \"since\");")
        .contains("Phone phone = partitionKey.part(\"phone\", UserKeys.PHONE);")
        .contains("Instant since = sortKey.instant(\"since\");")
        .contains("item.requireKey(\"byPhone_sk\", UserKeys.byPhoneSortKey(since, key.email()));")
        .contains("item.requireAgreement(\"phone\", UserAttributes.PHONE.type(), phone);")
        .contains("return new PhonePlace(key.tenant(), Optional.of(phone));")
        .doesNotContain("secret");
    assertThat(generated.get("p/CompaniesCrossTenant.java")).contains("\n  UserLookup users()");
  }

  @Test
  void viewsOfAnyNameAreRead() {
    assertThat(
            Generation.compile(
                in(
                    "p",
                    "@TenantTable(name = \"users\", entities = {User.class}) public interface T"
                        + " {}"),
                in("p", "public record ByEmailView(String email, String tenantId) {}"),
                in("p", "public record ViewSchema(Query email) {}"),
                in("p", "public record Query(String value) {}"),
                in(
                    "p",
                    """
                    @TenantEntity(prefix = "user", sortKey = "{id}")
                    @CrossTenantIndex(name = "byEmail", partitionKey = "x#{tenantId}#{email}",
                        view = ByEmailView.class, reason = "tried out")
                    @CrossTenantIndex(name = "user", partitionKey = "v#{n}", sortKey = "s#{email}",
                        view = User.Place.class, reason = "tried out")
                    public record User(@TenantKey String tenantId, String id,
                        @Attribute String email, int n) {
                      public record Place(String id, int n, String email) {}
                    }
                    """),
                in(
                    "p",
                    """
                    class Use {
                      Object use(TCrossTenant door) {
                        return door.users().byEmail("acme", "a").stream().map(ByEmailView::email)
                            .toList().size() + door.users().user(1).email().beginsWith("a").stream()
                            .mapToInt(User.Place::n).sum();
                      }
                    }
                    """)))
        .succeededWithoutWarnings();
  }

  @Test
  void sortKeysThatAreNumbersAreReadAsNumbers() {
    Compilation compilation =
        Generation.compile(
            in(
                "p",
                "@TenantTable(name = \"scores\", entities = {Score.class}) public interface T {}"),
            in("p", "public record Rank(String tenantId, long at, int points) {}"),
            in(
                "p",
                """
                @TenantEntity(prefix = "", sortKey = "{at:number}")
                @CrossTenantIndex(name = "best", partitionKey = "game#{game}",
                    sortKey = "{points:number}", view = Rank.class, reason = "all compete")
                public record Score(@TenantKey String tenantId, long at, String game, int points) {}
                """),
            in(
                "p",
                """
                class Use {
                  Optional<Rank> use(TCrossTenant door) {
                    return door.scores().best("chess").points().from(10).descending().first();
                  }
                }
                """));
    assertThat(compilation).succeededWithoutWarnings();
    assertThat(Generation.generated(compilation).get("p/ScoreLookup.java"))
        .contains("item.numberKey(\"SK\")")
        .contains("KeyParser sortKey = item.numberKey(\"best_sk\");")
        .contains("item.requireNumberKey(\"best_sk\", ScoreKeys.bestSortKey(points));");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "companies.tenant(name).users().byEmail(\"a\")",
        "companies.users()",
        "companies.crossTenant()",
        "new p.UserLookup(null)",
        "p.CompaniesCrossTenant.connect(null).users()"
      })
  void nobodyElseReachesALookUp(String expression) {
    Compilation compilation =
        compile(
            in(
                "q",
                "class Use { Object use(p.CompaniesTable companies, p.CompanyName name) { return "
                    + expression
                    + "; } }"));
    assertThat(compilation).failed();
    assertThat(compilation.errors()).hasSize(1);
    assertThat(compilation.errors().get(0).getSource().getName()).endsWith("Use.java");
  }

  @ParameterizedTest
  @ValueSource(strings = {"get(\"a\")", "all()", "delete(\"a\")", "create(null)"})
  void aLookUpTellsWhereAndNothingElse(String call) {
    Compilation compilation =
        compile(
            in("p", "class Use { Object use(UserLookup users) { return users." + call + "; } }"));
    assertThat(compilation).failed();
    assertThat(compilation).hadErrorCount(1);
    assertThat(compilation).hadErrorContaining("cannot find symbol");
  }

  @Test
  void theTenantsDoorHasWhatIsTheTenants() {
    assertThat(
            compile(
                in(
                    "q",
                    "class Use { Object use(p.CompaniesTable companies, p.CompanyName name) {"
                        + " return companies.tenant(name).users().all(); } }")))
        .succeededWithoutWarnings();
  }
}
