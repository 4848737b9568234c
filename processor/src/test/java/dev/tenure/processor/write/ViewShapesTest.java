package dev.tenure.processor.write;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import org.junit.jupiter.api.Test;

/** Views and indexes that hold less, in the shapes that entities can have. */
class ViewShapesTest {
  private static Compilation compile(String options, String... sources) {
    String[] all = new String[sources.length];
    for (int i = 0; i < sources.length; i++) {
      all[i] = "package p;\nimport dev.tenure.*;\nimport java.util.*;\n" + sources[i].strip();
    }
    all[0] =
        all[0].replace(
            "TABLE",
            "@TenantTable(name = \"views\"" + options + ", entities = {V.class, Order.class})");
    Compilation compilation = Generation.compile(all);
    assertThat(compilation).succeededWithoutWarnings();
    return compilation;
  }

  private static final String TABLE = "TABLE public interface Views {}";

  @Test
  void namesMayBeAnything() {
    Compilation compilation =
        compile(
            ", async = true",
            TABLE,
            """
            @TenantEntity(prefix = "V", sortKey = "{view}#{item}", views = {Query.class, Order.V.class})
            @Index(name = "byKey", partitionKey = "{key}", sortKey = "{partitionKey}",
                projection = Projection.KEYS_ONLY, view = Query.class)
            @Index(name = "byQuery", local = true, sortKey = "{sortKey}", view = V.EntityView.class)
            public record V(@TenantKey String tenantId, String view, String item, String key,
                String partitionKey, @Attribute("sk") Optional<String> sortKey) {
              record EntityView(String key, Optional<String> sortKey) {}
            }
            """,
            """
            record Query(String item, String key, String partitionKey) {}
            """,
            """
            @TenantEntity(prefix = "ORDER", views = {Order.class, Order.OrderView.class})
            public record Order(@TenantKey String tenantId, String name, List<String> tags) {
              public record V(String item, String key) {}
              public record OrderView(List<String> tags) {}
            }
            """);
    assertThat(Generation.generated(compilation).get("p/VViews.java"))
        .contains("EntityView<V, Query> QUERY")
        .contains("EntityView<V, Order.V> V ");
  }

  @Test
  void theTimeToLiveIsAlwaysHeld() {
    Compilation compilation =
        compile(
            ", timeToLive = \"ends\"",
            TABLE,
            """
            @TenantEntity(prefix = "V", sortKey = "{id}")
            @Index(name = "byName", partitionKey = "{name}",
                projection = Projection.KEYS_ONLY, view = Name.class)
            public record V(@TenantKey String tenantId, String id, String name, Long ends) {}
            """,
            """
            record Name(String tenantId, String name) {}
            """,
            """
            @TenantEntity(prefix = "ORDER", sortKey = "{id}")
            @Index(name = "byState", partitionKey = "{state}", sortKey = "{id}",
                projection = Projection.INCLUDE, include = {"ends", "id", "state", "name"}, view = Name.class)
            public record Order(
                @TenantKey String tenantId, String id, String name, String state, Long ends) {}
            """);
    assertThat(Generation.generated(compilation).get("p/ViewsTable.java"))
        .contains("include(\"byName\", \"_entity\", \"ends\")")
        .contains("include(\"byState\", \"_entity\", \"ends\", \"state\", \"name\")");
  }

  @Test
  void keysOnlyIsSaidWhereNothingElseIsNeeded() {
    Compilation compilation =
        compile(
            ", entityAttribute = \"\"",
            TABLE,
            """
            @TenantEntity(prefix = "V", sortKey = "{id}")
            @Index(name = "byName", partitionKey = "{name}",
                projection = Projection.KEYS_ONLY, view = Name.class)
            public record V(@TenantKey String tenantId, String id, String name) {}
            """,
            """
            record Name(String tenantId, String name) {}
            """,
            """
            @TenantEntity(prefix = "ORDER", sortKey = "{id}")
            public record Order(@TenantKey String tenantId, String id) {}
            """);
    assertThat(Generation.generated(compilation).get("p/ViewsTable.java"))
        .contains("keysOnly(\"byName\")");
  }
}
