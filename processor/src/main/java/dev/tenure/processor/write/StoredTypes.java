package dev.tenure.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.NameAllocator;
import dev.tenure.processor.model.DocumentModel;
import dev.tenure.processor.model.EntityModel;
import dev.tenure.processor.model.MemberModel;
import dev.tenure.processor.model.TableModel;
import dev.tenure.processor.model.ValueType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * How each type of value is called in generated code: a constant of the runtime, a constant of the
 * table's documents class, or an expression made of those.
 */
final class StoredTypes {
  private final ClassName owner;
  private final Map<ClassName, String> constants = new LinkedHashMap<>();
  private final Map<ClassName, ValueType.Wrapper> wrappers = new LinkedHashMap<>();
  private final NameAllocator allocator = new NameAllocator();

  StoredTypes(TableModel table, GeneratedNames names) {
    this.owner = names.documents();
    for (DocumentModel document : table.documents()) {
      addConstant(document.type());
    }
    for (EntityModel entity : table.entities()) {
      addWrappers(entity.members());
    }
    for (DocumentModel document : table.documents()) {
      addWrappers(document.members());
    }
  }

  private void addConstant(ClassName type) {
    constants.put(type, allocator.newName(Constants.name(String.join("_", type.simpleNames()))));
  }

  private void addWrappers(List<MemberModel> members) {
    members.stream().filter(MemberModel::isStored).forEach(member -> addWrapper(member.type()));
  }

  /** Adds the wrappers in a type, inner ones first: they are made in this order. */
  private void addWrapper(ValueType type) {
    if (type instanceof ValueType.Wrapper wrapper) {
      if (!wrappers.containsKey(wrapper.type())) {
        addWrapper(wrapper.value());
        wrappers.put(wrapper.type(), wrapper);
        addConstant(wrapper.type());
      }
    } else if (type instanceof ValueType.ListOf list) {
      addWrapper(list.element());
    } else if (type instanceof ValueType.SetOf set) {
      addWrapper(set.element());
    } else if (type instanceof ValueType.MapOf map) {
      addWrapper(map.value());
    } else if (type instanceof ValueType.OptionalOf optional) {
      addWrapper(optional.value());
    }
  }

  /** Every wrapper of the table, inner ones first. */
  List<ValueType.Wrapper> wrappers() {
    return List.copyOf(wrappers.values());
  }

  /** Whether the table has documents or wrappers at all. */
  boolean isEmpty() {
    return constants.isEmpty();
  }

  /** The constant of a document or wrapper, in the documents class. */
  String constant(ClassName type) {
    return Objects.requireNonNull(constants.get(type), type::toString);
  }

  /** A further constant of the documents class. */
  String newConstant(String suggestion) {
    return allocator.newName(suggestion);
  }

  /** Whether the type has a name already, so that a constant for it would only repeat it. */
  static boolean isNamed(ValueType type) {
    return type instanceof ValueType.Scalar
        || type instanceof ValueType.DocumentOf
        || type instanceof ValueType.Wrapper;
  }

  /** The attribute type, as seen from any class but the documents class. */
  CodeBlock outside(ValueType type) {
    return expression(type, CodeBlock.of("$T.", owner));
  }

  /** The attribute type, as seen from the documents class. */
  CodeBlock inside(ValueType type) {
    return expression(type, CodeBlock.of(""));
  }

  private CodeBlock expression(ValueType type, CodeBlock qualifier) {
    if (type instanceof ValueType.Scalar scalar) {
      return CodeBlock.of("$T.$L", RuntimeTypes.ATTRIBUTE_TYPES, scalar.kind());
    } else if (type instanceof ValueType.DocumentOf document) {
      return CodeBlock.of("$L$N", qualifier, constant(document.type()));
    } else if (type instanceof ValueType.Wrapper wrapper) {
      return CodeBlock.of("$L$N", qualifier, constant(wrapper.type()));
    } else if (type instanceof ValueType.Enumeration enumeration) {
      return CodeBlock.of(
          "$1T.enumeration($2T.class, $2T.values())",
          RuntimeTypes.ATTRIBUTE_TYPES,
          enumeration.type());
    } else if (type instanceof ValueType.ListOf list) {
      return call(
          isCollection(list) ? "collection" : "list", expression(list.element(), qualifier));
    } else if (type instanceof ValueType.SetOf set) {
      return call("set", expression(set.element(), qualifier));
    } else if (type instanceof ValueType.MapOf map) {
      return map(map, qualifier);
    } else if (type instanceof ValueType.OptionalOf optional) {
      return expression(optional.value(), qualifier);
    } else if (type instanceof ValueType.Converted converted) {
      return call("converted", CodeBlock.of("new $T()", converted.converter()));
    }
    throw new IllegalArgumentException(type.toString());
  }

  /** Whether a list is declared as a collection. */
  static boolean isCollection(ValueType.ListOf list) {
    return list.type().toString().startsWith("java.util.Collection<");
  }

  private static CodeBlock call(String method, CodeBlock arguments) {
    return CodeBlock.of("$T.$N($L)", RuntimeTypes.ATTRIBUTE_TYPES, method, arguments);
  }

  private CodeBlock map(ValueType.MapOf map, CodeBlock qualifier) {
    CodeBlock value = expression(map.value(), qualifier);
    boolean texts =
        map.key() instanceof ValueType.Scalar key && key.kind() == ValueType.Kind.STRING;
    return texts
        ? call("map", value)
        : call("map", CodeBlock.of("$L, $L", keyText(map.key()), value));
  }

  /** How the keys of a map become text. */
  static CodeBlock keyText(ValueType key) {
    return key instanceof ValueType.Scalar scalar
        ? CodeBlock.of("$T.$L", RuntimeTypes.KEY_TEXT, scalar.kind())
        : CodeBlock.of(
            "$1T.enumeration($2T.class, $2T.values())", RuntimeTypes.KEY_TEXT, key.type());
  }
}
