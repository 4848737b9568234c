package dev.tenure.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import dev.tenure.processor.model.CrossTenantIndexModel;
import dev.tenure.processor.model.EntityKind;
import dev.tenure.processor.model.EntityModel;
import dev.tenure.processor.model.IndexMember;
import dev.tenure.processor.model.IndexModel;
import dev.tenure.processor.model.KeyPart;
import dev.tenure.processor.model.KeyType;
import dev.tenure.processor.model.PhysicalIndexModel;
import dev.tenure.processor.model.TableModel;
import dev.tenure.processor.model.ViewModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One way to read an entity in the order of a sort key: the table's own or an index.
 *
 * @param flavour what the query sends by
 * @param method how it is named
 * @param item what the query answers: the entity, or the view of an index
 * @param view how the view is read; absent where the entity itself is
 * @param isTenantLed whether the scope's part leads the partition key
 * @param index the index; absent for the table itself
 * @param partition what follows the scope's part of the partition key
 * @param partitionMembers the members that follow in it by their own attributes
 * @param sortKey the whole sort key, the prefix included; it begins with those members that sort
 *     the index by their own attributes
 * @param sortMembers those members
 * @param rivals the sort keys of whatever else lies in such a partition
 */
record QueryPath(
    Flavour flavour,
    String method,
    ClassName item,
    Optional<ClassName> view,
    boolean isTenantLed,
    Optional<PhysicalIndexModel> index,
    List<KeyPart> partition,
    List<IndexMember> partitionMembers,
    List<KeyPart> sortKey,
    List<IndexMember> sortMembers,
    List<List<KeyPart>> rivals) {

  /** A path along keys that are made of parts. */
  private QueryPath(
      Flavour flavour,
      String method,
      ClassName item,
      Optional<ClassName> view,
      boolean isTenantLed,
      Optional<PhysicalIndexModel> index,
      List<KeyPart> partition,
      List<KeyPart> sortKey,
      List<List<KeyPart>> rivals) {
    this(
        flavour,
        method,
        item,
        view,
        isTenantLed,
        index,
        partition,
        List.of(),
        sortKey,
        List.of(),
        rivals);
  }

  /** The table's own keys, in this entity's words. */
  static QueryPath ofTable(Flavour flavour, TableModel table, EntityModel entity) {
    List<List<KeyPart>> rivals =
        table.entities().stream()
            .filter(other -> !other.type().equals(entity.type()))
            .filter(other -> KeySpaces.mayMeet(partition(other), partition(entity)))
            .map(Shapes::sortKeyParts)
            .toList();
    String method = entity.partitionKey().members().isEmpty() ? "all" : "of";
    return new QueryPath(
        flavour,
        method,
        entity.type(),
        Optional.empty(),
        true,
        Optional.empty(),
        entity.partitionKey().parts(),
        Shapes.sortKeyParts(entity),
        rivals);
  }

  /**
   * An index, in this entity's words.
   *
   * @param view how its view is read, where it answers one
   */
  static QueryPath ofIndex(
      Flavour flavour,
      TableModel table,
      EntityModel entity,
      IndexModel index,
      Optional<ClassName> view) {
    List<List<KeyPart>> rivals = new ArrayList<>();
    for (EntityModel other : table.entities()) {
      for (IndexModel path : other.indexes()) {
        // where members sort an index, no two entities share a partition
        boolean same = other.type().equals(entity.type()) && path.name().equals(index.name());
        if (!same
            && index.sortMembers().isEmpty()
            && path.physical().name().equals(index.physical().name())
            && KeySpaces.mayMeet(path.partitionKey().parts(), index.partitionKey().parts())) {
          rivals.add(path.sortKey().parts());
        }
      }
    }
    return new QueryPath(
        flavour,
        index.name(),
        index.view().map(ViewModel::type).orElse(entity.type()),
        view,
        true,
        Optional.of(index.physical()),
        index.partitionKey().parts(),
        index.partitionMembers(),
        sortKey(index),
        index.sortMembers(),
        rivals);
  }

  private static List<KeyPart> sortKey(IndexModel index) {
    List<KeyPart> parts = new ArrayList<>();
    index.sortMembers().forEach(member -> parts.add(part(member)));
    parts.addAll(index.sortKey().parts());
    return parts;
  }

  /** A member by its own attribute, as what is asked for: its name, its type, its ranges. */
  static KeyPart.Member part(IndexMember member) {
    KeyType.Kind kind =
        switch (member.ranges()) {
          case TEXT -> KeyType.Kind.TEXT;
          case ORDERED -> KeyType.Kind.NUMBER;
          case NONE -> KeyType.Kind.ENUM;
        };
    return new KeyPart.Member(member.name(), new KeyType(kind, member.operand(), Optional.empty()));
  }

  /** An index that crosses tenants; tenant-led ones never have such partitions. */
  static QueryPath ofIndex(
      Flavour flavour, TableModel table, CrossTenantIndexModel index, ClassName view) {
    List<List<KeyPart>> rivals =
        table.entities().stream()
            .flatMap(other -> other.crossTenantIndexes().stream())
            .filter(path -> !path.equals(index))
            .filter(path -> path.physical().name().equals(index.physical().name()))
            .filter(
                path ->
                    KeySpaces.mayMeet(path.partitionKey().parts(), index.partitionKey().parts()))
            .map(path -> path.sortKey().parts())
            .toList();
    return new QueryPath(
        flavour,
        index.name(),
        index.view().type(),
        Optional.of(view),
        false,
        Optional.of(index.physical()),
        index.partitionKey().parts(),
        index.sortKey().parts(),
        rivals);
  }

  /**
   * Partition keys of different kinds never meet: a word that nothing else spells tells them apart.
   */
  private static List<KeyPart> partition(EntityModel entity) {
    List<KeyPart> parts = new ArrayList<>();
    if (entity.kind() != EntityKind.CROSS_TENANT) {
      parts.add(new KeyPart.Literal("$" + entity.kind()));
    }
    parts.addAll(entity.partitionKey().parts());
    return parts;
  }

  boolean isIndex() {
    return index.isPresent();
  }

  /** The part of the partition key that spreads it over several, if there is one. */
  Optional<KeyPart.Shard> shard() {
    return partition.stream()
        .filter(KeyPart.Shard.class::isInstance)
        .map(KeyPart.Shard.class::cast)
        .findFirst();
  }

  /** The query of the path's items; only what can be read consistently says so. */
  ParameterizedTypeName query() {
    boolean global = index.filter(found -> !found.isLocal()).isPresent();
    ClassName query = global ? flavour.query() : flavour.tableQuery();
    return ParameterizedTypeName.get(query, item);
  }

  /** Whether everything that begins with so many parts of the sort key is this entity's. */
  boolean isOwn(int parts) {
    List<KeyPart> beginning = sortKey.subList(0, parts);
    return rivals.stream().noneMatch(rival -> KeySpaces.mayLieBelow(rival, beginning));
  }

  /** Whether a member of the sort key stands in it by its own attribute. */
  boolean isAttribute(KeyPart.Member member) {
    return sortMembers.stream().anyMatch(sorting -> sorting.name().equals(member.name()));
  }

  /** The position of the first member at or behind a position; the length where there is none. */
  int nextMember(int position) {
    int next = position;
    while (next < sortKey.size() && sortKey.get(next) instanceof KeyPart.Literal) {
      next++;
    }
    return next;
  }
}
