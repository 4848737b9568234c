package dev.tenure.processor.export.sample;

import com.google.gson.JsonObject;
import dev.tenure.processor.export.format.EntityKeys;
import dev.tenure.processor.export.format.Json;
import dev.tenure.processor.export.format.KeyText;
import dev.tenure.processor.export.format.StoredType;
import dev.tenure.processor.model.Construction;
import dev.tenure.processor.model.CrossTenantIndexModel;
import dev.tenure.processor.model.EntityModel;
import dev.tenure.processor.model.IndexModel;
import dev.tenure.processor.model.KeyPart;
import dev.tenure.processor.model.MemberModel;
import dev.tenure.processor.model.SubtypeModel;
import dev.tenure.processor.model.TableModel;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.zip.CRC32;

/** Invented items of an entity, with the keys that generated code would write. */
public final class SampleItem {
  private final SampleValues values;

  /** Which of several classes it is of. */
  private final int type;

  private final Json item = Json.object();

  private SampleItem(SampleValues values, int type) {
    this.values = values;
    this.type = type;
  }

  /** The first item of an entity: each attribute with its type around its value. */
  public static JsonObject of(TableModel table, EntityModel entity) {
    return new SampleItem(SampleValues.FIRST, 0).fill(table, entity);
  }

  /**
   * Two items of one partition, which differ in the last member of the sort key, and in their class
   * if the entity has several; one where there is no such member.
   */
  public static List<JsonObject> some(TableModel table, EntityModel entity) {
    List<KeyPart.Member> members = entity.sortKey().members();
    if (members.isEmpty()) {
      return List.of(of(table, entity));
    }
    String last = members.get(members.size() - 1).name();
    SampleItem second = new SampleItem(SampleValues.second(last), 1);
    return List.of(of(table, entity), second.fill(table, entity));
  }

  private JsonObject fill(TableModel table, EntityModel entity) {
    List<KeyPart> sortKey = EntityKeys.sortKey(entity);
    List<KeyPart> partitionKey = EntityKeys.partitionKey(table, entity);
    putKey(table, table.partitionKey(), key(partitionKey, shard -> part(shard, key(sortKey))));
    putKey(table, table.sortKey(), sortKey);
    table
        .entityAttribute()
        .ifPresent(name -> item.put(name, Json.of(StoredType.S.name(), entity.name())));
    if (entity.construction() instanceof Construction.OneOf oneOf) {
      SubtypeModel subtype = oneOf.subtypes().get(Math.min(type, oneOf.subtypes().size() - 1));
      item.put(oneOf.attribute(), Json.of(StoredType.S.name(), subtype.value()));
      putAttributes(table, subtype.members());
    } else {
      putAttributes(table, entity.members());
    }
    for (IndexModel index : entity.indexes()) {
      putKey(table, index.physical().partitionKey(), EntityKeys.partitionKey(table, entity, index));
      index.physical().sortKey().ifPresent(name -> putKey(table, name, index.sortKey().parts()));
    }
    for (CrossTenantIndexModel index : entity.crossTenantIndexes()) {
      putKey(table, index.physical().partitionKey(), index.partitionKey().parts());
      index.physical().sortKey().ifPresent(name -> putKey(table, name, index.sortKey().parts()));
    }
    return item.build();
  }

  private void putAttributes(TableModel table, List<MemberModel> members) {
    Optional<String> expiry = table.settings().timeToLive();
    for (MemberModel member : members) {
      if (member.isStored()) {
        boolean expires = expiry.filter(member.attribute()::equals).isPresent();
        StoredType.of(member.type())
            .map(type -> expires ? values.expiry(member) : values.attribute(member, type))
            .ifPresent(value -> item.put(member.attribute(), value));
      }
    }
  }

  private void putKey(TableModel table, String attribute, List<KeyPart> parts) {
    if (!parts.isEmpty()) {
      putKey(table, attribute, key(parts));
    }
  }

  private void putKey(TableModel table, String attribute, String key) {
    item.put(attribute, Json.of(StoredType.ofKey(table, attribute).name(), key));
  }

  private String key(List<KeyPart> parts) {
    return key(parts, KeyPart.Shard::text);
  }

  private String key(List<KeyPart> parts, Function<KeyPart.Shard, String> shard) {
    return KeyText.join(
        parts,
        KeyPart.Literal::text,
        member -> values.keyPart(member.name(), member.type().kind()),
        shard);
  }

  /** The shard of a sort key, as the runtime finds it. */
  private static String part(KeyPart.Shard shards, String sortKey) {
    CRC32 hash = new CRC32();
    hash.update(sortKey.getBytes(StandardCharsets.UTF_8));
    return String.format(Locale.ROOT, "$s%03d", hash.getValue() % shards.count());
  }
}
