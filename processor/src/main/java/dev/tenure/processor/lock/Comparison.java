package dev.tenure.processor.lock;

import com.palantir.javapoet.ClassName;
import dev.tenure.processor.diagnostic.DiagnosticCode;
import dev.tenure.processor.diagnostic.Position;
import dev.tenure.processor.model.EntityModel;
import dev.tenure.processor.model.MemberRole;
import dev.tenure.processor.model.PhysicalIndexModel;
import dev.tenure.processor.model.TableModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;

/** Every change of one table that stored rows do not survive, in the order of the lock. */
final class Comparison {
  private final Renames renames;
  private final TableModel table;
  private final List<PlacedFact> facts;
  private final Map<List<String>, PlacedFact> current = new HashMap<>();
  private final List<Change> changes = new ArrayList<>();

  /** What was reported; its elements and members need no message of their own. */
  private final Set<List<String>> reported = new HashSet<>();

  Comparison(Renames renames, TableModel table, List<PlacedFact> facts) {
    this.renames = renames;
    this.table = table;
    this.facts = facts;
    facts.forEach(placed -> current.put(placed.fact().path(), placed));
  }

  List<Change> changes() {
    renames.tableBefore().ifPresent(this::renamedTable);
    if (isTagged()) {
      renames.entities().forEach((name, entity) -> renamed(name, entity, Harm::ofRenamedEntity));
    } else {
      renames.entities().entrySet().stream()
          .filter(renamed -> keptValues(renamed.getValue()))
          .forEach(r -> renamed(r.getKey(), r.getValue(), Harm::ofRenamedOwner));
    }
    renames.recorded().forEach(this::compare);
    table.indexes().stream()
        .filter(index -> isRecorded(index.name()))
        .forEach(this::compareAttributes);
    if (!renames.recorded().isEmpty()) {
      table.localIndexes().stream()
          .filter(index -> !isRecorded(index.name()))
          .forEach(this::newLocalIndex);
    }
    changes.addAll(new NewTypes(table, renames.recorded()).among(facts));
    return changes;
  }

  /** Whether rows stored before name their entity in the attribute that is checked now. */
  private boolean isTagged() {
    List<String> path = List.of(table.name(), Fact.TABLE, Fact.ENTITY_ATTRIBUTE);
    return table
        .entityAttribute()
        .filter(name -> renames.recorded().contains(new Fact(path, name)))
        .isPresent();
  }

  private void renamedTable(String before) {
    changes.add(
        new Change(
            DiagnosticCode.LOCK_TABLE_CHANGED,
            table.position(),
            Optional.empty(),
            "name",
            before,
            Harm.ofRenamedTable(before, table.name())));
  }

  /** Whether rows stored before keep unique values of an entity. */
  private boolean keptValues(EntityModel entity) {
    return renames.recorded().stream()
        .anyMatch(
            fact ->
                fact.isOfEntity()
                    && fact.subject().equals(entity.name())
                    && fact.aspect().equals(Fact.UNIQUE));
  }

  private void renamed(String before, EntityModel entity, BinaryOperator<String> harm) {
    changes.add(
        new Change(
            DiagnosticCode.LOCK_ENTITY_CHANGED,
            entity.position(),
            Optional.of(entity.type()),
            "name",
            before,
            harm.apply(before, entity.name())));
  }

  private void compare(Fact recorded) {
    if (recorded.aspect().equals(Fact.TYPE)
        || recorded.aspect().equals(Fact.MIGRATED)
        || isReported(recorded)) {
      return;
    }
    PlacedFact now = current.get(recorded.path());
    if (now != null && !reads(recorded, now.fact())) {
      add(recorded, now.position(), Harm.ofChange(recorded, now.fact().value()));
    } else if (now == null && recorded.aspect().equals(Fact.TIME_TO_LIVE)) {
      add(recorded, table.position(), Harm.ofNoTimeToLive(recorded));
    } else if (now == null && recorded.isOfEntity() && !recorded.aspect().equals(Fact.VERSION)) {
      compareGone(recorded);
    }
  }

  /** Members' attributes in keys that had none, or the other way round. */
  private void compareAttributes(PhysicalIndexModel index) {
    List<String> path = List.of(table.name(), Fact.INDEX, index.name(), Fact.ATTRIBUTES);
    Optional<Fact> recorded =
        renames.recorded().stream().filter(fact -> fact.path().equals(path)).findFirst();
    Optional<Fact> now = Optional.ofNullable(current.get(path)).map(PlacedFact::fact);
    if (recorded.isPresent() != now.isPresent()) {
      Fact before = recorded.orElse(new Fact(path, ""));
      add(before, table.position(), Harm.ofChange(before, now.map(Fact::value).orElse("")));
    }
  }

  private boolean isReported(Fact fact) {
    List<String> path = fact.path();
    for (int length = 3; length < path.size(); length++) {
      if (reported.contains(path.subList(0, length))) {
        return true;
      }
    }
    return false;
  }

  private boolean reads(Fact recorded, Fact now) {
    if (recorded.section().equals(Fact.INDEX)) {
      return recorded.equals(now);
    }
    if (recorded.aspect().equals(Fact.VERSION)) {
      return recorded.equals(now) || !isDeclared(recorded.path(), recorded.value());
    }
    return switch (recorded.aspect()) {
      case Fact.ATTRIBUTE -> StoredForms.reads(recorded.value(), now.value());
      case Fact.ENTITY_ATTRIBUTE -> recorded.value().isEmpty() || recorded.equals(now);
      case Fact.TENANT, Fact.INDEX -> KeyTexts.reads(recorded.value(), now.value());
      default ->
          recorded.isOfEntity()
              ? KeyTexts.reads(recorded.value(), now.value())
              : recorded.equals(now);
    };
  }

  /** Whether an attribute beside this fact is there still; one that is gone is told by itself. */
  private boolean isDeclared(List<String> path, String attribute) {
    List<String> found = new ArrayList<>(path.subList(0, 3));
    found.addAll(List.of(Fact.ATTRIBUTE, attribute));
    return current.containsKey(found);
  }

  private boolean isRecorded(String index) {
    return renames.recorded().stream()
        .anyMatch(fact -> fact.section().equals(Fact.INDEX) && fact.subject().equals(index));
  }

  private void newLocalIndex(PhysicalIndexModel index) {
    changes.add(
        new Change(
            DiagnosticCode.LOCK_INDEX_CHANGED,
            table.position(),
            Optional.empty(),
            Fact.words(List.of(Fact.INDEX, index.name())),
            "",
            Harm.ofNewLocalIndex(index.name(), table.name())));
  }

  private void compareGone(Fact recorded) {
    Optional<EntityModel> entity = entity(recorded.subject());
    if (entity.isEmpty()) {
      goneEntity(recorded);
    } else if (recorded.aspect().equals(Fact.INDEX)
        ? isIndexUsed(recorded.path().get(4))
        : recorded.aspect().equals(Fact.UNIQUE) || !isInKey(entity.get(), recorded)) {
      String harm =
          toldClasses(recorded) ? Harm.ofTypeAttribute(recorded) : Harm.ofRemoval(recorded);
      add(recorded, entity.get().position(), harm);
      if (recorded.aspect().equals(Fact.INDEX)) {
        reported.add(recorded.path().subList(0, 5));
      }
    }
  }

  private boolean toldClasses(Fact attribute) {
    int length = attribute.path().size();
    return renames.recorded().stream()
        .filter(fact -> fact.value().equals(Fact.SUBTYPE) && fact.path().size() == length + 1)
        .anyMatch(fact -> fact.path().subList(0, length).equals(attribute.path()));
  }

  private void goneEntity(Fact recorded) {
    List<String> subject = recorded.path().subList(0, 3);
    List<String> key = new ArrayList<>(subject);
    key.add(Fact.SORT_KEY);
    String sortKey =
        renames.recorded().stream()
            .filter(fact -> fact.path().equals(key))
            .map(Fact::value)
            .findFirst()
            .orElse("");
    reported.add(subject);
    changes.add(
        new Change(
            DiagnosticCode.LOCK_ENTITY_CHANGED,
            table.position(),
            Optional.empty(),
            Fact.words(List.of(Fact.ENTITY, recorded.subject())),
            sortKey,
            Harm.ofRemovedEntity(recorded.subject(), sortKey)));
  }

  private boolean isIndexUsed(String name) {
    return table.indexes().stream().map(PhysicalIndexModel::name).anyMatch(name::equals);
  }

  /** Whether the value of an attribute that is gone is read from the primary key instead. */
  private static boolean isInKey(EntityModel entity, Fact recorded) {
    return entity.members().stream()
        .filter(member -> member.role() == MemberRole.KEY)
        .anyMatch(member -> member.attribute().equals(recorded.path().get(4)));
  }

  private void add(Fact recorded, Position position, String harm) {
    reported.add(recorded.path());
    Optional<ClassName> owner =
        recorded.isOfEntity()
            ? entity(recorded.subject()).map(EntityModel::type)
            : Optional.empty();
    changes.add(
        new Change(Harm.code(recorded), position, owner, recorded.what(), recorded.value(), harm));
  }

  private Optional<EntityModel> entity(String name) {
    return table.entities().stream().filter(entity -> entity.name().equals(name)).findFirst();
  }
}
