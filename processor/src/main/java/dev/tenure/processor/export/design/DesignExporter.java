package dev.tenure.processor.export.design;

import com.google.gson.JsonObject;
import dev.tenure.processor.export.format.EntityKeys;
import dev.tenure.processor.export.format.ExportedFile;
import dev.tenure.processor.export.format.Exporter;
import dev.tenure.processor.export.format.Format;
import dev.tenure.processor.export.format.Json;
import dev.tenure.processor.export.format.KeyText;
import dev.tenure.processor.export.format.StoredType;
import dev.tenure.processor.export.iam.SessionTags;
import dev.tenure.processor.model.CollectionModel;
import dev.tenure.processor.model.CrossTenantIndexModel;
import dev.tenure.processor.model.EntityModel;
import dev.tenure.processor.model.KeyPattern;
import dev.tenure.processor.model.MemberModel;
import dev.tenure.processor.model.PhysicalIndexModel;
import dev.tenure.processor.model.TableModel;
import dev.tenure.processor.model.TenantModel.TenantPart;
import dev.tenure.processor.model.UniqueModel;
import java.util.List;
import java.util.stream.Stream;

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
                .put("entities", Json.array(table.entities(), entity -> entity(table, entity)))
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
    Json json = Json.object().put("name", index.name()).put("partitionKey", index.partitionKey());
    index.sortKey().ifPresent(name -> json.put("sortKey", name));
    json.put("local", index.isLocal());
    return json.put("projection", index.projection().type().name())
        .putUnlessEmpty("nonKeyAttributes", Json.texts(index.projection().attributes()))
        .build();
  }

  private static JsonObject entity(TableModel table, EntityModel entity) {
    return Json.object()
        .put("name", entity.name())
        .put("type", entity.type().canonicalName())
        .put("kind", entity.kind().name())
        .put("accessor", entity.accessor())
        .put("partitionKey", KeyText.of(EntityKeys.partitionKey(table, entity)))
        .put("sortKey", KeyText.of(EntityKeys.sortKey(entity)))
        .put("members", Json.array(entity.members(), DesignExporter::member))
        .put("keyEncodings", keyEncodings(entity))
        .put("accessPatterns", Json.array(AccessPatterns.of(table, entity), AccessPattern::toJson))
        .putUnlessEmpty(
            "uniques", Json.array(entity.uniques(), unique -> unique(table, entity, unique)))
        .putUnlessEmpty(
            "crossTenantIndexes",
            Json.array(
                entity.crossTenantIndexes(), index -> crossTenantIndex(table, entity, index)))
        .build();
  }

  private static JsonObject unique(TableModel table, EntityModel entity, UniqueModel unique) {
    return Json.object()
        .put("name", unique.name())
        .put("members", Json.array(unique.values().members(), member -> Json.text(member.name())))
        .put("partitionKey", KeyText.of(EntityKeys.partitionKey(table, entity, unique)))
        .build();
  }

  private static JsonObject member(MemberModel member) {
    Json json = Json.object().put("name", member.name()).put("role", member.role().name());
    if (member.isStored()) {
      json.put("attribute", member.attribute());
      StoredType.of(member.type()).ifPresent(type -> json.put("type", type.name()));
    }
    member.traits().stream()
        .sorted()
        .findFirst()
        .ifPresent(trait -> json.put("managed", trait.name()));
    return json.build();
  }

  /** How each member stands in keys, those of indexes included. */
  private static JsonObject keyEncodings(EntityModel entity) {
    Stream<KeyPattern> patterns =
        Stream.of(
                Stream.of(entity.partitionKey(), entity.sortKey()),
                entity.indexes().stream().flatMap(i -> Stream.of(i.partitionKey(), i.sortKey())),
                entity.crossTenantIndexes().stream()
                    .flatMap(i -> Stream.of(i.partitionKey(), i.sortKey())),
                entity.uniques().stream().map(UniqueModel::values))
            .flatMap(all -> all);
    Json json = Json.object();
    patterns
        .flatMap(pattern -> pattern.members().stream())
        .forEach(member -> json.put(member.name(), member.type().kind().name()));
    return json.build();
  }

  private static JsonObject crossTenantIndex(
      TableModel table, EntityModel entity, CrossTenantIndexModel index) {
    Json json =
        Json.object()
            .put("name", index.name())
            .put("index", index.physical().name())
            .put("partitionKey", KeyText.of(index.partitionKey().parts()));
    if (!index.sortKey().parts().isEmpty()) {
      json.put("sortKey", KeyText.of(index.sortKey().parts()));
    }
    return json.put("view", index.view().type().canonicalName())
        .put("reason", index.reason())
        .put(
            "accessPatterns",
            Json.array(AccessPatterns.of(table, entity, index), AccessPattern::toJson))
        .build();
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
