package dev.tenure.processor.export.workbench;

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
import dev.tenure.processor.model.TableModel;
import java.util.List;

/** One invented item of an entity, with the keys that generated code would write. */
final class SampleItem {
  private SampleItem() {}

  static JsonObject of(TableModel table, EntityModel entity) {
    Json item = Json.object();
    putKey(table, item, table.partitionKey(), EntityKeys.partitionKey(table, entity));
    putKey(table, item, table.sortKey(), EntityKeys.sortKey(entity));
    table
        .entityAttribute()
        .ifPresent(name -> item.put(name, Json.of(StoredType.S.name(), entity.name())));
    for (MemberModel member : entity.members()) {
      if (member.isStored()) {
        StoredType.of(member.type())
            .ifPresent(type -> item.put(member.attribute(), SampleValues.attribute(member, type)));
      }
    }
    for (IndexModel index : entity.indexes()) {
      putKey(
          table,
          item,
          index.physical().partitionKey(),
          EntityKeys.partitionKey(table, entity, index));
      index
          .physical()
          .sortKey()
          .ifPresent(name -> putKey(table, item, name, index.sortKey().parts()));
    }
    for (CrossTenantIndexModel index : entity.crossTenantIndexes()) {
      putKey(table, item, index.physical().partitionKey(), index.partitionKey().parts());
      index
          .physical()
          .sortKey()
          .ifPresent(name -> putKey(table, item, name, index.sortKey().parts()));
    }
    return item.build();
  }

  private static void putKey(TableModel table, Json item, String attribute, List<KeyPart> parts) {
    if (!parts.isEmpty()) {
      String key =
          KeyText.join(
              parts,
              KeyPart.Literal::text,
              member -> SampleValues.keyPart(member.name(), member.type().kind()));
      item.put(attribute, Json.of(StoredType.ofKey(table, attribute).name(), key));
    }
  }
}
