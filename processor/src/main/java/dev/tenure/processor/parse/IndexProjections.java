package dev.tenure.processor.parse;

import dev.tenure.processor.diagnostic.DiagnosticCode;
import dev.tenure.processor.diagnostic.Position;
import dev.tenure.processor.diagnostic.Suggestions;
import dev.tenure.processor.mirror.Declared;
import dev.tenure.processor.mirror.IndexAnnotation;
import dev.tenure.processor.mirror.TableAnnotation.TableIndexAnnotation;
import dev.tenure.processor.model.CrossTenantIndexModel;
import dev.tenure.processor.model.EntityModel;
import dev.tenure.processor.model.IndexModel;
import dev.tenure.processor.model.MemberModel;
import dev.tenure.processor.model.PhysicalIndexModel;
import dev.tenure.processor.model.ProjectionModel;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What each physical index holds. The table says so of the indexes that it declares, by attributes;
 * the entities of another index say so by their members, all of them the same kind.
 */
final class IndexProjections {
  private final Map<String, TableIndexAnnotation> declared = new LinkedHashMap<>();
  private final Map<String, Asked> asked = new HashMap<>();
  private final ParseContext context;

  /** What the first entity asked of an index, and what all of them include. */
  private record Asked(ProjectionModel.Type type, String owner, Set<String> attributes) {}

  IndexProjections(List<TableIndexAnnotation> declared, ParseContext context) {
    this.context = context;
    for (TableIndexAnnotation index : declared) {
      this.declared.putIfAbsent(index.name().value(), index);
      String what = "The index \"" + index.name().value() + "\"";
      checkInclude(what, index.projection(), index.include(), index.position());
    }
  }

  /** Takes what an entity's index asks for. */
  void ask(IndexAnnotation index, String owner, List<MemberModel> members) {
    String what = "'" + index.name().value() + "' of " + owner;
    String physical = index.physicalName().value();
    if (declared.containsKey(physical)) {
      refuseSecond(index, what);
      return;
    }
    ProjectionModel.Type type = ProjectionModel.Type.valueOf(index.projection().value());
    if (index.reason().isPresent() && type == ProjectionModel.Type.INCLUDE) {
      context.error(
          DiagnosticCode.PROJECTION_INVALID,
          index.projection().position(),
          what + " crosses tenants and shows keys alone; KEYS_ONLY is all that it needs");
    } else {
      checkInclude(what, index.projection(), index.include(), index.position());
    }
    Asked first =
        asked.computeIfAbsent(physical, name -> new Asked(type, what, new LinkedHashSet<>()));
    if (first.type() != type) {
      context.error(
          DiagnosticCode.PROJECTION_CONFLICT,
          index.position(),
          what
              + " asks for "
              + type
              + ", and "
              + first.owner()
              + " for "
              + first.type()
              + ": both share the index \""
              + physical
              + "\", which has one projection");
    }
    for (Declared<String> member : index.include()) {
      find(member, owner, members)
          .filter(MemberModel::isStored) // what a key alone holds is there anyway
          .ifPresent(found -> first.attributes().add(found.attribute()));
    }
  }

  private void refuseSecond(IndexAnnotation index, String what) {
    Optional<Position> said =
        index.projection().explicit()
            ? Optional.of(index.projection().position())
            : index.include().stream().map(Declared::position).findFirst();
    said.ifPresent(
        position ->
            context.error(
                DiagnosticCode.PROJECTION_INVALID,
                position,
                what
                    + " is on the index \""
                    + index.physicalName().value()
                    + "\", which the table declares; its @TableIndex says what it holds"));
  }

  private void checkInclude(
      String what, Declared<String> projection, List<Declared<String>> include, Position whole) {
    boolean includes =
        ProjectionModel.Type.valueOf(projection.value()) == ProjectionModel.Type.INCLUDE;
    if (includes && include.isEmpty()) {
      context.error(
          DiagnosticCode.PROJECTION_INVALID,
          projection.position(),
          what + " includes nothing; name what in include = \"…\", or ask for KEYS_ONLY");
    } else if (!includes && !include.isEmpty()) {
      context.error(
          DiagnosticCode.PROJECTION_INVALID,
          projection.explicit() ? projection.position() : whole,
          what + " has an include, which is for projection = INCLUDE alone");
    }
  }

  private Optional<MemberModel> find(
      Declared<String> name, String owner, List<MemberModel> members) {
    Optional<MemberModel> found =
        members.stream().filter(member -> member.name().equals(name.value())).findFirst();
    if (found.isEmpty()) {
      List<String> names = members.stream().map(MemberModel::name).toList();
      refuseUnknown(name, "is no member of " + owner + ", which has ", names);
    }
    return found;
  }

  private void refuseUnknown(Declared<String> name, String why, Collection<String> known) {
    context.error(
        DiagnosticCode.PROJECTION_UNKNOWN,
        name.position(),
        "\""
            + name.value()
            + "\" "
            + why
            + String.join(", ", known)
            + Suggestions.didYouMean(name.value(), known));
  }

  /**
   * What an index holds. What every read is checked by is always there.
   *
   * @param keys the key attributes of the table
   * @param always the attribute that names the entity, and the one by which items expire
   * @param entities those without errors of their own
   */
  ProjectionModel of(
      PhysicalIndexModel index,
      List<String> keys,
      List<String> always,
      List<EntityModel> entities) {
    TableIndexAnnotation said = declared.get(index.name());
    Asked wanted = asked.get(index.name());
    ProjectionModel.Type type = ProjectionModel.Type.ALL;
    Set<String> held = new LinkedHashSet<>(always);
    if (said != null) {
      type = ProjectionModel.Type.valueOf(said.projection().value());
      checkKnown(said, index, entities);
      said.include().forEach(name -> held.add(name.value()));
    } else if (wanted != null) {
      type = wanted.type();
      held.addAll(wanted.attributes());
    }
    if (type == ProjectionModel.Type.ALL) {
      return ProjectionModel.ALL;
    }
    return ProjectionModel.of(
        held.stream()
            .filter(name -> !keys.contains(name))
            .filter(name -> !index.keys().contains(name))
            .toList());
  }

  private void checkKnown(
      TableIndexAnnotation said, PhysicalIndexModel index, List<EntityModel> entities) {
    Set<String> stored = new TreeSet<>();
    for (EntityModel entity : entities) {
      boolean isIn =
          Stream.concat(
                  entity.indexes().stream().map(IndexModel::physical),
                  entity.crossTenantIndexes().stream().map(CrossTenantIndexModel::physical))
              .anyMatch(physical -> physical.name().equals(index.name()));
      entity.members().stream()
          .filter(member -> isIn && member.isStored())
          .forEach(member -> stored.add(member.attribute()));
    }
    boolean areKnown = context.report().errorCount() == 0; // else entities may be missing
    for (Declared<String> name : said.include()) {
      if (areKnown && !stored.contains(name.value())) {
        refuseUnknown(
            name,
            "is an attribute of no entity in the index \"" + index.name() + "\", which store ",
            stored);
      }
    }
  }
}
