package dev.tenure.processor.lock;

import com.palantir.javapoet.ClassName;
import dev.tenure.processor.diagnostic.Position;
import dev.tenure.processor.model.Construction;
import dev.tenure.processor.model.DocumentModel;
import dev.tenure.processor.model.MemberModel;
import dev.tenure.processor.model.MemberRole;
import dev.tenure.processor.model.TableModel;
import dev.tenure.processor.model.ValueType;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * The facts of one attribute: what it holds, and under it what its elements ({@code []}), values
 * ({@code *}) and members hold, down to single values.
 */
final class AttributeFacts {
  private final TableModel table;
  private final Position position;
  private final List<PlacedFact> facts = new ArrayList<>();
  private final Deque<ClassName> documents = new ArrayDeque<>();

  private AttributeFacts(TableModel table, Position position) {
    this.table = table;
    this.position = position;
  }

  /** The facts of this attribute, at and under a path. */
  static List<PlacedFact> of(TableModel table, MemberModel member, List<String> path) {
    AttributeFacts attribute = new AttributeFacts(table, member.position());
    attribute.add(path, member.type());
    return attribute.facts;
  }

  /** The facts of the classes that an attribute tells apart. */
  static List<PlacedFact> ofSubtypes(
      Construction construction, Position position, List<String> path) {
    return construction instanceof Construction.OneOf oneOf
        ? oneOf.subtypes().stream()
            .map(s -> new PlacedFact(new Fact(below(path, s.value()), Fact.SUBTYPE), position))
            .toList()
        : List.of();
  }

  private void add(List<String> path, ValueType type) {
    if (type instanceof ValueType.Wrapper wrapper) {
      add(path, wrapper.value());
    } else if (type instanceof ValueType.OptionalOf optional) {
      add(path, optional.value());
    } else if (type instanceof ValueType.ListOf list) {
      put(path, "L");
      add(below(path, "[]"), list.element());
    } else if (type instanceof ValueType.SetOf set) {
      put(path, "set");
      add(below(path, "[]"), set.element());
    } else if (type instanceof ValueType.MapOf map) {
      put(path, "M by " + single(map.key()));
      add(below(path, "*"), map.value());
    } else if (type instanceof ValueType.DocumentOf document) {
      addDocument(path, document.type());
    } else {
      put(path, single(type));
    }
  }

  private static String single(ValueType type) {
    if (type instanceof ValueType.Scalar scalar) {
      return StoredForms.of(scalar.kind());
    }
    if (type instanceof ValueType.Enumeration) {
      return StoredForms.ofEnum();
    }
    if (type instanceof ValueType.Wrapper wrapper) {
      return single(wrapper.value());
    }
    if (type instanceof ValueType.Converted converted) {
      return "converter " + converted.converter().canonicalName();
    }
    throw new IllegalArgumentException("no single value: " + type);
  }

  private void addDocument(List<String> path, ClassName type) {
    if (documents.contains(type)) {
      int levels = new ArrayList<>(documents).indexOf(type) + 1;
      put(path, "M as the document " + levels + " above");
      return;
    }
    put(path, "M");
    documents.push(type);
    DocumentModel document =
        table.documents().stream().filter(d -> d.type().equals(type)).findFirst().orElseThrow();
    for (MemberModel member : document.members()) {
      if (member.isStored()) {
        add(below(path, member.attribute()), member.type());
      }
      if (member.role() == MemberRole.TYPE) {
        facts.addAll(
            ofSubtypes(document.construction(), position, below(path, member.attribute())));
      }
    }
    documents.pop();
  }

  private void put(List<String> path, String value) {
    facts.add(new PlacedFact(new Fact(path, value), position));
  }

  private static List<String> below(List<String> path, String word) {
    List<String> longer = new ArrayList<>(path);
    longer.add(word);
    return longer;
  }
}
