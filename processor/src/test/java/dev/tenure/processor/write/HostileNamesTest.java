package dev.tenure.processor.write;

import static com.google.testing.compile.CompilationSubject.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names that generated code uses itself are the user's first. */
class HostileNamesTest {
  private static final String IMPORTS =
      "import dev.tenure.*; import java.time.*; import java.util.*;\n";

  private static final List<String> MEMBERS =
      List.of(
          "item",
          "scope",
          "tenant",
          "key",
          "value",
          "name",
          "path",
          "partitionKey",
          "sortKey",
          "tenantKey",
          "parse",
          "order",
          "client",
          "connection",
          "shared",
          "partition",
          "page",
          "count",
          "first",
          "stream",
          "descending",
          "all",
          "of",
          "get",
          "create",
          "read",
          "write",
          "instance",
          "type",
          "range",
          "entity",
          "reader",
          "locals",
          "exists",
          "absent",
          "asAttribute",
          "eq",
          "member",
          "size",
          "at",
          "url",
          "aBC");

  private static final List<String> ENTITIES =
      List.of(
          "Item",
          "Scope",
          "Query",
          "Page",
          "KeyBuilder",
          "KeyParser",
          "Optional",
          "Instant",
          "AttributeType",
          "EntitySchema",
          "TenantId",
          "Keys",
          "PrimaryKey",
          "All",
          "Tenant",
          "Generated",
          "OrderedRange",
          "TableDefinition",
          "DynamoDbClient");

  @Test
  void compilesWithMembersOfAnyName() {
    List<String> sources = new ArrayList<>();
    MEMBERS.forEach(name -> sources.addAll(entityWithMember(name)));
    String entities =
        MEMBERS.stream().map(name -> "Of_" + name + ".class").collect(Collectors.joining(", "));
    sources.add(
        """
        package p; %s
        @TenantTable(name = "members", entities = {%s},
            indexes = {@TableIndex(name = "one"), @TableIndex(name = "two")})
        public interface T {}
        """
            .formatted(IMPORTS, entities));
    assertThat(Generation.compile(sources.toArray(new String[0]))).succeededWithoutWarnings();
  }

  private static List<String> entityWithMember(String name) {
    String entity =
        """
        package p; IMPORTS
        @TenantEntity(prefix = "NAME", plural = "listNAME",
            partitionKey = "{firstNAME}", sortKey = "{NAME}#{last}")
        @Index(name = "byIt", partitionKey = "NAME#{NAME}", sortKey = "{NAME2}#{last}", on = "one")
        @Index(name = "byThat", partitionKey = "NAME", sortKey = "{NAME}#{last}", on = "two")
        @Unique(name = "NAME", members = {"NAME", "NAME2"})
        public record Of_NAME(@TenantKey String owner, String firstNAME, long NAME, int last,
            Optional<Instant> NAME2, Part_NAME part) {}
        """;
    String part =
        "package p; IMPORTS @Document public record Part_NAME(int NAME, List<Part_NAME> b) {}";
    return Stream.of(entity, part)
        .map(source -> source.replace("IMPORTS", IMPORTS).replace("NAME", name))
        .toList();
  }

  @Test
  void compilesWithUniqueValuesNamedAsQueriesAre() {
    assertThat(
            Generation.compile(
                """
                package p; %s
                @TenantTable(name = "users", entities = User.class) public interface T {}
                """
                    .formatted(IMPORTS),
                """
                package p; %s
                @TenantEntity(prefix = "USER", sortKey = "{getByPhone}")
                @Index(name = "getByEmail", partitionKey = "{email}")
                @Unique(name = "email", members = "email")
                @Unique(name = "Email", members = "phone")
                @Unique(name = "phone", members = "phone")
                public record User(@TenantKey String owner, String getByPhone, String email,
                    String phone) {}
                """
                    .formatted(IMPORTS)))
        .succeededWithoutWarnings();
  }

  @Test
  void compilesWithEntitiesOfAnyName() {
    assertThat(Generation.compile(table(ENTITIES))).succeededWithoutWarnings();
  }

  @ParameterizedTest
  @ValueSource(strings = {"String", "Long", "Override", "Class"})
  void compilesWithEntitiesNamedAsTypesOfJavaLang(String name) {
    assertThat(Generation.compile(table(List.of(name)))).succeededWithoutWarnings();
  }

  private static String[] table(List<String> entities) {
    List<String> sources = new ArrayList<>();
    for (String name : entities) {
      sources.add(
          """
          package p;
          @dev.tenure.TenantEntity(prefix = "NAME", plural = "listNAME", sortKey = "{at}#{number}")
          @dev.tenure.Index(
              name = "list", partitionKey = "NAME", sortKey = "{number}", on = "one")
          public record NAME(
              @dev.tenure.TenantKey java.lang.String tenantId, java.time.Instant at, long number,
              java.util.List<java.lang.String> texts) {}
          """
              .replace("NAME", name));
    }
    String classes = entities.stream().map(e -> e + ".class").collect(Collectors.joining(", "));
    sources.add(
        """
        package p;
        @dev.tenure.TenantTable(name = "entities", entities = {%s},
            indexes = @dev.tenure.TableIndex(name = "one"))
        public interface T {}
        """
            .formatted(classes));
    return sources.toArray(new String[0]);
  }

  @Test
  void compilesInTheDefaultPackage() {
    assertThat(
            Generation.compile(
                IMPORTS
                    + "@TenantTable(name = \"orders\", entities = Order.class) interface Orders {}",
                IMPORTS
                    + """
                    @TenantEntity(prefix = "ORDER", sortKey = "{id}")
                    @Index(name = "order", partitionKey = "{id}")
                    record Order(@TenantKey String tenantId, String id, Line line) {}
                    """,
                IMPORTS + "@Document record Line(String sku) {}"))
        .succeededWithoutWarnings();
  }

  @Test
  void compilesNestedTypes() {
    assertThat(
            Generation.compile(
                "package p; "
                    + IMPORTS
                    + """
                    public class Keys {
                      @TenantTable(name = "orders", entities = {Order.class, Other.Order.class})
                      public interface Orders {}

                      @TenantEntity(prefix = "ORDER", sortKey = "{id}")
                      public record Order(@TenantKey String tenantId, String id, Line line) {}

                      @Document
                      public record Line(String sku) {}

                      public interface Other {
                        @TenantEntity(prefix = "OTHER", name = "Other", sortKey = "{id}", plural = "others")
                        public record Order(@TenantKey String tenantId, String id, Line line) {}

                        @Document
                        record Line(String sku) {}
                      }
                    }
                    """))
        .succeededWithoutWarnings();
  }

  @Test
  void compilesTwoHundredAttributes() {
    String members =
        IntStream.range(0, 200)
            .mapToObj(i -> (i % 3 == 0 ? "List<String> a" : i % 3 == 1 ? "int a" : "String a") + i)
            .collect(Collectors.joining(", "));
    assertThat(
            Generation.compile(
                "package p; "
                    + IMPORTS
                    + "@TenantTable(name = \"wide\", entities = Wide.class) public interface Wides"
                    + " {}",
                "package p; "
                    + IMPORTS
                    + "@TenantEntity(prefix = \"W\", sortKey = \"{id}\") public record Wide("
                    + "@TenantKey String tenantId, String id, "
                    + members
                    + ") {}"))
        .succeededWithoutWarnings();
  }
}
