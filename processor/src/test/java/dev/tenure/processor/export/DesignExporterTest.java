package dev.tenure.processor.export;

import static com.google.testing.compile.Compiler.javac;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.testing.compile.JavaFileObjects;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.tenure.processor.TenureProcessor;
import dev.tenure.processor.model.TableModel;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DesignExporterTest {

  private static Schema schema() throws IOException {
    Path published = Path.of("..", "docs", "table.schema.json");
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(Files.readString(published, StandardCharsets.UTF_8), InputFormat.JSON);
  }

  private static List<Error> errors(String json) throws IOException {
    return schema().validate(json, InputFormat.JSON);
  }

  static Stream<TableModel> tables() {
    return Stream.of(
        ExampleTables.shop(),
        ExampleTables.replicated(),
        ExampleTables.twoParts(),
        ExampleTables.plainTenant(),
        ExampleTables.multiAttribute());
  }

  @ParameterizedTest
  @MethodSource("tables")
  void thePublishedSchemaDescribesTheFile(TableModel table) throws IOException {
    assertThat(errors(Exported.of(table).text("table.json"))).isEmpty();
  }

  /** From sources, and not from a model that was made for a test. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "src/test/resources/golden/shop/input",
        "src/test/resources/golden/forms/input",
        "../integration-tests/src/test/java/dev/tenure/proof/market"
      })
  void thePublishedSchemaDescribesWhatIsCompiled(String sources) throws IOException {
    List<JavaFileObject> inputs = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Path.of(sources))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        inputs.add(JavaFileObjects.forResource(file.toUri().toURL()));
      }
    }
    List<JavaFileObject> designs =
        javac()
            .withProcessors(new TenureProcessor())
            .withOptions("-Atenure.formats=table")
            .compile(inputs)
            .generatedFiles()
            .stream()
            .filter(file -> file.getName().endsWith("/table.json"))
            .toList();

    assertThat(designs).hasSize(1);
    assertThat(errors(designs.get(0).getCharContent(false).toString())).isEmpty();
  }

  @Test
  void theSchemaKnowsEveryMember() throws IOException {
    String json = Exported.of(ExampleTables.shop()).text("table.json");

    assertThat(errors(json.replace("\"accessor\"", "\"accessors\""))).isNotEmpty();
    assertThat(errors(json.replace("\"formatVersion\": 1", "\"formatVersion\": 2"))).isNotEmpty();
    assertThat(errors(json.replace("\"beginsWith\"", "\"contains\""))).isNotEmpty();
  }

  @Test
  void aMemberIsEncodedAsItsKeySays() {
    JsonObject encodings = entity("Order").getAsJsonObject("keyEncodings");

    assertThat(encodings)
        .hasToString(
            "{\"SK\":{\"orderId\":\"LONG\"},\"byCustomer_pk\":{\"customerId\":\"TEXT\"},"
                + "\"byCustomer_sk\":{\"placedAt\":\"INSTANT\",\"orderId\":\"LONG\"},"
                + "\"byTotal_sk\":{\"total\":\"LONG\"}}");
  }

  @Test
  void shardsTypesAndViewsAreSaid() {
    assertThat(entity("Reading").get("shards").getAsInt()).isEqualTo(4);
    assertThat(entity("Reading").get("partitionKey").getAsString())
        .isEqualTo("TENANT#{tenantId}#DEVICE#{device}#$s{shard of 4}");
    assertThat(entity("Payment").get("types"))
        .hasToString(
            "[{\"value\":\"card\",\"type\":\"shop.CardPayment\",\"members\":[\"tenantId\","
                + "\"paymentId\",\"amount\",\"digits\"]},{\"value\":\"bank\",\"type\":"
                + "\"shop.BankPayment\",\"members\":[\"tenantId\",\"paymentId\",\"amount\","
                + "\"iban\"]}]");
    assertThat(entity("Order").get("views"))
        .hasToString(
            "[{\"type\":\"shop.OrderSummary\",\"members\":[\"orderId\",\"status\",\"total\"]}]");
    assertThat(entity("Country").keySet()).doesNotContain("shards", "types", "views");
  }

  @Test
  void anEntityAmongOthersOfItsCollectionIsReadByWhatIsItsOwn() {
    assertThat(methods("Order"))
        .containsExactly(
            "orders().get(orderId)",
            "orders().byCustomer(customerId)",
            "orders().byCustomer(customerId).placedAt(placedAt)",
            "orders().byCustomer(customerId).placedAt(placedAt).orderId(orderId)",
            "orders().byTotal()",
            "orders().byTotal().total(total)");
    assertThat(methods("LineItem"))
        .containsExactly("lineItems().get(orderId, line)", "lineItems().orderId(orderId)");
    assertThat(methods("Store")).containsExactly("store().get()");
    assertThat(methods("User")).containsExactly("users().get(team, email)", "users().of(team)");
    assertThat(methods("Country")).containsExactly("countries().get(code)", "countries().all()");
  }

  private static List<String> methods(String entity) {
    return entity(entity).getAsJsonArray("accessPatterns").asList().stream()
        .map(pattern -> pattern.getAsJsonObject().get("method").getAsString())
        .toList();
  }

  private static JsonObject entity(String entity) {
    for (JsonElement json :
        Exported.of(ExampleTables.shop()).json("table.json").getAsJsonArray("entities")) {
      JsonObject object = json.getAsJsonObject();
      if (object.get("name").getAsString().equals(entity)) {
        return object;
      }
    }
    throw new AssertionError("no entity " + entity);
  }
}
