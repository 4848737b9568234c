package dev.tenure.processor.export.format;

import dev.tenure.processor.model.EntityModel;
import dev.tenure.processor.model.IndexModel;
import dev.tenure.processor.model.KeyAttributeType;
import dev.tenure.processor.model.KeyPart;
import dev.tenure.processor.model.KeyPattern;
import dev.tenure.processor.model.TableModel;
import dev.tenure.processor.model.UniqueModel;
import java.util.ArrayList;
import java.util.List;

/** The whole keys of an entity: what is declared, with what always leads it. */
public final class EntityKeys {
  private static final KeyPart SHARED = new KeyPart.Literal("$SHARED");

  private EntityKeys() {}

  /** The partition key of the table. */
  public static List<KeyPart> partitionKey(TableModel table, EntityModel entity) {
    return led(table, entity, entity.partitionKey());
  }

  /** The sort key of the table: the prefix and what follows it. */
  public static List<KeyPart> sortKey(EntityModel entity) {
    List<KeyPart> parts = new ArrayList<>();
    if (!entity.prefix().isEmpty()) {
      parts.add(new KeyPart.Literal(entity.prefix()));
    }
    parts.addAll(entity.sortKey().parts());
    return parts;
  }

  /** The partition key of an index. */
  public static List<KeyPart> partitionKey(TableModel table, EntityModel entity, IndexModel index) {
    return led(table, entity, index.partitionKey());
  }

  /** The partition key of the row that keeps a unique value. */
  public static List<KeyPart> partitionKey(
      TableModel table, EntityModel entity, UniqueModel unique) {
    return led(table, entity, unique.partitionKey(entity.name()));
  }

  /** The sort key of each such row. */
  public static String uniqueSortKey(TableModel table) {
    return table.typeOf(table.sortKey()) == KeyAttributeType.N ? "0" : UniqueModel.MARK;
  }

  private static List<KeyPart> led(TableModel table, EntityModel entity, KeyPattern pattern) {
    List<KeyPart> parts = new ArrayList<>();
    switch (entity.kind()) {
      case TENANT -> parts.addAll(table.tenant().pattern().parts());
      case SHARED -> parts.add(SHARED);
      case CROSS_TENANT -> {
        // nothing leads it
      }
    }
    parts.addAll(pattern.parts());
    return parts;
  }
}
