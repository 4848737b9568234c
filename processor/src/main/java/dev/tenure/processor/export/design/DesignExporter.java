package dev.tenure.processor.export.design;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.tenure.processor.export.format.ExportedFile;
import dev.tenure.processor.export.format.Exporter;
import dev.tenure.processor.export.format.Format;
import dev.tenure.processor.export.format.Json;
import dev.tenure.processor.export.format.KeyText;
import dev.tenure.processor.export.iam.SessionTags;
import dev.tenure.processor.model.CollectionModel;
import dev.tenure.processor.model.IndexMember.IndexAttribute;
import dev.tenure.processor.model.PhysicalIndexModel;
import dev.tenure.processor.model.TableModel;
import dev.tenure.processor.model.TenantModel.TenantPart;
import java.util.List;

/**
 * The design of a table in a format of ours: {@code docs/table.schema.json} describes it. A change
 * that could break a reader counts the version up.
 */
public final class DesignExporter implements Exporter {
  private static final int FORMAT_VERSION = 1;

  @Override
  public Format format() {
    return Format.TABLE;
  }

  @Override
  public List<ExportedFile> export(TableModel table) {
    return List.of(
        ExportedFile.of(
            "table.json",
            Json.object()
                .put("formatVersion", FORMAT_VERSION)
                .put("table", table(table))
                .put("tenant", tenant(table))
                .put("settings", SettingsJson.of(table.settings()))
                .put("indexes", Json.array(table.indexes(), DesignExporter::index))
                .put(
                    "entities",
                    Json.array(table.entities(), entity -> EntityJson.of(table, entity)))
                .put(
                    "collections",
                    Json.array(table.collections(), collection -> collection(table, collection)))
                .build()));
  }

  private static JsonObject table(TableModel table) {
    Json json =
        Json.object()
            .put("name", table.name())
            .put("type", table.type().canonicalName())
            .put("partitionKey", table.partitionKey())
            .put("sortKey", table.sortKey());
    table.entityAttribute().ifPresent(name -> json.put("entityAttribute", name));
    return json.build();
  }

  private static JsonObject tenant(TableModel table) {
    SessionTags tags = SessionTags.of(table.tenant());
    Json json =
        Json.object()
            .put("type", table.tenant().type().toString())
            .put("partitionKey", KeyText.of(table.tenant().pattern().parts()))
            .put("parts", Json.array(table.tenant().parts(), part -> tenantPart(part, tags)));
    tags.refusal().ifPresent(reason -> json.put("notBySessionTag", reason));
    return json.build();
  }

  private static JsonObject tenantPart(TenantPart part, SessionTags tags) {
    Json json = Json.object().put("name", part.name()).put("encoding", part.type().kind().name());
    if (tags.refusal().isEmpty()) {
      json.put("sessionTag", tags.name(part.name()));
    }
    return json.build();
  }

  private static JsonObject index(PhysicalIndexModel index) {
    Json json =
        Json.object()
            .put("name", index.name())
            .put("partitionKey", index.partitionKey())
            .putUnlessEmpty("partitionAttributes", attributes(index.partitionAttributes()))
            .putUnlessEmpty("sortAttributes", attributes(index.sortAttributes()));
    index.sortKey().ifPresent(name -> json.put("sortKey", name));
    json.put("local", index.isLocal());
    return json.put("projection", index.projection().type().name())
        .putUnlessEmpty("nonKeyAttributes", Json.texts(index.projection().attributes()))
        .build();
  }

  private static JsonArray attributes(List<IndexAttribute> attributes) {
    return Json.array(
        attributes,
        attribute ->
            Json.object()
                .put("attribute", attribute.name())
                .put("type", attribute.type().name())
                .build());
  }

  private static JsonObject collection(TableModel table, CollectionModel collection) {
    return Json.object()
        .put("type", collection.type().canonicalName())
        .put("accessor", collection.accessor())
        .put("sortKey", KeyText.of(collection.sortKey().parts()))
        .put("members", Json.array(collection.members(), type -> Json.text(type.canonicalName())))
        .put(
            "accessPatterns",
            Json.array(List.of(AccessPatterns.of(table, collection)), AccessPattern::toJson))
        .build();
  }
}
