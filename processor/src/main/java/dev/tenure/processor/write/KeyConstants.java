package dev.tenure.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.tenure.processor.model.CrossTenantIndexModel;
import dev.tenure.processor.model.EntityModel;
import dev.tenure.processor.model.IndexModel;
import dev.tenure.processor.model.KeyPart;
import dev.tenure.processor.model.KeyPattern;
import dev.tenure.processor.model.KeyType;
import dev.tenure.processor.model.ValueType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/**
 * The key types of an entity's members as values of the runtime. Those of enums, wrappers and
 * converters are constants of the entity's keys class, made once.
 */
final class KeyConstants {
  private final EntityModel entity;
  private final ClassName owner;
  private final Map<KeyPart.Member, String> constants = new LinkedHashMap<>();

  KeyConstants(EntityContext context) {
    this.entity = context.entity();
    this.owner = context.keys();
    NameAllocator allocator = new NameAllocator();
    for (KeyPattern pattern : patterns(entity)) {
      for (KeyPart.Member part : pattern.members()) {
        if (isMade(part.type()) && !constants.containsKey(part)) {
          constants.put(part, allocator.newName(Constants.name(part.name())));
        }
      }
    }
  }

  private static List<KeyPattern> patterns(EntityModel entity) {
    List<KeyPattern> patterns = new ArrayList<>();
    patterns.add(entity.partitionKey());
    patterns.add(entity.sortKey());
    for (IndexModel index : entity.indexes()) {
      patterns.add(index.partitionKey());
      patterns.add(index.sortKey());
    }
    for (CrossTenantIndexModel index : entity.crossTenantIndexes()) {
      patterns.add(index.partitionKey());
      patterns.add(index.sortKey());
    }
    entity.uniques().forEach(unique -> patterns.add(unique.values()));
    return patterns;
  }

  /** Whether the runtime has no constant of this type. */
  static boolean isMade(KeyType type) {
    return type.wrapper().isPresent()
        || type.converter().isPresent()
        || type.kind() == KeyType.Kind.ENUM;
  }

  /** The type of a part, named in a class other than the keys class. */
  CodeBlock type(KeyPart.Member part) {
    String constant = constants.get(part);
    return constant == null ? runtimeType(part.type()) : CodeBlock.of("$T.$N", owner, constant);
  }

  /** The type of a part, named in the keys class itself. */
  CodeBlock ownType(KeyPart.Member part) {
    String constant = constants.get(part);
    return constant == null ? runtimeType(part.type()) : CodeBlock.of("$N", constant);
  }

  /** The constants, for the keys class. */
  List<FieldSpec> fields() {
    List<FieldSpec> fields = new ArrayList<>();
    constants.forEach(
        (part, name) -> {
          TypeName type =
              ParameterizedTypeName.get(RuntimeTypes.KEY_TYPE, part.type().type().box());
          fields.add(
              initialized(FieldSpec.builder(type, name, Modifier.STATIC, Modifier.FINAL), part));
        });
    return fields;
  }

  private FieldSpec initialized(FieldSpec.Builder field, KeyPart.Member part) {
    KeyType type = part.type();
    if (type.converter().isPresent()) {
      return Layout.initialized(
          field,
          CodeBlock.of("$T.converted", RuntimeTypes.KEY_TYPES),
          List.of(CodeBlock.of("new $T()", type.converter().get())));
    }
    if (type.wrapper().isEmpty()) {
      return field.initializer(enumeration(type.type())).build();
    }
    KeyType.Wrapper wrapper = type.wrapper().get();
    CodeBlock inner =
        switch (type.kind()) {
          case ENUM -> enumeration(wrapped(part));
          case NUMBER -> number(wrapped(part));
          default -> runtimeType(type);
        };
    return Layout.initialized(
        field,
        CodeBlock.of("$T.wrapping", RuntimeTypes.KEY_TYPES),
        List.of(
            inner,
            CodeBlock.of("$T::$N", wrapper.type(), wrapper.accessor()),
            CodeBlock.of("$T::new", wrapper.type())));
  }

  /** The type inside of a wrapper, which only the member itself knows. */
  private TypeName wrapped(KeyPart.Member part) {
    ValueType type = entity.member(part.name()).type();
    if (type instanceof ValueType.OptionalOf optional) {
      type = optional.value();
    }
    return type instanceof ValueType.Wrapper wrapper ? wrapper.value().type() : type.type();
  }

  private static CodeBlock enumeration(TypeName type) {
    return CodeBlock.of("$T.enumeration($T.values())", RuntimeTypes.KEY_TYPES, type);
  }

  private static CodeBlock number(TypeName type) {
    String name = ((ClassName) type.box()).simpleName();
    return CodeBlock.of(
        "$T.$L",
        RuntimeTypes.NUMBER_KEY_TYPES,
        name.equals("Integer") ? "INT" : Constants.name(name));
  }

  private static CodeBlock runtimeType(KeyType type) {
    KeyType.Kind kind = type.kind();
    if (kind == KeyType.Kind.NUMBER) {
      return number(type.type());
    }
    String constant = kind == KeyType.Kind.INTEGER ? "INT" : kind.name();
    return CodeBlock.of("$T.$L", RuntimeTypes.KEY_TYPES, constant);
  }
}
