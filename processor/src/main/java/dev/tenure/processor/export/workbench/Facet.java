package dev.tenure.processor.export.workbench;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.tenure.processor.export.format.EntityKeys;
import dev.tenure.processor.export.format.Json;
import dev.tenure.processor.export.format.KeyText;
import dev.tenure.processor.export.format.StoredType;
import dev.tenure.processor.model.CrossTenantIndexModel;
import dev.tenure.processor.model.EntityModel;
import dev.tenure.processor.model.IndexModel;
import dev.tenure.processor.model.KeyPart;
import dev.tenure.processor.model.MemberModel;
import dev.tenure.processor.model.PhysicalIndexModel;
import dev.tenure.processor.model.TableModel;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** An entity as Workbench calls it: what its keys look like, and which attributes it has. */
final class Facet {
  private Facet() {}

  static JsonObject of(TableModel table, EntityModel entity) {
    return Json.object()
        .put("FacetName", entity.name())
        .put(
            "KeyAttributeAlias",
            Json.object()
                .put("PartitionKeyAlias", alias(EntityKeys.partitionKey(table, entity)))
                .put("SortKeyAlias", alias(EntityKeys.sortKey(entity)))
                .build())
        .put("TableData", new JsonArray())
        .put("NonKeyAttributes", Json.texts(attributes(table, entity)))
        .put("DataAccess", Json.of("MySql", new JsonObject()))
        .build();
  }

  /** Workbench's way of writing a placeholder: {@code ORDER#<orderId>}. */
  private static String alias(List<KeyPart> parts) {
    return KeyText.join(
        parts,
        KeyPart.Literal::text,
        member -> "<" + member.name() + ">",
        shards -> "$s<shard of " + shards.count() + ">");
  }

  /** What an item of the entity holds beside the table's keys. */
  private static Set<String> attributes(TableModel table, EntityModel entity) {
    Set<String> names = new LinkedHashSet<>();
    table.entityAttribute().ifPresent(names::add);
    entity.members().stream()
        .filter(member -> member.isStored() && StoredType.of(member.type()).isPresent())
        .map(MemberModel::attribute)
        .forEach(names::add);
    Stream<PhysicalIndexModel> indexes =
        Stream.concat(
            entity.indexes().stream().map(IndexModel::physical),
            entity.crossTenantIndexes().stream().map(CrossTenantIndexModel::physical));
    indexes.forEach(
        index -> {
          names.add(index.partitionKey());
          index.sortKey().ifPresent(names::add);
        });
    names.remove(table.partitionKey());
    names.remove(table.sortKey());
    return names;
  }
}
