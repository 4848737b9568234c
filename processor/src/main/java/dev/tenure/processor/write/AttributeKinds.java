package dev.tenure.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.tenure.processor.model.DocumentModel;
import dev.tenure.processor.model.TableModel;
import dev.tenure.processor.model.ValueType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Which kind of attribute a stored type has, and so what can be asked of it. */
final class AttributeKinds {
  private final StoredTypes types;
  private final Map<ClassName, ClassName> paths;
  private final Map<ClassName, ClassName> changes;

  AttributeKinds(TableModel table, GeneratedNames names, StoredTypes types) {
    this.types = types;
    this.paths = nested(table, names.paths(), "Path");
    this.changes = nested(table, names.changes(), "Change");
  }

  /** A nested class for each document. */
  private static Map<ClassName, ClassName> nested(
      TableModel table, ClassName outer, String suffix) {
    NameAllocator classes = new NameAllocator();
    classes.newName(outer.simpleName());
    table.documents().forEach(document -> classes.newName(document.type().simpleName()));
    Map<ClassName, ClassName> nested = new LinkedHashMap<>();
    for (DocumentModel document : table.documents()) {
      String suggestion = String.join("_", document.type().simpleNames()) + suffix;
      nested.put(document.type(), outer.nestedClass(classes.newName(suggestion)));
    }
    return nested;
  }

  /** The class of changes inside of a document. */
  ClassName change(ClassName document) {
    return Objects.requireNonNull(changes.get(document), document::toString);
  }

  /** The class of places that hold a document. */
  ClassName path(ClassName document) {
    return Objects.requireNonNull(paths.get(document), document::toString);
  }

  /**
   * The Java type of an attribute.
   *
   * @param entity the entity whose attribute it is, or a variable
   */
  TypeName type(ValueType type, TypeName entity) {
    TypeName value = type.type().box();
    if (type instanceof ValueType.DocumentOf document) {
      return ParameterizedTypeName.get(path(document.type()), entity);
    } else if (type instanceof ValueType.ListOf list) {
      ValueType element = list.element();
      return ParameterizedTypeName.get(
          kind(type), entity, element.type().box(), type(element, entity));
    } else if (type instanceof ValueType.SetOf set) {
      return ParameterizedTypeName.get(kind(type), entity, set.element().type().box());
    } else if (type instanceof ValueType.MapOf map) {
      return ParameterizedTypeName.get(
          kind(type),
          entity,
          map.key().type().box(),
          map.value().type().box(),
          type(map.value(), entity));
    }
    return ParameterizedTypeName.get(kind(type), entity, value);
  }

  private static ClassName kind(ValueType type) {
    if (type instanceof ValueType.Scalar scalar) {
      return kind(scalar.kind());
    } else if (type instanceof ValueType.Wrapper wrapper) {
      return kindInside(wrapper);
    } else if (type instanceof ValueType.ListOf list) {
      return StoredTypes.isCollection(list)
          ? RuntimeTypes.COLLECTION_ATTRIBUTE
          : RuntimeTypes.LIST_ATTRIBUTE;
    } else if (type instanceof ValueType.SetOf) {
      return RuntimeTypes.SET_ATTRIBUTE;
    } else if (type instanceof ValueType.MapOf) {
      return RuntimeTypes.MAP_ATTRIBUTE;
    }
    return RuntimeTypes.ENTITY_ATTRIBUTE;
  }

  private static ClassName kind(ValueType.Kind kind) {
    return switch (kind) {
      case STRING -> RuntimeTypes.TEXT_ATTRIBUTE;
      case BYTE, SHORT, INTEGER, LONG, FLOAT, DOUBLE, BIG_DECIMAL, BIG_INTEGER, DURATION ->
          RuntimeTypes.ORDERED_ATTRIBUTE;
      case LOCAL_DATE -> RuntimeTypes.DATE_ATTRIBUTE;
      case BYTE_ARRAY, BYTE_BUFFER -> RuntimeTypes.BINARY_ATTRIBUTE;
      // Not ordered: a bound inside of a second would be rounded, as every value is.
      case BOOLEAN, CHARACTER, INSTANT, EPOCH_SECONDS, LOCAL_DATE_TIME, OFFSET_DATE_TIME, UUID ->
          RuntimeTypes.ENTITY_ATTRIBUTE;
    };
  }

  /** What wraps a scalar is asked as the scalar; what wraps anything else is equal or not. */
  private static ClassName kindInside(ValueType.Wrapper wrapper) {
    ValueType inner = wrapper.value();
    return inner instanceof ValueType.Scalar || inner instanceof ValueType.Wrapper
        ? kind(inner)
        : RuntimeTypes.ENTITY_ATTRIBUTE;
  }

  /** What makes an attribute: a method, or a constructor. */
  CodeBlock maker(ValueType type) {
    return type instanceof ValueType.DocumentOf document
        ? CodeBlock.of("new $T<>", path(document.type()))
        : CodeBlock.of("$T.of", kind(type));
  }

  /** The arguments of {@link #maker}. */
  List<CodeBlock> arguments(ValueType type, CodeBlock path) {
    return arguments(type, path, 0);
  }

  private List<CodeBlock> arguments(ValueType type, CodeBlock path, int depth) {
    if (type instanceof ValueType.DocumentOf) {
      return List.of(path);
    }
    CodeBlock stored = types.outside(type);
    if (type instanceof ValueType.ListOf list) {
      return List.of(path, stored, inside(list.element(), depth));
    } else if (type instanceof ValueType.SetOf set) {
      return List.of(path, stored, types.outside(set.element()));
    } else if (type instanceof ValueType.MapOf map) {
      return List.of(path, stored, StoredTypes.keyText(map.key()), inside(map.value(), depth));
    }
    return List.of(path, stored);
  }

  /** A function that makes the attribute of what stands inside. */
  private CodeBlock inside(ValueType type, int depth) {
    if (type instanceof ValueType.DocumentOf document) {
      return CodeBlock.of("$T::new", path(document.type()));
    }
    String parameter = depth == 0 ? "path" : "path" + (depth + 1);
    List<CodeBlock> arguments = arguments(type, CodeBlock.of("$N", parameter), depth + 1);
    return CodeBlock.of("$N -> $L($L)", parameter, maker(type), CodeBlock.join(arguments, ", "));
  }
}
