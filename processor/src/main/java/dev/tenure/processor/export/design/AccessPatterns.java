package dev.tenure.processor.export.design;

import dev.tenure.processor.export.design.AccessPattern.AttributeCondition;
import dev.tenure.processor.export.design.AccessPattern.SortKeyCondition;
import dev.tenure.processor.export.format.EntityKeys;
import dev.tenure.processor.export.format.KeyText;
import dev.tenure.processor.model.CollectionModel;
import dev.tenure.processor.model.CrossTenantIndexModel;
import dev.tenure.processor.model.EntityModel;
import dev.tenure.processor.model.IndexMember;
import dev.tenure.processor.model.IndexModel;
import dev.tenure.processor.model.KeyPart;
import dev.tenure.processor.model.PhysicalIndexModel;
import dev.tenure.processor.model.TableModel;
import dev.tenure.processor.model.UniqueModel;
import dev.tenure.processor.model.ViewModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Every way to read: by a key, and step by step along each sort key. */
public final class AccessPatterns {
  private final TableModel table;
  private final EntityModel entity;

  private AccessPatterns(TableModel table, EntityModel entity) {
    this.table = table;
    this.entity = entity;
  }

  /** The ways of one entity, the simplest first. */
  public static List<AccessPattern> of(TableModel table, EntityModel entity) {
    AccessPatterns patterns = new AccessPatterns(table, entity);
    List<AccessPattern> all = new ArrayList<>();
    all.add(patterns.get());
    entity.uniques().forEach(unique -> all.add(patterns.get(unique)));
    if (!entity.isSingleton()) {
      all.addAll(patterns.ofTable());
    }
    for (IndexModel index : entity.indexes()) {
      List<KeyPart> partition = EntityKeys.partitionKey(table, entity, index);
      List<KeyPart> arguments = index.partitionKey().parts();
      all.addAll(
          patterns.ofIndex(
              new IndexPath(
                  index.name(),
                  index.physical(),
                  partition,
                  arguments,
                  index.partitionMembers(),
                  index.sortMembers(),
                  index.sortKey().parts(),
                  index.view())));
    }
    return all;
  }

  /** The ways of a look-up, on the door across tenants. */
  public static List<AccessPattern> of(
      TableModel table, EntityModel entity, CrossTenantIndexModel index) {
    List<KeyPart> partition = index.partitionKey().parts();
    return new AccessPatterns(table, entity)
        .ofIndex(
            new IndexPath(
                index.name(),
                index.physical(),
                partition,
                partition,
                List.of(),
                List.of(),
                index.sortKey().parts(),
                Optional.of(index.view())));
  }

  /** The way of an item collection. */
  public static AccessPattern of(TableModel table, CollectionModel collection) {
    EntityModel first =
        table.entities().stream()
            .filter(entity -> entity.type().equals(collection.members().get(0)))
            .findFirst()
            .orElseThrow();
    List<KeyPart> arguments = new ArrayList<>(first.partitionKey().parts());
    arguments.addAll(collection.sortKey().parts());
    String names = names(arguments);
    String beginning = KeyText.of(collection.sortKey().parts());
    return query(
        collection.accessor() + "()." + (names.isEmpty() ? "all" : "of") + "(" + names + ")",
        Optional.empty(),
        table.partitionKey(),
        EntityKeys.partitionKey(table, first),
        Optional.of(
            new SortKeyCondition(table.sortKey(), "beginsWith", beginning, Optional.empty())),
        Optional.empty());
  }

  private AccessPattern get() {
    List<KeyPart> key = new ArrayList<>(entity.partitionKey().parts());
    key.addAll(entity.sortKey().parts());
    return new AccessPattern(
        call("get", key),
        "GetItem",
        Optional.empty(),
        table.partitionKey(),
        KeyText.of(EntityKeys.partitionKey(table, entity)),
        List.of(),
        Optional.of(
            new SortKeyCondition(
                table.sortKey(),
                "equals",
                KeyText.of(EntityKeys.sortKey(entity)),
                Optional.empty())),
        Optional.empty());
  }

  /** The row that keeps the value; the item that it names is read next. */
  private AccessPattern get(UniqueModel unique) {
    return new AccessPattern(
        call(entity.getter(unique), unique.values().parts()),
        "GetItem",
        Optional.empty(),
        table.partitionKey(),
        KeyText.of(EntityKeys.partitionKey(table, entity, unique)),
        List.of(),
        Optional.of(
            new SortKeyCondition(
                table.sortKey(), "equals", EntityKeys.uniqueSortKey(table), Optional.empty())),
        Optional.empty());
  }

  private List<AccessPattern> ofTable() {
    boolean whole = entity.partitionKey().members().isEmpty();
    String opening = call(whole ? "all" : "of", entity.partitionKey().parts());
    List<KeyPart> sortKey = EntityKeys.sortKey(entity);
    List<AccessPattern> patterns = new ArrayList<>();
    String method = opening;
    int position = nextMember(sortKey, 0);
    while (position < sortKey.size()) {
      if (Rivals.areNone(table, entity, sortKey.subList(0, position))) {
        patterns.add(
            query(
                method,
                Optional.empty(),
                table.partitionKey(),
                EntityKeys.partitionKey(table, entity),
                Optional.of(condition(table.sortKey(), sortKey, position)),
                Optional.empty()));
      }
      boolean shortened = whole && method.equals(opening);
      method = (shortened ? entity.accessor() + "()" : method) + step(sortKey.get(position));
      position = nextMember(sortKey, position + 1);
    }
    return patterns;
  }

  /**
   * A way through an index.
   *
   * @param name the query's name
   * @param partition the whole partition key
   * @param arguments the parts of it that a caller gives
   * @param partitionMembers the members that follow in it
   * @param sortMembers the members that sort before the sort key
   */
  private record IndexPath(
      String name,
      PhysicalIndexModel physical,
      List<KeyPart> partition,
      List<KeyPart> arguments,
      List<IndexMember> partitionMembers,
      List<IndexMember> sortMembers,
      List<KeyPart> sortKey,
      Optional<ViewModel> view) {

    /** A way that goes on with a member. */
    AccessPattern at(String method, IndexMember open, int fixed) {
      Optional<String> range =
          open.ranges() == IndexMember.Ranges.NONE ? Optional.empty() : Optional.of(open.name());
      return pattern(
          method,
          fixed,
          Optional.of(new SortKeyCondition(open.attribute(), "beginsWith", "", range)));
    }

    /** A way along the sort key that is made of parts, all members before it being given. */
    AccessPattern at(String method, int position) {
      return pattern(
          method,
          sortMembers.size(),
          physical
              .sortKey()
              .filter(attribute -> !sortKey.isEmpty())
              .map(attribute -> condition(attribute, sortKey, position)));
    }

    private AccessPattern pattern(String method, int fixed, Optional<SortKeyCondition> condition) {
      return new AccessPattern(
          method,
          "Query",
          Optional.of(physical.name()),
          physical.partitionKey(),
          KeyText.of(partition),
          Stream.concat(partitionMembers.stream(), sortMembers.stream().limit(fixed))
              .map(member -> new AttributeCondition(member.attribute(), member.name()))
              .toList(),
          condition,
          view.map(answered -> answered.type().canonicalName()));
    }
  }

  private List<AccessPattern> ofIndex(IndexPath path) {
    List<KeyPart> sortKey = path.sortKey();
    List<String> arguments = new ArrayList<>(memberNames(path.arguments()));
    path.partitionMembers().forEach(member -> arguments.add(member.name()));
    String method =
        entity.accessor() + "()." + path.name() + "(" + String.join(", ", arguments) + ")";
    List<AccessPattern> patterns = new ArrayList<>();
    for (int i = 0; i < path.sortMembers().size(); i++) {
      IndexMember member = path.sortMembers().get(i);
      patterns.add(path.at(method, member, i));
      method += "." + member.name() + "(" + member.name() + ")";
    }
    int position = nextMember(sortKey, 0);
    patterns.add(path.at(method, position));
    while (position < sortKey.size()) {
      method += step(sortKey.get(position));
      position = nextMember(sortKey, position + 1);
      patterns.add(path.at(method, position));
    }
    return patterns;
  }

  private static AccessPattern query(
      String method,
      Optional<String> index,
      String attribute,
      List<KeyPart> partition,
      Optional<SortKeyCondition> sortKey,
      Optional<String> view) {
    return new AccessPattern(
        method, "Query", index, attribute, KeyText.of(partition), List.of(), sortKey, view);
  }

  private static SortKeyCondition condition(String attribute, List<KeyPart> sortKey, int position) {
    String key = KeyText.of(sortKey.subList(0, position));
    if (position == sortKey.size()) {
      return new SortKeyCondition(attribute, "equals", key, Optional.empty());
    }
    String beginning = key.isEmpty() || key.endsWith("#") ? key : key + "#";
    Optional<String> range =
        sortKey.get(position) instanceof KeyPart.Member member && member.type().kind().isOrdered()
            ? Optional.of(member.name())
            : Optional.empty();
    return new SortKeyCondition(attribute, "beginsWith", beginning, range);
  }

  /** The position of the first member at or behind a position; the length where there is none. */
  private static int nextMember(List<KeyPart> parts, int position) {
    int next = position;
    while (next < parts.size() && parts.get(next) instanceof KeyPart.Literal) {
      next++;
    }
    return next;
  }

  private String call(String method, List<KeyPart> arguments) {
    return entity.accessor() + "()." + method + "(" + names(arguments) + ")";
  }

  private static String step(KeyPart part) {
    String name = names(List.of(part));
    return "." + name + "(" + name + ")";
  }

  private static String names(List<KeyPart> parts) {
    return String.join(", ", memberNames(parts));
  }

  private static List<String> memberNames(List<KeyPart> parts) {
    return parts.stream()
        .filter(KeyPart.Member.class::isInstance)
        .map(part -> ((KeyPart.Member) part).name())
        .toList();
  }
}
