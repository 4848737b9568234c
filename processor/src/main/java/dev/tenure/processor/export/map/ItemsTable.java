package dev.tenure.processor.export.map;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.tenure.processor.export.sample.SampleItem;
import dev.tenure.processor.model.EntityModel;
import dev.tenure.processor.model.PhysicalIndexModel;
import dev.tenure.processor.model.TableModel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Items as they lie in a table or an index: a cell for each partition, beside it its items in the
 * order of their sort keys, each with its own attributes.
 */
final class ItemsTable {
  private final TableModel table;
  private final List<String> partitionKeys;
  private final List<String> sortKeys;
  private final Predicate<String> held;

  private ItemsTable(
      TableModel table, List<String> partitionKeys, List<String> sortKeys, Predicate<String> held) {
    this.table = table;
    this.partitionKeys = partitionKeys;
    this.sortKeys = sortKeys;
    this.held = held;
  }

  /** The table itself. */
  static Html of(TableModel table) {
    ItemsTable items =
        new ItemsTable(
            table, List.of(table.partitionKey()), List.of(table.sortKey()), attribute -> true);
    return items.draw("Invented items, by partition");
  }

  /** What an index shows of the same items. */
  static Html of(TableModel table, PhysicalIndexModel index) {
    ItemsTable items =
        new ItemsTable(
            table,
            index.partitionKeys(),
            index.sortKeys(),
            attribute -> isKeyOf(table, attribute) || index.holds(attribute));
    return items.draw("The same items in the index " + index.name());
  }

  private static boolean isKeyOf(TableModel table, String attribute) {
    return attribute.equals(table.partitionKey()) || attribute.equals(table.sortKey());
  }

  private record Item(String entity, JsonObject attributes) {}

  private Html draw(String caption) {
    Map<String, List<Item>> partitions = new LinkedHashMap<>();
    for (EntityModel entity : table.entities()) {
      for (JsonObject item : SampleItem.some(table, entity)) {
        if (isIn(item)) {
          partitions
              .computeIfAbsent(values(item, partitionKeys), key -> new ArrayList<>())
              .add(new Item(entity.name(), item));
        }
      }
    }
    List<String> columns = new ArrayList<>(List.of("Partition key: " + names(partitionKeys)));
    if (!sortKeys.isEmpty()) {
      columns.add("Sort key: " + names(sortKeys));
    }
    columns.add("Attributes");
    Html drawn = Words.table(caption, columns).with("class", "items");
    partitions.forEach((key, items) -> drawn.add(partition(key, items, columns)));
    return drawn;
  }

  /** An item without a key of an index is not in it. */
  private boolean isIn(JsonObject item) {
    return Stream.concat(partitionKeys.stream(), sortKeys.stream()).allMatch(item::has);
  }

  private Html partition(String key, List<Item> items, List<String> columns) {
    items.sort(Comparator.comparing(this::sortKeyOf));
    Html body = Words.body();
    for (int i = 0; i < items.size(); i++) {
      Html row = Words.row();
      if (i == 0) {
        row.add(
            Words.head("rowgroup", columns.get(0))
                .with("class", "partition")
                .with("rowspan", String.valueOf(items.size()))
                .add(Words.code(key)));
      }
      Item item = items.get(i);
      if (!sortKeys.isEmpty()) {
        row.add(
            Words.head("row", columns.get(1))
                .with("class", "sort")
                .add(Words.code(sortKeyOf(item)))
                .add(Words.note(item.entity())));
      }
      body.add(row.add(attributes(item)));
    }
    return body;
  }

  private String sortKeyOf(Item item) {
    return values(item.attributes(), sortKeys);
  }

  private static String names(List<String> attributes) {
    return String.join(", ", attributes);
  }

  private static String values(JsonObject item, List<String> attributes) {
    return attributes.stream()
        .filter(item::has)
        .map(name -> value(item.get(name)))
        .collect(Collectors.joining(", "));
  }

  private Html attributes(Item item) {
    Html list = Html.of("dl");
    boolean any = false;
    for (Map.Entry<String, JsonElement> attribute : item.attributes().entrySet()) {
      if (!isKey(attribute.getKey()) && held.test(attribute.getKey())) {
        any = true;
        list.add(attribute(attribute.getKey(), value(attribute.getValue())));
      }
    }
    Html cell = Words.cell("Attributes");
    return any ? cell.add(list) : cell.add(Html.of("p").with("class", "none").add("none"));
  }

  private static Html attribute(String name, String value) {
    return Html.of("div").add(Html.of("dt").add(name)).add(Html.of("dd").add(Words.code(value)));
  }

  private boolean isKey(String attribute) {
    return partitionKeys.contains(attribute) || sortKeys.contains(attribute);
  }

  /** What stands inside a value's type. */
  private static String value(JsonElement typed) {
    JsonElement value = typed.getAsJsonObject().entrySet().iterator().next().getValue();
    if (value.isJsonPrimitive()) {
      return value.getAsString();
    }
    if (value instanceof JsonArray array) {
      List<String> elements = new ArrayList<>();
      array.forEach(element -> elements.add(element.getAsString()));
      return "[" + String.join(", ", elements) + "]";
    }
    return "{…}";
  }
}
