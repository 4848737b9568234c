package dev.tenure.processor.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.testing.compile.Compilation;
import dev.tenure.processor.write.Generation;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The rules that the service checks, on tables that come close to breaking them. */
class CreateTableExporterTest {
  private static final String ENTITY =
      """
      package p;
      import dev.tenure.*;
      @TenantEntity(prefix = "X", sortKey = "{id}")
      @Index(name = "byName", partitionKey = "{name}", on = "gsi1")
      @Index(name = "byAge", partitionKey = "{name}", sortKey = "{age}")
      public record X(@TenantKey String tenantId, String id, String name, int age) {}
      """;

  @Test
  void definesEachKeyAttributeOnceAndNoOther() {
    JsonObject request = export("");
    assertThat(texts(request, "AttributeDefinitions", "AttributeName"))
        .containsExactly("PK", "SK", "g_pk", "byAge_pk", "byAge_sk");
    assertThat(texts(request, "AttributeDefinitions", "AttributeType")).containsOnly("S");
  }

  @Test
  void saysWhichSortKeysAreNumbers() {
    JsonObject request = export("", ENTITY.replace("{age}", "{age:number}"));
    assertThat(texts(request, "AttributeDefinitions", "AttributeType"))
        .containsExactly("S", "S", "S", "S", "N");
  }

  @Test
  void putsHashBeforeRangeAndLeavesOutAMissingSortKey() {
    JsonObject request = export("");
    assertThat(texts(request, "KeySchema", "KeyType")).containsExactly("HASH", "RANGE");
    JsonObject gsi1 = request.getAsJsonArray("GlobalSecondaryIndexes").get(0).getAsJsonObject();
    assertThat(gsi1.get("IndexName").getAsString()).isEqualTo("gsi1");
    assertThat(texts(gsi1, "KeySchema", "AttributeName")).containsExactly("g_pk");
    assertThat(gsi1.getAsJsonObject("Projection").keySet()).containsExactly("ProjectionType");
  }

  @Test
  void billsOnDemandWithoutThroughput() {
    JsonObject request = export("");
    assertThat(request.get("BillingMode").getAsString()).isEqualTo("PAY_PER_REQUEST");
    assertThat(request.toString()).doesNotContain("ProvisionedThroughput");
  }

  @Test
  void givesProvisionedThroughputToTheTableAndEachIndex() {
    JsonObject request = export(", readUnits = 5, writeUnits = 7");
    assertThat(request.get("BillingMode").getAsString()).isEqualTo("PROVISIONED");
    List<JsonElement> owners =
        new ArrayList<>(request.getAsJsonArray("GlobalSecondaryIndexes").asList());
    owners.add(request);
    assertThat(owners)
        .hasSize(3)
        .allSatisfy(
            owner -> {
              JsonObject units = owner.getAsJsonObject().getAsJsonObject("ProvisionedThroughput");
              assertThat(units.get("ReadCapacityUnits").getAsInt()).isEqualTo(5);
              assertThat(units.get("WriteCapacityUnits").getAsInt()).isEqualTo(7);
            });
  }

  @Test
  void leavesOutIndexesWhereThereAreNone() {
    Compilation compilation =
        Generation.compile(
            """
            package p;
            import dev.tenure.*;
            @TenantTable(name = "bare", entities = X.class)
            public interface Bare {}
            """,
            """
            package p;
            import dev.tenure.*;
            @TenantEntity(prefix = "X")
            public record X(@TenantKey String tenantId) {}
            """);
    assertThat(request(compilation, "bare").has("GlobalSecondaryIndexes")).isFalse();
  }

  private static JsonObject export(String options) {
    return export(options, ENTITY);
  }

  private static JsonObject export(String options, String entity) {
    Compilation compilation =
        Generation.compile(
            """
            package p;
            import dev.tenure.*;
            @TenantTable(name = "xs1", entities = X.class,
                indexes = @TableIndex(name = "gsi1", partitionKey = "g_pk")%s)
            public interface Xs {}
            """
                .formatted(options),
            entity);
    return request(compilation, "xs1");
  }

  private static JsonObject request(Compilation compilation, String table) {
    String path = "META-INF/tenure/" + table + "/cli/create-table.json";
    String json = Generation.generated(compilation).get(path);
    assertThat(json).endsWith("}\n");
    return JsonParser.parseString(json).getAsJsonObject();
  }

  private static List<String> texts(JsonObject object, String array, String member) {
    return object.getAsJsonArray(array).asList().stream()
        .map(element -> element.getAsJsonObject().get(member).getAsString())
        .toList();
  }
}
