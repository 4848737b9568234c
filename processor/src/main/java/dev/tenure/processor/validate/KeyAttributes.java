package dev.tenure.processor.validate;

import dev.tenure.processor.model.PhysicalIndexModel;
import dev.tenure.processor.model.TableModel;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;

/** The attributes that Tenure writes itself. */
final class KeyAttributes {
  private KeyAttributes() {}

  /** Each one's name, and what it holds. */
  static Map<String, String> of(TableModel table) {
    Map<String, String> attributes = new LinkedHashMap<>();
    forEach(table, attributes::putIfAbsent);
    return attributes;
  }

  /** Visits every use, one by one, with the attribute's name and what it holds. */
  static void forEach(TableModel table, BiConsumer<String, String> visitor) {
    visitor.accept(table.partitionKey(), "the table's partition key");
    visitor.accept(table.sortKey(), "the table's sort key");
    table.entityAttribute().ifPresent(tag -> visitor.accept(tag, "the entity's name"));
    for (PhysicalIndexModel index : table.indexes()) {
      String of = " of the index \"" + index.name() + "\"";
      if (!index.isLocal()) {
        visitor.accept(index.partitionKey(), "the partition key" + of);
      }
      index.sortKey().ifPresent(name -> visitor.accept(name, "the sort key" + of));
    }
  }
}
