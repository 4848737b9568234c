package dev.tenure.processor;

import static com.google.testing.compile.Compiler.javac;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A lock over several builds; what each refused change says stands in the {@code bad} sources. */
class LockTest {
  private static final String SHOP = table("Shop", "shop", "Order");
  private static final String ORDER =
      order("", "String note, @Attribute(\"sum\") int total, Place place");
  private static final String PLACE =
      """
      package shop;
      import dev.tenure.*;
      @Document record Place(String street, Place nearby) {}
      """;

  @TempDir Path directory;

  private static String table(String type, String name, String entity) {
    return """
        package shop;
        import dev.tenure.*;
        @TenantTable(name = "%s", entities = %s.class)
        interface %s {}
        """
        .formatted(name, entity, type);
  }

  private static String order(String annotations, String members) {
    return """
        package shop;
        import dev.tenure.*;
        import java.math.BigDecimal;
        @TenantEntity(prefix = "ORDER", sortKey = "{id}") %s
        record Order(@TenantKey String tenantId, String id, %s) {}
        """
        .formatted(annotations, members);
  }

  private Path lock() {
    return directory.resolve("tenure.lock.json");
  }

  private String text() throws IOException {
    return Files.readString(lock(), UTF_8);
  }

  /** The messages of a build. */
  private List<String> build(List<String> flags, String... sources) {
    List<Object> options = new ArrayList<>(flags);
    options.add("-Atenure.lock=" + lock());
    options.add("-Atenure.formats=");
    Compilation compilation =
        javac()
            .withProcessors(new TenureProcessor())
            .withOptions(options.toArray())
            .compile(Sources.files(sources));
    return Sources.messages(compilation);
  }

  private List<String> build(String... sources) {
    return build(List.of(), sources);
  }

  private List<String> frozen(String... sources) {
    return build(List.of("-Atenure.lockFrozen=true"), sources);
  }

  @Test
  void isCreatedWithAFactALine() throws IOException {
    assertThat(build(SHOP, ORDER, PLACE)).isEmpty();

    assertThat(text())
        .isEqualTo(
            """
            {
            "format": "tenure.lock/1",
            "facts": [
            ["shop", "entity", "Order", "attribute", "note", "S string"],
            ["shop", "entity", "Order", "attribute", "place", "M"],
            ["shop", "entity", "Order", "attribute", "place", "nearby", "M as the document 1 above"],
            ["shop", "entity", "Order", "attribute", "place", "street", "S string"],
            ["shop", "entity", "Order", "attribute", "sum", "N integer"],
            ["shop", "entity", "Order", "partitionKey", "{tenant}"],
            ["shop", "entity", "Order", "sortKey", "ORDER#{id:text}"],
            ["shop", "entity", "Order", "type", "shop.Order"],
            ["shop", "table", "entityAttribute", "_entity"],
            ["shop", "table", "partitionKey", "PK"],
            ["shop", "table", "sortKey", "SK"],
            ["shop", "table", "tenant", "TENANT#{tenantId:text}"],
            ["shop", "table", "type", "shop.Shop"],
            []
            ]}
            """);
    assertThat(frozen(SHOP, ORDER, PLACE)).isEmpty();
  }

  @Test
  void isNotTouchedByABuildThatChangesNothing() throws IOException {
    build(SHOP, ORDER, PLACE);
    FileTime early = FileTime.from(1, TimeUnit.DAYS);
    Files.setLastModifiedTime(lock(), early);

    assertThat(build(SHOP, ORDER, PLACE)).isEmpty();
    assertThat(Files.getLastModifiedTime(lock())).isEqualTo(early);
  }

  @Test
  void recordsWhatIsAdded() throws IOException {
    build(SHOP, order("", "int total"));
    String more = order("", "int total, boolean gift");

    assertThat(frozen(SHOP, more)).singleElement().asString().startsWith("[LockOutdated]");
    assertThat(build(SHOP, more)).isEmpty();
    assertThat(text())
        .contains("[\"shop\", \"entity\", \"Order\", \"attribute\", \"gift\", \"BOOL\"],\n");
  }

  @Test
  void staysAsItIsAfterAnError() throws IOException {
    build(SHOP, order("", "int total"));
    String before = text();

    assertThat(build(SHOP, order("", "String total, int more")))
        .singleElement()
        .asString()
        .startsWith("[LockAttributeChanged]");
    assertThat(text()).isEqualTo(before);
    assertThat(build(SHOP, order("", "int total, int more"), "package shop; class Broken extends"))
        .isNotEmpty();
    assertThat(text()).isEqualTo(before);
  }

  @Test
  void knowsWhatAnIndexHolds() throws IOException {
    String index = "@Index(name = \"byTotal\", partitionKey = \"{total}\", %s view = Line.class)";
    String include = "projection = Projection.INCLUDE, include = {\"note\", \"gift\"},";
    String swapped = "projection = Projection.INCLUDE, include = {\"gift\", \"note\"},";
    String keys = "projection = Projection.KEYS_ONLY,";
    String members = "int total, String note, boolean gift";
    String view = "package shop; record Line(String id) {}";

    assertThat(build(SHOP, order(index.formatted(include), members), view)).isEmpty();
    assertThat(text())
        .contains(
            "[\"shop\", \"index\", \"byTotal\", \"projection\", \"INCLUDE _entity gift note\"],\n");
    assertThat(frozen(SHOP, order(index.formatted(swapped), members), view)).isEmpty();
    assertThat(build(SHOP, order(index.formatted(keys), members), view))
        .singleElement()
        .asString()
        .startsWith(
            "[LockIndexChanged] The index byTotal projection of the table \"shop\" was \"INCLUDE"
                + " _entity gift note\" and is \"INCLUDE _entity\": a live index cannot hold"
                + " something else, so it is deleted and filled anew, and its queries fail until"
                + " then; an index of a new name is filled while the old one serves.");
  }

  @Test
  void refusesALocalIndexOfATableThatIsKnown() throws IOException {
    String index = "@Index(name = \"byTotal\", local = true, sortKey = \"{total}\")";
    build(SHOP, order("", "int total"));

    assertThat(build(SHOP, order(index, "int total")))
        .singleElement()
        .asString()
        .startsWith(
            "[LockIndexChanged] The local index byTotal is new to the table \"shop\""
                .replace("index byTotal", "index \"byTotal\""))
        .contains("declare @Migrated(what = \"index byTotal\", from = \"\") on the table");
    String migrated =
        SHOP.replace(
            "@TenantTable", "@Migrated(what = \"index byTotal\", from = \"\")\n@TenantTable");
    assertThat(build(migrated, order(index, "int total")))
        .noneMatch(message -> message.startsWith("[LockIndexChanged]"));
    assertThat(frozen(migrated, order(index, "int total"))).isEmpty();
  }

  @Test
  void isRegeneratedOnPurpose() throws IOException {
    build(SHOP, order("", "int total"));
    String changed = order("", "String total");

    assertThat(build(List.of("-Atenure.lockUpdate"), SHOP, changed)).isEmpty();
    assertThat(text()).contains("\"total\", \"S string\"").doesNotContain("N integer");
    assertThat(frozen(SHOP, changed)).isEmpty();
  }

  @Test
  void aMigrationAdmitsOneChangeOnce() throws IOException {
    String declared = "@Migrated(what = \"attribute total\", from = \"N integer\")";
    build(SHOP, order("", "int total"));
    String migrated = order(declared, "String total");

    assertThat(build(SHOP, migrated)).isEmpty();
    assertThat(text()).contains("\"total\", \"S string\"");
    assertThat(build(SHOP, migrated)).as("built again").isEmpty();
    assertThat(frozen(SHOP, migrated)).isEmpty();

    assertThat(build(SHOP, order(declared, "boolean total")))
        .singleElement()
        .asString()
        .startsWith("[LockAttributeChanged]");
    assertThat(build(SHOP, order("", "String total"))).as("no longer declared").isEmpty();
    assertThat(text()).doesNotContain("migrated");
  }

  @Test
  void renamesAndRemovalsAreAdmittedToo() throws IOException {
    build(SHOP, order("", "int total"));
    String purchase =
        order("@Migrated(what = \"name\", from = \"Order\")", "int total")
            .replace("record Order", "record Purchase");

    assertThat(build(table("Shop", "shop", "Purchase"), purchase)).isEmpty();
    assertThat(frozen(table("Shop", "shop", "Purchase"), purchase)).isEmpty();

    String renamed =
        table("Shop", "market", "Purchase")
            .replace("@Tenant", "@Migrated(what = \"name\", from = \"shop\")\n@Tenant");
    assertThat(build(renamed, purchase)).as("its own migrations are known still").isEmpty();
    assertThat(text())
        .contains("\"market\", \"entity\", \"Purchase\"")
        .doesNotContain("[\"shop\",");

    String note = order("", "int total").replace("Order", "Note").replace("ORDER", "NOTE");
    String gone =
        table("Shop", "market", "Note")
            .replace(
                "@Tenant",
                "@Migrated(what = \"entity Purchase\", from = \"ORDER#{id:text}\")\n"
                    + "@Migrated(what = \"name\", from = \"shop\")\n@Tenant");
    assertThat(build(gone, note)).isEmpty();
    assertThat(text()).doesNotContain("\"Purchase\"");
  }

  @Test
  void whatHurtsNoRowNeedsNoWord() throws IOException {
    String status = "package shop; enum Status { NEW }";
    String before =
        order(
            "@Index(name = \"byNote\", partitionKey = \"{note}\")",
            "String note, int total, Status status, Place place, @Attribute String more");
    build(SHOP, before, PLACE, status);
    String after =
        order("", "String note, BigDecimal total, String status, Spot place, String more")
            .replace("sortKey = \"{id}\"", "sortKey = \"{id}\", plural = \"allOrders\"");

    assertThat(build(SHOP, after, PLACE.replace("Place", "Spot"))).isEmpty();
    assertThat(text()).contains("\"total\", \"N big_decimal\"").doesNotContain("byNote");
  }

  @Test
  void knowsThatATimeToLiveIsStoredInSeconds() throws IOException {
    build(SHOP, order("", "java.time.Instant end"));
    assertThat(build(SHOP, order("", "@TimeToLive java.time.Instant end")))
        .singleElement()
        .asString()
        .startsWith("[LockAttributeChanged]");

    Files.delete(lock());
    build(SHOP, order("", "long end"));
    assertThat(build(SHOP, order("", "@TimeToLive java.time.Instant end"))).isEmpty();
  }

  @Test
  void recordsWhatExpiresRowsAndCountsTheirWrites() throws IOException {
    String expiring = SHOP.replace("(name", "(timeToLive = \"end\", name");
    build(expiring, order("", "long end, @Version long version"));
    assertThat(text())
        .contains("[\"shop\", \"table\", \"timeToLive\", \"end\"],\n")
        .contains("[\"shop\", \"entity\", \"Order\", \"version\", \"version\"],\n");

    assertThat(build(expiring, order("", "long end, long version"))).as("no version").isEmpty();
    assertThat(text()).doesNotContain("\"Order\", \"version\"");

    String migrated =
        SHOP.replace(
            "@TenantTable", "@Migrated(what = \"timeToLive\", from = \"end\")\n@TenantTable");
    assertThat(build(SHOP, order("", "long end, long version"))).hasSize(1);
    assertThat(build(migrated, order("", "long end, long version"))).isEmpty();
    assertThat(frozen(migrated, order("", "long end, long version"))).isEmpty();
  }

  @Test
  void aRenamedTypeAttributeIsOneChange() throws IOException {
    String payment =
        """
        package shop;
        import dev.tenure.*;
        @TenantEntity(prefix = "PAYMENT", sortKey = "{id}") @TypeAttribute("%s") %s
        sealed interface Payment {
          @TenantKey String tenantId();
          String id();
          record Card(String tenantId, String id) implements Payment {}
        }
        """;
    String shop = table("Shop", "shop", "Payment");
    String migrated = "@Migrated(what = \"attribute kind\", from = \"S string\")";
    assertThat(build(shop, payment.formatted("kind", ""))).isEmpty();

    assertThat(build(shop, payment.formatted("type", ""))).hasSize(1);
    assertThat(build(shop, payment.formatted("type", migrated))).isEmpty();
    assertThat(frozen(shop, payment.formatted("type", migrated))).isEmpty();
  }

  @Test
  void aTableThatIsNotCompiledStays() throws IOException {
    build(SHOP, ORDER, PLACE);
    List<String> shop = Files.readAllLines(lock());

    assertThat(
            build(table("Archive", "archive", "Old"), order("", "int x").replace("Order", "Old")))
        .isEmpty();
    assertThat(Files.readAllLines(lock())).containsAll(shop).anyMatch(l -> l.contains("archive"));
    assertThat(frozen(SHOP, ORDER, PLACE)).isEmpty();
  }

  @Test
  void twoBranchesMergeByKeepingTheLinesOfBoth() throws Exception {
    build(SHOP, order("", "int total"));
    Path base = Files.copy(lock(), directory.resolve("base"));
    build(SHOP, order("", "int total, int apples"));
    Path ours = Files.move(lock(), directory.resolve("ours"));
    Files.copy(base, lock());
    build(SHOP, order("", "int total, int zebras"));
    Path theirs = Files.move(lock(), directory.resolve("theirs"));

    Files.write(lock(), merged(ours, base, theirs));

    assertThat(frozen(SHOP, order("", "int total, int apples, int zebras"))).isEmpty();
    assertThat(build(SHOP, order("", "int total, int apples, int zebras"))).isEmpty();
    assertThat(Files.readAllLines(lock()))
        .containsAll(Files.readAllLines(ours))
        .containsAll(Files.readAllLines(theirs));
  }

  private List<String> merged(Path ours, Path base, Path theirs) throws Exception {
    Path output = directory.resolve("merged");
    Process git;
    try {
      git =
          new ProcessBuilder(
                  "git", "merge-file", "-p", "--union", ours + "", base + "", theirs + "")
              .redirectOutput(output.toFile())
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
    } catch (IOException notInstalled) {
      assumeTrue(false, "git is not installed");
      return List.of();
    }
    assertThat(git.waitFor()).isZero();
    return Files.readAllLines(output);
  }

  @Test
  void theOrderOfLinesIsNoMatterAndIsMended() throws IOException {
    build(SHOP, ORDER, PLACE);
    List<String> lines = new ArrayList<>(Files.readAllLines(lock()));
    String moved = lines.remove(3);
    lines.addAll(lines.size() - 2, List.of(moved, moved));
    Files.write(lock(), lines);

    assertThat(frozen(SHOP, ORDER, PLACE)).isEmpty();
    build(SHOP, ORDER, PLACE);
    assertThat(new TreeSet<>(Files.readAllLines(lock()))).isEqualTo(new TreeSet<>(lines));
    assertThat(Files.readAllLines(lock()).get(3)).isEqualTo(moved);
  }

  @Test
  void whatCannotBeReadIsNeverOverwritten() throws IOException {
    for (String broken :
        List.of(
            "",
            "nonsense",
            "{\"format\": \"tenure.lock/2\", \"facts\": []}",
            "{\"format\": \"tenure.lock/1\"}",
            "{\"format\": \"tenure.lock/1\", \"facts\": [[\"shop\", \"entity\", \"Order\", \"index\"]]}",
            "{\"format\": \"tenure.lock/1\", \"facts\": [[\"shop\", \"table\", \"sortKey\", \"A\"],"
                + "[\"shop\", \"table\", \"sortKey\", \"B\"]]}")) {
      Files.writeString(lock(), broken);

      assertThat(build(SHOP, ORDER, PLACE))
          .as(broken)
          .singleElement()
          .asString()
          .startsWith("[LockUnreadable]");
      assertThat(text()).isEqualTo(broken);
    }
    Files.delete(lock());
    assertThat(frozen(SHOP, ORDER, PLACE))
        .singleElement()
        .asString()
        .startsWith("[LockUnreadable]");
    assertThat(lock()).doesNotExist();
  }
}
