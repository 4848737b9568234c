package dev.tenure.processor.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.tenure.runtime.key.KeyBuilder;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WorkbenchExporterTest {
  private static final JsonObject MODEL =
      Exported.of(ExampleTables.shop())
          .json("workbench/model.json")
          .getAsJsonArray("DataModel")
          .get(0)
          .getAsJsonObject();

  @Test
  void whateverAFacetOrAnIndexNamesIsListedWithItsType() {
    Set<String> listed = new LinkedHashSet<>(Set.of("PK", "SK"));
    MODEL
        .getAsJsonArray("NonKeyAttributes")
        .forEach(a -> listed.add(a.getAsJsonObject().get("AttributeName").getAsString()));
    Set<String> named = new LinkedHashSet<>();
    for (JsonElement facet : MODEL.getAsJsonArray("TableFacets")) {
      facet
          .getAsJsonObject()
          .getAsJsonArray("NonKeyAttributes")
          .forEach(name -> named.add(name.getAsString()));
    }
    for (JsonElement index : MODEL.getAsJsonArray("GlobalSecondaryIndexes")) {
      index
          .getAsJsonObject()
          .getAsJsonObject("KeyAttributes")
          .entrySet()
          .forEach(
              key ->
                  named.add(key.getValue().getAsJsonObject().get("AttributeName").getAsString()));
    }
    for (JsonElement row : MODEL.getAsJsonArray("TableData")) {
      named.addAll(row.getAsJsonObject().keySet());
    }

    assertThat(named).contains("byCustomer_pk", "gsi1_partitionKey", "total");
    assertThat(listed).containsAll(named);
  }

  @Test
  void sampleKeysAreWhatTheRuntimeWouldWrite() {
    JsonObject order = row("Order");

    assertThat(text(order, "PK"))
        .isEqualTo(KeyBuilder.start().literal("TENANT").tenant("t", "tenantId-1").partitionKey());
    assertThat(text(order, "SK"))
        .isEqualTo(KeyBuilder.start().literal("ORDER").integral("orderId", 1).sortKey());
    assertThat(text(order, "byCustomer_sk"))
        .isEqualTo(
            KeyBuilder.start()
                .instant("placedAt", Instant.parse(text(order, "placedAt")))
                .integral("orderId", 1)
                .sortKey());
    assertThat(text(row("Country"), "PK")).isEqualTo("$SHARED");
    assertThat(text(row("Region"), "PK")).isEqualTo("REGION");
  }

  private static JsonObject row(String entity) {
    for (JsonElement row : MODEL.getAsJsonArray("TableData")) {
      if (text(row.getAsJsonObject(), "_entity").equals(entity)) {
        return row.getAsJsonObject();
      }
    }
    throw new AssertionError("no sample of " + entity);
  }

  private static String text(JsonObject row, String attribute) {
    return row.getAsJsonObject(attribute).get("S").getAsString();
  }
}
