package dev.tenure.processor.lock;

import com.palantir.javapoet.ClassName;
import dev.tenure.processor.diagnostic.Position;
import dev.tenure.processor.model.CrossTenantIndexModel;
import dev.tenure.processor.model.EntityModel;
import dev.tenure.processor.model.IndexMember.IndexAttribute;
import dev.tenure.processor.model.IndexModel;
import dev.tenure.processor.model.KeyPattern;
import dev.tenure.processor.model.MemberModel;
import dev.tenure.processor.model.MemberRole;
import dev.tenure.processor.model.MemberTrait;
import dev.tenure.processor.model.MigrationModel;
import dev.tenure.processor.model.PhysicalIndexModel;
import dev.tenure.processor.model.ProjectionModel;
import dev.tenure.processor.model.TableModel;
import dev.tenure.processor.model.UniqueModel;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All facts of one table as declared. */
final class TableFacts {
  private final TableModel table;
  private final List<PlacedFact> facts = new ArrayList<>();

  private TableFacts(TableModel table) {
    this.table = table;
  }

  static List<PlacedFact> of(TableModel table, List<MigrationModel> migrations) {
    TableFacts all = new TableFacts(table);
    all.addTable();
    table.indexes().forEach(all::addIndex);
    table.entities().forEach(all::addEntity);
    migrations.forEach(all::addMigration);
    return List.copyOf(all.facts);
  }

  private void addTable() {
    Position at = table.position();
    add(at, table.type().canonicalName(), Fact.TABLE, Fact.TYPE);
    add(at, table.partitionKey(), Fact.TABLE, Fact.PARTITION_KEY);
    add(at, table.sortKey(), Fact.TABLE, Fact.SORT_KEY);
    add(at, table.entityAttribute().orElse(""), Fact.TABLE, Fact.ENTITY_ATTRIBUTE);
    KeyPattern tenant = table.tenant().pattern();
    add(tenant.position(), KeyTexts.of(tenant), Fact.TABLE, Fact.TENANT);
    table
        .settings()
        .timeToLive()
        .ifPresent(attribute -> add(at, attribute, Fact.TABLE, Fact.TIME_TO_LIVE));
  }

  private void addIndex(PhysicalIndexModel index) {
    Position at = table.position();
    add(at, index.partitionKey(), Fact.INDEX, index.name(), Fact.PARTITION_KEY);
    add(at, index.sortKey().orElse(""), Fact.INDEX, index.name(), Fact.SORT_KEY);
    if (!index.memberAttributes().isEmpty()) {
      add(at, text(index), Fact.INDEX, index.name(), Fact.ATTRIBUTES);
    }
    add(at, text(index.projection()), Fact.INDEX, index.name(), Fact.PROJECTION);
  }

  /** The members' attributes of both keys, each key in its order. */
  private static String text(PhysicalIndexModel index) {
    return text(index.partitionAttributes()) + " | " + text(index.sortAttributes());
  }

  private static String text(List<IndexAttribute> attributes) {
    return attributes.stream()
        .map(attribute -> attribute.name() + ":" + attribute.type())
        .collect(Collectors.joining(" "));
  }

  /** The attributes in the order of their names: another order is no other projection. */
  private static String text(ProjectionModel projection) {
    return Stream.concat(
            Stream.of(projection.type().name()), projection.attributes().stream().sorted())
        .collect(Collectors.joining(" "));
  }

  private void addEntity(EntityModel entity) {
    String name = entity.name();
    add(entity.position(), entity.type().canonicalName(), Fact.ENTITY, name, Fact.TYPE);
    add(
        entity.position(),
        KeyTexts.partitionKey(entity, entity.partitionKey()),
        Fact.ENTITY,
        name,
        Fact.PARTITION_KEY);
    add(entity.position(), KeyTexts.sortKey(entity), Fact.ENTITY, name, Fact.SORT_KEY);
    for (IndexModel index : entity.indexes()) {
      String partitionKey = KeyTexts.partitionKey(entity, index.partitionKey());
      addKeys(name, index.physical(), partitionKey, index.sortKey(), index.position());
    }
    for (CrossTenantIndexModel index : entity.crossTenantIndexes()) {
      String partitionKey = KeyTexts.of(index.partitionKey());
      addKeys(name, index.physical(), partitionKey, index.sortKey(), index.position());
    }
    entity
        .member(MemberTrait.VERSION)
        .ifPresent(m -> add(m.position(), m.attribute(), Fact.ENTITY, name, Fact.VERSION));
    for (UniqueModel unique : entity.uniques()) {
      String values = KeyTexts.of(unique.values());
      add(unique.position(), values, Fact.ENTITY, name, Fact.UNIQUE, unique.name());
    }
    for (MemberModel member : entity.members()) {
      List<String> path =
          List.of(table.name(), Fact.ENTITY, name, Fact.ATTRIBUTE, member.attribute());
      if (member.isStored()) {
        facts.addAll(AttributeFacts.of(table, member, path));
      }
      if (member.role() == MemberRole.TYPE) {
        facts.addAll(AttributeFacts.ofSubtypes(entity.construction(), member.position(), path));
      }
    }
  }

  private void addKeys(
      String entity,
      PhysicalIndexModel index,
      String partitionKey,
      KeyPattern sortKey,
      Position position) {
    add(position, partitionKey, Fact.ENTITY, entity, Fact.INDEX, index.name(), Fact.PARTITION_KEY);
    add(
        position,
        KeyTexts.of(sortKey),
        Fact.ENTITY,
        entity,
        Fact.INDEX,
        index.name(),
        Fact.SORT_KEY);
  }

  private void addMigration(MigrationModel migration) {
    facts.add(new PlacedFact(of(table, migration), migration.position()));
  }

  /** What the lock holds of a declared migration, so that it is not taken for a second change. */
  static Fact of(TableModel table, MigrationModel migration) {
    List<String> path = new ArrayList<>();
    path.add(table.name());
    String entity = migration.entity().map(type -> entityName(table, type)).orElse("");
    if (entity.isEmpty()) {
      path.add(Fact.TABLE);
    } else {
      path.add(Fact.ENTITY);
      path.add(entity);
    }
    path.addAll(List.of(Fact.MIGRATED, migration.what(), migration.from()));
    return new Fact(path, "declared");
  }

  private static String entityName(TableModel table, ClassName type) {
    return table.entities().stream()
        .filter(entity -> entity.type().equals(type))
        .map(EntityModel::name)
        .findFirst()
        .orElseThrow();
  }

  private void add(Position position, String value, String... path) {
    List<String> whole = new ArrayList<>(List.of(table.name()));
    whole.addAll(List.of(path));
    facts.add(new PlacedFact(new Fact(whole, value), position));
  }
}
