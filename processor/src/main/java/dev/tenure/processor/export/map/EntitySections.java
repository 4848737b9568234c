package dev.tenure.processor.export.map;

import static java.util.stream.Collectors.joining;

import com.palantir.javapoet.ClassName;
import dev.tenure.processor.export.design.AccessPattern;
import dev.tenure.processor.export.design.AccessPattern.AttributeCondition;
import dev.tenure.processor.export.design.AccessPattern.SortKeyCondition;
import dev.tenure.processor.export.design.AccessPatterns;
import dev.tenure.processor.export.format.EntityKeys;
import dev.tenure.processor.export.format.KeyText;
import dev.tenure.processor.model.CollectionModel;
import dev.tenure.processor.model.Construction;
import dev.tenure.processor.model.CrossTenantIndexModel;
import dev.tenure.processor.model.EntityKind;
import dev.tenure.processor.model.EntityModel;
import dev.tenure.processor.model.SubtypeModel;
import dev.tenure.processor.model.TableModel;
import dev.tenure.processor.model.UniqueModel;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What the page says of the entities: their keys, and how they are read. */
final class EntitySections {
  private final TableModel table;

  EntitySections(TableModel table) {
    this.table = table;
  }

  Html keys() {
    Html keys =
        Words.table(
            "Every kind of item in this table, and where it lies",
            List.of("Entity", "Whose", table.partitionKey(), table.sortKey(), "In indexes"));
    for (EntityModel entity : table.entities()) {
      Html row = Words.row();
      row.add(
          Words.head("row", "Entity")
              .add(entity.name())
              .add(Words.note(Words.code(entity.type().canonicalName())))
              .addAll(types(entity)));
      row.add(Words.cell("Whose").add(whose(entity.kind())));
      row.add(
          Words.cell(table.partitionKey())
              .add(Words.key(KeyText.of(EntityKeys.partitionKey(table, entity)))));
      row.add(Words.cell(table.sortKey()).add(Words.key(KeyText.of(EntityKeys.sortKey(entity)))));
      Html body = Words.body().add(row.add(indexes(entity)));
      entity.uniques().forEach(unique -> body.add(unique(entity, unique)));
      keys.add(body);
    }
    return keys;
  }

  /** The rows that keep unique values are in the table, too. */
  private Html unique(EntityModel entity, UniqueModel unique) {
    return Words.row()
        .add(
            Words.head("row", "Entity")
                .add("unique ")
                .add(Words.code(unique.name()))
                .add(Words.note("of " + entity.name())))
        .add(Words.cell("Whose").add(whose(entity.kind())))
        .add(
            Words.cell(table.partitionKey())
                .add(Words.key(KeyText.of(EntityKeys.partitionKey(table, entity, unique)))))
        .add(Words.cell(table.sortKey()).add(Words.key(EntityKeys.uniqueSortKey(table))))
        .add(Words.cell("In indexes").add("none"));
  }

  private static String whose(EntityKind kind) {
    return switch (kind) {
      case TENANT -> "one tenant's";
      case SHARED -> "shared: every tenant reads it";
      case CROSS_TENANT -> "no tenant's: none reads it";
    };
  }

  /** The classes of a sealed entity, in a line. */
  private static List<Html> types(EntityModel entity) {
    if (!(entity.construction() instanceof Construction.OneOf oneOf)) {
      return List.of();
    }
    Html types = Words.note("");
    String separator = "";
    for (SubtypeModel type : oneOf.subtypes()) {
      types.add(separator).add(Words.type(type.type().simpleName()));
      separator = " or ";
    }
    return List.of(types);
  }

  private Html indexes(EntityModel entity) {
    Html list = Html.of("ul");
    entity
        .indexes()
        .forEach(
            index -> {
              List<String> partition = new ArrayList<>();
              partition.add(KeyText.of(EntityKeys.partitionKey(table, entity, index)));
              index.partitionMembers().forEach(m -> partition.add("{" + m.name() + "}"));
              List<String> sort = new ArrayList<>();
              index.sortMembers().forEach(m -> sort.add("{" + m.name() + "}"));
              if (!index.sortKey().parts().isEmpty()) {
                sort.add(KeyText.of(index.sortKey().parts()));
              }
              list.add(index(index.physical().name(), partition, sort));
            });
    entity
        .crossTenantIndexes()
        .forEach(
            index ->
                list.add(
                    index(
                        index.physical().name(),
                        List.of(KeyText.of(index.partitionKey().parts())),
                        Stream.of(KeyText.of(index.sortKey().parts()))
                            .filter(key -> !key.isEmpty())
                            .toList())));
    boolean none = entity.indexes().isEmpty() && entity.crossTenantIndexes().isEmpty();
    Html cell = Words.cell("In indexes");
    return none ? cell.add("none") : cell.add(list);
  }

  private static Html index(String name, List<String> partitionKeys, List<String> sortKeys) {
    Html item = Html.of("li").add(Words.code(name));
    addKeys(item, ": ", partitionKeys);
    addKeys(item, " by ", sortKeys);
    return item;
  }

  private static void addKeys(Html item, String before, List<String> keys) {
    String separator = before;
    for (String key : keys) {
      item.add(separator).add(Words.key(key));
      separator = ", ";
    }
  }

  Html accessPatterns() {
    Html patterns =
        Words.table(
            "Each call of the generated code, and what it asks of DynamoDB",
            List.of("Entity", "Call", "Request", "Key condition"));
    for (EntityModel entity : table.entities()) {
      List<AccessPattern> all = AccessPatterns.of(table, entity);
      Html body = Words.body();
      for (int i = 0; i < all.size(); i++) {
        Html row = Words.row();
        if (i == 0) {
          row.add(
              Words.head("rowgroup", "Entity")
                  .with("rowspan", String.valueOf(all.size()))
                  .add(entity.name()));
        }
        body.add(pattern(all.get(i), entity, row));
      }
      patterns.add(body);
    }
    return patterns;
  }

  private static Html pattern(AccessPattern pattern, EntityModel entity, Html row) {
    Html request = Words.cell("Request").add(Words.code(pattern.operation()));
    pattern.index().ifPresent(name -> request.add(" on index ").add(Words.code(name)));
    entity
        .partitionKey()
        .shard()
        .filter(shards -> pattern.isOfTable() && pattern.isQuery())
        .ifPresent(shards -> request.add(Words.note("of each of " + shards.count() + " shards")));
    Html condition =
        Words.cell("Key condition")
            .add(Words.code(pattern.partitionKeyAttribute()))
            .add(" is ")
            .add(Words.key(pattern.partitionKey()));
    for (AttributeCondition member : pattern.attributes()) {
      condition
          .add(", ")
          .add(Words.code(member.attribute()))
          .add(" is ")
          .add(Words.key("{" + member.member() + "}"));
    }
    pattern.sortKey().ifPresent(sortKey -> addCondition(sortKey, condition));
    Html call = Words.cell("Call").add(Words.code(pattern.method()));
    pattern.view().ifPresent(view -> call.add(Words.note("answers ").add(Words.code(view))));
    return row.add(call).add(request).add(condition);
  }

  private static void addCondition(SortKeyCondition sortKey, Html condition) {
    if (!sortKey.key().isEmpty()) {
      condition
          .add(", ")
          .add(Words.code(sortKey.attribute()))
          .add(sortKey.comparison().equals("equals") ? " is " : " begins with ")
          .add(Words.key(sortKey.key()));
    }
    sortKey
        .range()
        .ifPresent(
            member ->
                condition.add(Words.note("or a range of ").add(Words.key("{" + member + "}"))));
  }

  /** Entities that are read together. */
  Html collections() {
    String begins = table.sortKey() + " begins with";
    Html collections =
        Words.table(
            "Entities of one partition that are read together, in the order of their sort keys",
            List.of("Collection", "Call", begins, "Entities"));
    for (CollectionModel collection : table.collections()) {
      String entities =
          collection.members().stream().map(ClassName::simpleName).collect(joining(", "));
      String beginning = KeyText.of(collection.sortKey().parts());
      Html row = Words.row();
      row.add(
          Words.head("row", "Collection")
              .add(collection.accessor())
              .add(Words.note(Words.code(collection.type().canonicalName()))));
      row.add(Words.cell("Call").add(Words.code(AccessPatterns.of(table, collection).method())));
      row.add(
          Words.cell(begins)
              .add(beginning.isEmpty() ? Html.of("span").add("anything") : Words.key(beginning)));
      row.add(Words.cell("Entities").add(entities));
      collections.add(Words.body().add(row));
    }
    return collections;
  }

  boolean crossesTenants() {
    return table.entities().stream().anyMatch(entity -> !entity.crossTenantIndexes().isEmpty());
  }

  Html crossTenantIndexes() {
    Html lookUps =
        Words.table(
            "Look-ups that are not led by a tenant, each with its reason",
            List.of("Look-up", "Call", "Index", "Key condition", "Answers", "Reason"));
    for (EntityModel entity : table.entities()) {
      for (CrossTenantIndexModel index : entity.crossTenantIndexes()) {
        Html row = Words.row();
        row.add(Words.head("row", "Look-up").add(index.name()).add(Words.note(entity.name())));
        Html calls = Words.cell("Call");
        AccessPatterns.of(table, entity, index)
            .forEach(call -> calls.add(Html.of("div").add(Words.code(call.method()))));
        row.add(calls);
        row.add(Words.cell("Index").add(Words.code(index.physical().name())));
        row.add(
            Words.cell("Key condition")
                .add(Words.code(index.physical().partitionKey()))
                .add(" is ")
                .add(Words.key(KeyText.of(index.partitionKey().parts()))));
        row.add(Words.cell("Answers").add(Words.type(index.view().type().simpleName())));
        row.add(Words.cell("Reason").add(index.reason()));
        lookUps.add(Words.body().add(row));
      }
    }
    return lookUps;
  }
}
