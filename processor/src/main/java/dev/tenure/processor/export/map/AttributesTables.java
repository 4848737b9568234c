package dev.tenure.processor.export.map;

import static java.util.stream.Collectors.joining;

import dev.tenure.processor.export.format.StoredType;
import dev.tenure.processor.model.Construction;
import dev.tenure.processor.model.EntityModel;
import dev.tenure.processor.model.MemberModel;
import dev.tenure.processor.model.MemberRole;
import dev.tenure.processor.model.MemberTrait;
import dev.tenure.processor.model.SubtypeModel;
import dev.tenure.processor.model.TableModel;
import dev.tenure.processor.model.ViewModel;
import java.util.List;

/** What the items hold, and which records show less of them. */
final class AttributesTables {
  private final TableModel table;

  AttributesTables(TableModel table) {
    this.table = table;
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
        body.add(attribute(entity, stored.get(i), row));
      }
      if (!stored.isEmpty()) {
        attributes.add(body);
      }
    }
    return attributes;
  }

  private Html attribute(EntityModel entity, MemberModel member, Html row) {
    String type = StoredType.of(member.type()).map(StoredType::name).orElse("by its converter");
    Html cell = Words.cell("Member");
    if (member.role() == MemberRole.TYPE) {
      cell.add("tells of which class the item is").addAll(types(entity));
    } else {
      cell.add(Words.code(member.name())).addAll(notes(entity, member));
    }
    return row.add(Words.cell("Attribute").add(Words.code(member.attribute())))
        .add(Words.cell("Type").add(type))
        .add(cell);
  }

  private static List<Html> types(EntityModel entity) {
    return subtypes(entity).stream()
        .map(
            type ->
                Words.note(Words.code(type.value()))
                    .add(" is a ")
                    .add(Words.code(type.type().simpleName())))
        .toList();
  }

  private static List<SubtypeModel> subtypes(EntityModel entity) {
    return entity.construction() instanceof Construction.OneOf oneOf ? oneOf.subtypes() : List.of();
  }

  private List<Html> notes(EntityModel entity, MemberModel member) {
    if (!entity.commonMembers().contains(member)) {
      String holders =
          subtypes(entity).stream()
              .filter(type -> type.members().stream().anyMatch(m -> isNamed(member, m)))
              .map(type -> type.type().simpleName())
              .collect(joining(", "));
      return List.of(Words.note("only of a ").add(Words.code(holders)));
    }
    boolean expiry = table.settings().timeToLive().filter(member.attribute()::equals).isPresent();
    return expiry
        ? List.of(Words.note(words(MemberTrait.TIME_TO_LIVE)))
        : member.traits().stream()
            .sorted()
            .limit(1)
            .map(trait -> Words.note(words(trait)))
            .toList();
  }

  private static boolean isNamed(MemberModel member, MemberModel other) {
    return member.name().equals(other.name());
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

  boolean hasViews() {
    return table.entities().stream().anyMatch(entity -> !entity.views().isEmpty());
  }

  /** What can be asked for in the place of whole items. */
  Html views() {
    Html views =
        Words.table(
            "Records that any read can answer in the place of the entity: less is sent, and the same"
                + " is paid",
            List.of("Entity", "View", "Members"));
    for (EntityModel entity : table.entities()) {
      Html body = Words.body();
      for (ViewModel view : entity.views()) {
        Html row = Words.row();
        if (view.equals(entity.views().get(0))) {
          row.add(
              Words.head("rowgroup", "Entity")
                  .with("rowspan", String.valueOf(entity.views().size()))
                  .add(entity.name()));
        }
        row.add(Words.cell("View").add(Words.code(view.type().canonicalName())));
        Html members = Words.cell("Members");
        String separator = "";
        for (MemberModel member : view.members()) {
          members.add(separator).add(Words.code(member.name()));
          separator = ", ";
        }
        body.add(row.add(members));
      }
      if (!entity.views().isEmpty()) {
        views.add(body);
      }
    }
    return views;
  }
}
