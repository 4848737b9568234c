package dev.tenure.processor.export.design;

import dev.tenure.processor.export.design.AccessPattern.SortKeyCondition;
import dev.tenure.processor.export.format.EntityKeys;
import dev.tenure.processor.export.format.KeyText;
import dev.tenure.processor.model.EntityModel;
import dev.tenure.processor.model.IndexModel;
import dev.tenure.processor.model.KeyPart;
import dev.tenure.processor.model.TableModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Every way to read an entity: by its key, and step by step along each sort key. */
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
    if (!entity.isSingleton()) {
      all.addAll(patterns.ofTable());
    }
    entity.indexes().forEach(index -> all.addAll(patterns.ofIndex(index)));
    return all;
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
        Optional.of(
            new SortKeyCondition(
                table.sortKey(),
                "equals",
                KeyText.of(EntityKeys.sortKey(entity)),
                Optional.empty())),
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

  private List<AccessPattern> ofIndex(IndexModel index) {
    List<KeyPart> sortKey = index.sortKey().parts();
    List<KeyPart> partition = EntityKeys.partitionKey(table, entity, index);
    Optional<String> name = Optional.of(index.physical().name());
    String attribute = index.physical().partitionKey();
    String method = call(index.name(), index.partitionKey().parts());
    List<AccessPattern> patterns = new ArrayList<>();
    int position = nextMember(sortKey, 0);
    patterns.add(
        query(
            method,
            name,
            attribute,
            partition,
            conditionOfIndex(index, sortKey, position),
            view(index)));
    while (position < sortKey.size()) {
      method += step(sortKey.get(position));
      position = nextMember(sortKey, position + 1);
      patterns.add(
          query(
              method,
              name,
              attribute,
              partition,
              conditionOfIndex(index, sortKey, position),
              view(index)));
    }
    return patterns;
  }

  private static Optional<SortKeyCondition> conditionOfIndex(
      IndexModel index, List<KeyPart> sortKey, int position) {
    return index
        .physical()
        .sortKey()
        .filter(attribute -> !sortKey.isEmpty())
        .map(attribute -> condition(attribute, sortKey, position));
  }

  private static AccessPattern query(
      String method,
      Optional<String> index,
      String attribute,
      List<KeyPart> partition,
      Optional<SortKeyCondition> sortKey,
      Optional<String> view) {
    return new AccessPattern(
        method, "Query", index, attribute, KeyText.of(partition), sortKey, view);
  }

  private static Optional<String> view(IndexModel index) {
    return index.view().map(view -> view.type().canonicalName());
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
    return parts.stream()
        .filter(KeyPart.Member.class::isInstance)
        .map(part -> ((KeyPart.Member) part).name())
        .collect(Collectors.joining(", "));
  }
}
