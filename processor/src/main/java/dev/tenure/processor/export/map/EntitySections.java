package dev.tenure.processor.export.map;

import static java.util.stream.Collectors.joining;

import com.palantir.javapoet.ClassName;
import dev.tenure.processor.export.design.AccessPattern;
import dev.tenure.processor.export.design.AccessPattern.SortKeyCondition;
import dev.tenure.processor.export.design.AccessPatterns;
import dev.tenure.processor.export.format.EntityKeys;
import dev.tenure.processor.export.format.KeyText;
import dev.tenure.processor.export.format.StoredType;
import dev.tenure.processor.model.CollectionModel;
import dev.tenure.processor.model.CrossTenantIndexModel;
import dev.tenure.processor.model.EntityKind;
import dev.tenure.processor.model.EntityModel;
import dev.tenure.processor.model.KeyAttributeType;
import dev.tenure.processor.model.MemberModel;
import dev.tenure.processor.model.MemberTrait;
import dev.tenure.processor.model.TableModel;
import dev.tenure.processor.model.UniqueModel;
import java.util.List;

/** What the page says of the entities: their keys, how they are read, what they hold. */
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
              .add(
                  Html.of("span")
                      .with("class", "of")
                      .add(Words.code(entity.type().canonicalName()))));
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
    boolean number = table.typeOf(table.sortKey()) == KeyAttributeType.N;
    return Words.row()
        .add(
            Words.head("row", "Entity")
                .add("unique ")
                .add(Words.code(unique.name()))
                .add(Html.of("span").with("class", "of").add("of " + entity.name())))
        .add(Words.cell("Whose").add(whose(entity.kind())))
        .add(
            Words.cell(table.partitionKey())
                .add(Words.key(KeyText.of(EntityKeys.partitionKey(table, entity, unique)))))
        .add(Words.cell(table.sortKey()).add(Words.key(number ? "0" : UniqueModel.MARK)))
        .add(Words.cell("In indexes").add("none"));
  }

  private static String whose(EntityKind kind) {
    return switch (kind) {
      case TENANT -> "one tenant's";
      case SHARED -> "shared: every tenant reads it";
      case CROSS_TENANT -> "no tenant's: none reads it";
    };
  }

  private Html indexes(EntityModel entity) {
    Html list = Html.of("ul");
    entity
        .indexes()
        .forEach(
            index -> {
              String partitionKey = KeyText.of(EntityKeys.partitionKey(table, entity, index));
              list.add(
                  index(
                      index.physical().name(), partitionKey, KeyText.of(index.sortKey().parts())));
            });
    entity
        .crossTenantIndexes()
        .forEach(
            index ->
                list.add(
                    index(
                        index.physical().name(),
                        KeyText.of(index.partitionKey().parts()),
                        KeyText.of(index.sortKey().parts()))));
    boolean none = entity.indexes().isEmpty() && entity.crossTenantIndexes().isEmpty();
    Html cell = Words.cell("In indexes");
    return none ? cell.add("none") : cell.add(list);
  }

  private static Html index(String name, String partitionKey, String sortKey) {
    Html item = Html.of("li").add(Words.code(name)).add(": ").add(Words.key(partitionKey));
    return sortKey.isEmpty() ? item : item.add(" by ").add(Words.key(sortKey));
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
        body.add(pattern(all.get(i), row));
      }
      patterns.add(body);
    }
    return patterns;
  }

  private static Html pattern(AccessPattern pattern, Html row) {
    Html request = Words.cell("Request").add(Words.code(pattern.operation()));
    pattern.index().ifPresent(name -> request.add(" on index ").add(Words.code(name)));
    Html condition =
        Words.cell("Key condition")
            .add(Words.code(pattern.partitionKeyAttribute()))
            .add(" is ")
            .add(Words.key(pattern.partitionKey()));
    pattern.sortKey().ifPresent(sortKey -> addCondition(sortKey, condition));
    Html call = Words.cell("Call").add(Words.code(pattern.method()));
    pattern
        .view()
        .ifPresent(
            view ->
                call.add(
                    Html.of("span").with("class", "of").add("answers ").add(Words.code(view))));
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
                condition.add(
                    Html.of("span")
                        .with("class", "of")
                        .add("or a range of ")
                        .add(Words.key("{" + member + "}"))));
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
              .add(
                  Html.of("span")
                      .with("class", "of")
                      .add(Words.code(collection.type().canonicalName()))));
      row.add(Words.cell("Call").add(Words.code(AccessPatterns.of(table, collection).method())));
      row.add(
          Words.cell(begins)
              .add(beginning.isEmpty() ? Html.of("span").add("anything") : Words.key(beginning)));
      row.add(Words.cell("Entities").add(entities));
      collections.add(Words.body().add(row));
    }
    return collections;
  }

  Html attributes() {
    Html attributes =
        Words.table(
            "What the items hold; a member of a key is read from there unless it is listed",
            List.of("Entity", "Attribute", "Type", "Member"));
    for (EntityModel entity : table.entities()) {
      List<MemberModel> stored = entity.members().stream().filter(MemberModel::isStored).toList();
      Html body = Words.body();
      for (int i = 0; i < stored.size(); i++) {
        Html row = Words.row();
        if (i == 0) {
          row.add(
              Words.head("rowgroup", "Entity")
                  .with("rowspan", String.valueOf(stored.size()))
                  .add(entity.name()));
        }
        body.add(attribute(stored.get(i), row));
      }
      if (!stored.isEmpty()) {
        attributes.add(body);
      }
    }
    return attributes;
  }

  private static Html attribute(MemberModel member, Html row) {
    String type = StoredType.of(member.type()).map(StoredType::name).orElse("by its converter");
    return row.add(Words.cell("Attribute").add(Words.code(member.attribute())))
        .add(Words.cell("Type").add(type))
        .add(memberCell(member));
  }

  private static Html memberCell(MemberModel member) {
    Html cell = Words.cell("Member").add(Words.code(member.name()));
    member.traits().stream()
        .sorted()
        .findFirst()
        .ifPresent(trait -> cell.add(Html.of("span").with("class", "of").add(words(trait))));
    return cell;
  }

  private static String words(MemberTrait trait) {
    return switch (trait) {
      case VERSION -> "counts the writes of the item";
      case CREATED_AT -> "when the item was created";
      case UPDATED_AT -> "when the item was last written";
      case TIME_TO_LIVE -> "when the item expires";
      case TIME_ORDERED_ID -> "generated, in the order of time";
      case RANDOM_ID -> "generated, random";
    };
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
        row.add(
            Words.head("row", "Look-up")
                .add(index.name())
                .add(Html.of("span").with("class", "of").add(entity.name())));
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
        row.add(Words.cell("Answers").add(Words.code(index.view().type().simpleName())));
        row.add(Words.cell("Reason").add(index.reason()));
        lookUps.add(Words.body().add(row));
      }
    }
    return lookUps;
  }
}
