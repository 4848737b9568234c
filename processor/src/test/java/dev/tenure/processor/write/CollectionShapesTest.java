package dev.tenure.processor.write;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Item collections of partitions of any shape. */
class CollectionShapesTest {
  private static String in(String source) {
    return "package p; import dev.tenure.*; import dev.tenure.runtime.dao.*; import java.util.*;\n"
        + source;
  }

  private static Compilation compile(String collection, String use) {
    return Generation.compile(
        in("@TenantTable(name = \"things\", entities = {A.class, B.class}) public interface T {}"),
        in(collection + " sealed interface Row permits A, B {}"),
        in("public record Year(int value) {}"),
        in(
            """
            @TenantEntity(prefix = "A", partitionKey = "{year}#Q#{quarter}", sortKey = "{a}")
            public record A(@TenantKey String tenantId, Year year, int quarter, String a)
                implements Row {}
            """),
        in(
            """
            @TenantEntity(prefix = "A", partitionKey = "{year}#Q#{quarter}", sortKey = "{a}#B#{b}")
            public record B(@TenantKey String tenantId, Year year, int quarter, String a, long b)
                implements Row {}
            """),
        in("class Use { Query<Row> use(TTenant t) { return " + use + "; } }"));
  }

  @Test
  void partitionPartsComeFirst() {
    Compilation compilation =
        compile("@ItemCollection(\"A#{a}\") public", "t.rows().of(new Year(2026), 1, \"a\")");
    assertThat(compilation).succeededWithoutWarnings();
    Map<String, String> generated = Generation.generated(compilation);
    assertThat(generated.get("p/RowCollection.java"))
        .contains("public final class RowCollection extends CollectionReader<Row> {")
        .contains(".member(ASchema.INSTANCE, \"A#{a}\")")
        .contains(".member(BSchema.INSTANCE, \"A#{a}#B#{b}\")")
        .contains("public TableQuery<Row> of(Year year, int quarter, String a) {")
        .contains(".part(\"year\", year, AKeys.YEAR)")
        .contains(".integral(\"quarter\", quarter)");
  }

  @Test
  void aWholePartitionHasNoArgumentsButItsOwn() {
    Compilation compilation =
        compile("@ItemCollection(value = \"\", plural = \"all\")", "t.all().of(new Year(1), 1)");
    assertThat(compilation).succeededWithoutWarnings();
    assertThat(Generation.generated(compilation).get("p/RowCollection.java"))
        .contains("\nfinal class RowCollection extends CollectionReader<Row> {");
  }

  @Test
  void aWordIsACollectionToo() {
    assertThat(compile("@ItemCollection(\"A\") public", "t.rows().of(new Year(2026), 1)"))
        .succeededWithoutWarnings();
  }
}
