package dev.tenure.processor;

import static com.google.testing.compile.Compiler.javac;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;
import org.junit.jupiter.api.Test;

/** From what a table declares to what its files say. */
class SettingsTest {
  private static final String ENTITY =
      """
      package shop;
      import dev.tenure.*;
      @TenantEntity(prefix = "ORDER", sortKey = "{id}")
      record Order(@TenantKey String tenantId, String id, @Attribute("ttl") long expiresAt) {}
      """;

  private static Compilation compile(String attributes, String... options) {
    String table =
        """
        package shop;
        import dev.tenure.*;
        @TenantTable(name = "shop", entities = Order.class%s)
        interface Shop {}
        """
            .formatted(attributes);
    return javac()
        .withProcessors(new TenureProcessor())
        .withOptions((Object[]) options)
        .compile(
            JavaFileObjects.forSourceString("shop.Shop", table),
            JavaFileObjects.forSourceString("shop.Order", ENTITY));
  }

  private static Optional<JsonObject> file(Compilation compilation, String path) {
    return compilation
        .generatedFile(StandardLocation.CLASS_OUTPUT, "META-INF/tenure/shop/" + path)
        .map(SettingsTest::json);
  }

  private static JsonObject json(JavaFileObject file) {
    try {
      return JsonParser.parseString(file.getCharContent(false).toString()).getAsJsonObject();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void everySettingIsRead() {
    Compilation compilation =
        compile(
            """
            , maxReadRequestUnits = 4000, maxWriteRequestUnits = 1000,
            stream = StreamView.NEW_AND_OLD_IMAGES, timeToLive = "ttl",
            pointInTimeRecoveryDays = 14, kmsKey = "alias/shop",
            tableClass = TableClass.STANDARD_INFREQUENT_ACCESS, deletionProtection = true,
            tags = {@TableTag(key = "team", value = "a=b"), @TableTag(key = "cost", value = "")},
            replicas = {"us-east-1", "eu-west-1"}
            """);

    assertThat(file(compilation, "table.json").orElseThrow().get("settings"))
        .hasToString(
            "{\"billing\":{\"mode\":\"PAY_PER_REQUEST\",\"maxReadUnits\":4000,\"maxWriteUnits\":1000},"
                + "\"stream\":\"NEW_AND_OLD_IMAGES\",\"timeToLive\":\"ttl\","
                + "\"pointInTimeRecoveryDays\":14,\"kmsKey\":\"alias/shop\","
                + "\"tableClass\":\"STANDARD_INFREQUENT_ACCESS\",\"deletionProtection\":true,"
                + "\"tags\":{\"team\":\"a=b\",\"cost\":\"\"},"
                + "\"replicas\":[\"us-east-1\",\"eu-west-1\"]}");
    assertThat(file(compilation, "cli/update-time-to-live.json")).isPresent();
  }

  @Test
  void theDefinitionSaysWhatIsDeclaredAndNoMore() throws IOException {
    Compilation all =
        compile(
            """
            , maxReadRequestUnits = 4000, maxWriteRequestUnits = 1000,
            stream = StreamView.NEW_AND_OLD_IMAGES, timeToLive = "ttl",
            pointInTimeRecoveryDays = 14, kmsKey = "alias/shop",
            tableClass = TableClass.STANDARD_INFREQUENT_ACCESS, deletionProtection = true,
            tags = @TableTag(key = "team", value = "a\\"b"), replicas = {"us-east-1", "eu-west-1"}
            """);

    assertThat(definition(all))
        .containsExactly(
            ".partitionKey(\"PK\")",
            ".sortKey(\"SK\")",
            ".entityAttribute(\"_entity\")",
            ".maxReadRequestUnits(4000)",
            ".maxWriteRequestUnits(1000)",
            ".stream(StreamViewType.NEW_AND_OLD_IMAGES)",
            ".timeToLive(\"ttl\")",
            ".pointInTimeRecoveryDays(14)",
            ".kmsKey(\"alias/shop\")",
            ".tableClass(TableClass.STANDARD_INFREQUENT_ACCESS)",
            ".deletionProtection()",
            ".tag(\"team\", \"a\\\"b\")",
            ".replica(\"us-east-1\")",
            ".replica(\"eu-west-1\")",
            ".build();");
    assertThat(definition(compile("")))
        .containsExactly(
            ".partitionKey(\"PK\")",
            ".sortKey(\"SK\")",
            ".entityAttribute(\"_entity\")",
            ".build();");
  }

  private static List<String> definition(Compilation compilation) throws IOException {
    return compilation
        .generatedSourceFile("shop.ShopTable")
        .orElseThrow()
        .getCharContent(false)
        .toString()
        .lines()
        .dropWhile(line -> !line.contains("DEFINITION ="))
        .skip(1)
        .takeWhile(line -> !line.isBlank())
        .map(String::strip)
        .toList();
  }

  @Test
  void capacityIsRead() {
    assertThat(
            file(compile(", readUnits = 5, writeUnits = 7"), "table.json")
                .orElseThrow()
                .getAsJsonObject("settings")
                .get("billing"))
        .hasToString("{\"mode\":\"PROVISIONED\",\"readUnits\":5,\"writeUnits\":7}");
  }

  @Test
  void aBuildNamesTheFormatsItWants() {
    Compilation some = compile("", "-Atenure.formats=table, iam");
    Compilation none = compile("", "-Atenure.formats=");

    assertThat(resources(some))
        .contains("table.json", "iam/operator.policy.json")
        .allMatch(path -> path.equals("table.json") || path.startsWith("iam/"));
    assertThat(resources(none)).isEmpty();
    assertThat(none.errors()).isEmpty();
  }

  private static List<String> resources(Compilation compilation) {
    String folder = "/CLASS_OUTPUT/META-INF/tenure/shop/";
    return compilation.generatedFiles().stream()
        .map(JavaFileObject::getName)
        .filter(name -> name.startsWith(folder))
        .map(name -> name.substring(folder.length()))
        .toList();
  }

  @Test
  void notesAreSaidOnceAndCanBeSilenced() {
    String recovery = ", pointInTimeRecoveryDays = 14";

    assertThat(compile(recovery).notes())
        .extracting(note -> note.getMessage(null))
        .containsExactly(
            "[ExportIncomplete] a model for NoSQL Workbench cannot say: point-in-time recovery");
    assertThat(compile(recovery, "-Atenure.suppress=ExportIncomplete").notes()).isEmpty();
    assertThat(compile(recovery, "-Atenure.formats=cli").notes()).isEmpty();
  }
}
