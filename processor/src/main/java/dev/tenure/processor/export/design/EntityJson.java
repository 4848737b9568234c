package dev.tenure.processor.export.design;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.tenure.processor.export.format.EntityKeys;
import dev.tenure.processor.export.format.Json;
import dev.tenure.processor.export.format.KeyText;
import dev.tenure.processor.export.format.StoredType;
import dev.tenure.processor.model.Construction;
import dev.tenure.processor.model.CrossTenantIndexModel;
import dev.tenure.processor.model.EntityModel;
import dev.tenure.processor.model.KeyPart;
import dev.tenure.processor.model.KeyPattern;
import dev.tenure.processor.model.MemberModel;
import dev.tenure.processor.model.PhysicalIndexModel;
import dev.tenure.processor.model.SubtypeModel;
import dev.tenure.processor.model.TableModel;
import dev.tenure.processor.model.UniqueModel;
import dev.tenure.processor.model.ViewModel;
import java.util.Collection;

/** An entity: its keys, what it stores, and how it is read. */
final class EntityJson {
  private EntityJson() {}

  static JsonObject of(TableModel table, EntityModel entity) {
    Json json =
        Json.object()
            .put("name", entity.name())
            .put("type", entity.type().canonicalName())
            .put("kind", entity.kind().name())
            .put("accessor", entity.accessor())
            .put("partitionKey", KeyText.of(EntityKeys.partitionKey(table, entity)))
            .put("sortKey", KeyText.of(EntityKeys.sortKey(entity)));
    entity.partitionKey().shard().map(KeyPart.Shard::count).ifPresent(n -> json.put("shards", n));
    return json.put("members", Json.array(entity.members(), EntityJson::member))
        .putUnlessEmpty("types", types(entity.construction()))
        .putUnlessEmpty("views", Json.array(entity.views(), EntityJson::view))
        .put("keyEncodings", keyEncodings(table, entity))
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
        .put("partitionKey", KeyText.of(EntityKeys.partitionKey(table, entity, unique)))
        .put("members", encodings(unique.values()))
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

  private static JsonArray types(Construction construction) {
    return construction instanceof Construction.OneOf oneOf
        ? Json.array(oneOf.subtypes(), EntityJson::type)
        : new JsonArray();
  }

  private static JsonObject type(SubtypeModel subtype) {
    return Json.object()
        .put("value", subtype.value())
        .put("type", subtype.type().canonicalName())
        .put("members", names(subtype.members()))
        .build();
  }

  private static JsonObject view(ViewModel view) {
    return Json.object()
        .put("type", view.type().canonicalName())
        .put("members", names(view.members()))
        .build();
  }

  private static JsonArray names(Collection<MemberModel> members) {
    return Json.texts(members.stream().map(MemberModel::name).toList());
  }

  /** By key attribute, since a member may stand in two keys in two ways. */
  private static JsonObject keyEncodings(TableModel table, EntityModel entity) {
    Json json = Json.object();
    put(json, table.partitionKey(), entity.partitionKey());
    put(json, table.sortKey(), entity.sortKey());
    entity.indexes().forEach(i -> put(json, i.physical(), i.partitionKey(), i.sortKey()));
    entity
        .crossTenantIndexes()
        .forEach(i -> put(json, i.physical(), i.partitionKey(), i.sortKey()));
    return json.build();
  }

  private static void put(
      Json json, PhysicalIndexModel index, KeyPattern partitionKey, KeyPattern sortKey) {
    if (!index.isLocal()) {
      put(json, index.partitionKey(), partitionKey);
    }
    index.sortKey().ifPresent(attribute -> put(json, attribute, sortKey));
  }

  private static void put(Json json, String attribute, KeyPattern pattern) {
    if (!pattern.members().isEmpty()) {
      json.put(attribute, encodings(pattern));
    }
  }

  private static JsonObject encodings(KeyPattern pattern) {
    Json encodings = Json.object();
    pattern.members().forEach(member -> encodings.put(member.name(), member.type().kind().name()));
    return encodings.build();
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
}
