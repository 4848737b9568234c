package dev.tenure.processor.write;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Tables that are declared in less usual ways; their code compiles and is used as expected. */
class ShapesOfTablesTest {
  private static final String IMPORTS =
      "import dev.tenure.*; import java.math.*; import java.time.*; import java.util.*;\n";

  private static String in(String packageName, String source) {
    return "package " + packageName + "; " + IMPORTS + source;
  }

  @Test
  void aTenantOfSeveralPartsWithoutAWordInFront() {
    Compilation compilation =
        Generation.compile(
            in("p", "public record Installation(String apiUrl, UUID appId) {}"),
            in(
                "p",
                """
                @TenantTable(name = "app", tenantType = Installation.class,
                    tenant = "{apiUrl}#{appId}", entityAttribute = "", entities = Config.class)
                public interface App {}
                """),
            in(
                "p",
                """
                @TenantEntity(prefix = "CONFIG", sortKey = "{configKey}")
                public record Config(@TenantKey Installation installation, String configKey) {}
                """),
            in(
                "p",
                """
                class Use {
                  Optional<Config> use(AppTable table) {
                    return table.tenant(new Installation("x", new UUID(0, 0))).configs()
                        .all().descending().first();
                  }
                }
                """));
    assertThat(compilation).succeededWithoutWarnings();
    assertThat(Generation.generated(compilation).get("p/AppKeys.java"))
        .contains(".tenant(\"apiUrl\", tenant.apiUrl())")
        .contains(".uuid(\"appId\", tenant.appId())");
  }

  @Test
  void aTenantMemberOfThePartsType() {
    assertThat(
            Generation.compile(
                in("p", "public record StoreId(UUID storeId) {}"),
                in(
                    "p",
                    """
                    @TenantTable(name = "stores", tenantType = StoreId.class,
                        tenant = "STORE#{storeId}", entities = Product.class)
                    public interface Stores {}
                    """),
                in(
                    "p",
                    """
                    @TenantEntity(prefix = "PRODUCT", sortKey = "{id}")
                    public record Product(@TenantKey UUID store, Long id) {}
                    """)))
        .succeededWithoutWarnings();
  }

  @Test
  void whatBelongsToNoTenant() {
    Compilation compilation =
        Generation.compile(
            in("p", "public record CompanyName(String name) {}"),
            in(
                "p",
                """
                @TenantTable(name = "companies", tenantType = CompanyName.class,
                    tenant = "company#{name:plain}",
                    indexes = @TableIndex(name = "gsi1", partitionKey = "gsi1_key"),
                    entities = {Company.class, User.class, Person.class, PersonCompany.class})
                public interface Companies {}
                """),
            in(
                "p",
                """
                @TenantEntity(prefix = "company#")
                public record Company(@TenantKey CompanyName company, Instant foundedAt) {}
                """),
            in(
                "p",
                """
                @TenantEntity(prefix = "user", sortKey = "{email:plain}")
                @CrossTenantIndex(name = "byEmail", on = "gsi1", partitionKey = "user#{email:plain}",
                    view = UserPlace.class, reason = "the login page knows no company")
                public record User(@TenantKey CompanyName company, String email, String name) {}
                """),
            in("p", "public record UserPlace(CompanyName company, String email) {}"),
            in(
                "p",
                """
                @CrossTenantEntity(partitionKey = "user#{email:plain}", sortKey = "user#",
                    plural = "people", reason = "a person is in several companies")
                public record Person(String email, String name) {}
                """),
            in(
                "p",
                """
                @CrossTenantEntity(partitionKey = "user#{email:plain}",
                    sortKey = "company#{company:plain}", reason = "the companies of a person")
                public record PersonCompany(String email, String company, Instant joinedAt) {}
                """),
            in(
                "p",
                """
                class Use {
                  Object use(CompaniesCrossTenant people, CompaniesTable companies) {
                    people.people().get("a@b").orElseThrow();
                    companies.tenant(new CompanyName("Acme Inc")).company().get();
                    return people.personCompanies().of("a@b").stream();
                  }
                }
                """));
    assertThat(compilation).succeededWithoutWarnings();
    Map<String, String> generated = Generation.generated(compilation);
    assertThat(generated.get("p/UserSchema.java"))
        .contains("item.key(\"gsi1_key\", UserKeys.byEmailPartitionKey(user.email()));");
    assertThat(generated.get("p/CompanyKeys.java"))
        .contains("KeyBuilder.start().literal(\"company#\").sortKey()");
  }

  @Test
  void aTableWithoutTenants() {
    Compilation compilation =
        Generation.compile(
            in(
                "p",
                "@TenantTable(name = \"catalog\", entities = School.class) interface Catalog {}"),
            in(
                "p",
                """
                @CrossTenantEntity(partitionKey = "SCHOOL", sortKey = "{schoolId}",
                    reason = "tells where each school lives")
                record School(String schoolId, String store) {}
                """),
            in(
                "p",
                """
                class Use {
                  Object use(CatalogCrossTenant catalog) {
                    return catalog.schools().all().schoolId().beginsWith("a").stream();
                  }
                }
                """));
    assertThat(compilation).succeededWithoutWarnings();
    assertThat(Generation.generated(compilation).keySet()).doesNotContain("p/CatalogTenant.java");
  }

  @Test
  void aParentWithItsChildrenHasNoQueryThatWouldMeetThem() {
    Compilation compilation =
        Generation.compile(
            in(
                "p",
                "@TenantTable(name = \"orders\", entities = {A.class, B.class}) public interface T"
                    + " {}"),
            in("p", "@ItemCollection(\"A#{a}\") public sealed interface Row permits A, B {}"),
            in(
                "p",
                """
                @TenantEntity(prefix = "A", sortKey = "{a}")
                public record A(@TenantKey String tenantId, String a) implements Row {}
                """),
            in(
                "p",
                """
                @TenantEntity(prefix = "A", sortKey = "{a}#B#{b}")
                public record B(@TenantKey String tenantId, String a, String b) implements Row {}
                """));
    assertThat(compilation).succeededWithoutWarnings();
    Map<String, String> generated = Generation.generated(compilation);
    assertThat(generated.get("p/ADao.java")).doesNotContain("all()").doesNotContain("Query");
    assertThat(generated.get("p/BDao.java")).doesNotContain("all()").contains("AllA a(String a)");
  }

  @Test
  void everyKindOfValue() {
    assertThat(
            Generation.compile(
                in(
                    "p",
                    "@TenantTable(name = \"values\", entities = E.class) public interface T {}"),
                in("p", "public enum Color { RED }"),
                in("p", "public record Tags(List<Wrapped> values) {}"),
                in("p", "public record Wrapped(Color color) {}"),
                in(
                    "p",
                    """
                    @Document public class Bean {
                      private List<Bean> beans; private int number;
                      public List<Bean> getBeans() { return beans; }
                      public void setBeans(List<Bean> beans) { this.beans = beans; }
                      public int getNumber() { return number; }
                      public void setNumber(int number) { this.number = number; }
                    }
                    """),
                in(
                    "p",
                    """
                    @TenantEntity(prefix = "E", sortKey = "{wrapped}#{color}#{number}#{flag}#{day}")
                    @Index(name = "byColor", partitionKey = "{color}", sortKey = "SORTED")
                    @Index(name = "byOptional", partitionKey = "{number}", sortKey = "{boxed}#X")
                    public record E(
                        @TenantKey String tenantId, @Attribute Wrapped wrapped, Color color,
                        short number, boolean flag, LocalDate day, Optional<Integer> boxed,
                        byte b, Byte b2, char c, Character c2, float f, Float f2, double d, Double d2,
                        Boolean flag2, BigDecimal decimal, BigInteger integer, OffsetDateTime at,
                        Duration duration, byte[] bytes, java.nio.ByteBuffer buffer, UUID uuid,
                        Tags tags, Set<Integer> numbers, Set<Color> colors, Collection<Bean> beans,
                        Map<String, Bean> beansByName, Map<Color, Integer> counts,
                        Map<Long, List<Wrapped>> lists, Optional<Bean> bean,
                        Optional<List<String>> texts) {}
                    """)))
        .succeededWithoutWarnings();
  }

  @Test
  void entitiesOfAnotherPackageAndHiddenOnes() {
    Compilation compilation =
        Generation.compile(
            in(
                "p",
                """
                @TenantTable(name = "orders", entities = {q.Order.class, Hidden.class})
                public interface Orders {}
                """),
            in(
                "q",
                """
                @TenantEntity(prefix = "ORDER", sortKey = "{id}")
                public record Order(@TenantKey String tenantId, String id) {}
                """),
            in(
                "p",
                """
                @TenantEntity(prefix = "HIDDEN", sortKey = "{id}")
                record Hidden(@TenantKey String tenantId, String id) {}
                """));
    assertThat(compilation).succeededWithoutWarnings();
    Map<String, String> generated = Generation.generated(compilation);
    assertThat(generated.get("p/OrderDao.java")).contains("public final class OrderDao");
    assertThat(generated.get("p/HiddenDao.java")).contains("\nfinal class HiddenDao");
    assertThat(generated.get("p/OrdersTenant.java")).contains("\n  HiddenDao hiddens()");
  }

  @Test
  void aKeyOfATypeThatAConverterWrites() {
    Compilation compilation =
        Generation.compile(
            in(
                "p",
                """
                @TenantTable(name = "rates", entities = Rate.class)
                interface Rates {}
                """),
            in(
                "p",
                """
                @TenantEntity(prefix = "RATE", sortKey = "{currency}")
                @Index(name = "byColor", partitionKey = "{color}")
                record Rate(@TenantKey String tenantId,
                    @KeyPart(converter = CurrencyKey.class) Currency currency,
                    @KeyPart(converter = ColorKey.class) int color) {}
                """),
            in(
                "p",
                """
                class CurrencyKey implements dev.tenure.runtime.key.KeyConverter<Currency> {
                  @Override public String toKey(Currency value) { return value.toString(); }
                  @Override public Currency fromKey(String key) { return Currency.getInstance(key); }
                }
                """),
            in(
                "p",
                """
                class ColorKey implements dev.tenure.runtime.key.KeyConverter<Integer> {
                  @Override public String toKey(Integer value) { return value.toString(); }
                  @Override public Integer fromKey(String key) { return Integer.valueOf(key); }
                }
                """));
    assertThat(compilation).succeededWithoutWarnings();
    assertThat(Generation.generated(compilation).get("p/RateKeys.java"))
        .contains("KeyType<Currency> CURRENCY = KeyTypes.converted(new CurrencyKey());")
        .contains("KeyType<Integer> COLOR = KeyTypes.converted(new ColorKey());");
  }
}
