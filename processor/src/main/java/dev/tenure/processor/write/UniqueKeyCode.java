package dev.tenure.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import dev.tenure.processor.model.EntityModel;
import dev.tenure.processor.model.KeyPart;
import dev.tenure.processor.model.MemberModel;
import dev.tenure.processor.model.MemberRole;
import dev.tenure.processor.model.UniqueModel;
import dev.tenure.processor.model.ValueType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** What a schema says of unique values: of which members, and of an object which ones. */
final class UniqueKeyCode {
  private final EntityContext context;
  private final EntityModel entity;
  private final NameAllocator locals = new NameAllocator();
  private final Map<String, String> optionals = new LinkedHashMap<>();
  private final String keys;
  private final String object;
  private final String tenant;

  UniqueKeyCode(EntityContext context) {
    this.context = context;
    this.entity = context.entity();
    this.keys = locals.newName("keys");
    this.object = SchemaWriter.objectName(entity, locals);
    this.tenant = locals.newName("tenant");
  }

  /** What the keys class calls the key of a value's row. */
  static String method(UniqueModel unique) {
    return unique.name() + "UniqueKey";
  }

  void describe(Chain descriptor) {
    for (UniqueModel unique : entity.uniques()) {
      CodeBlock attributes =
          unique.values().members().stream()
              .map(part -> entity.member(part.name()))
              .filter(member -> member.role() == MemberRole.ATTRIBUTE)
              .map(member -> CodeBlock.of(", $S", member.attribute()))
              .collect(CodeBlock.joining(""));
      descriptor.call("unique($S$L)", unique.name(), attributes);
    }
  }

  /** The method that tells an object's values; nothing where there are none. */
  List<MethodSpec> methods() {
    if (!entity.hasUniqueValues()) {
      return List.of();
    }
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("uniqueKeys")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PROTECTED)
            .addParameter(entity.type(), object)
            .addParameter(RuntimeTypes.UNIQUE_KEYS, keys);
    if (context.hasTenant()) {
      method.addStatement("$T $N = tenant($N)", context.table().tenant().type(), tenant, object);
    }
    entity.uniques().forEach(unique -> add(method, unique));
    return List.of(method.build());
  }

  private void add(MethodSpec.Builder method, UniqueModel unique) {
    CodeBlock present =
        unique.values().members().stream()
            .filter(part -> isOptional(entity.member(part.name())))
            .map(part -> CodeBlock.of("$N != null", local(method, part)))
            .collect(CodeBlock.joining(" && "));
    if (!present.isEmpty()) {
      method.beginControlFlow("if ($L)", present);
    }
    CodeBlock parts = EntityKeyCode.arguments(unique.values(), this::value);
    if (context.hasTenant()) {
      parts = CodeBlock.of("$N, $L", tenant, parts);
    }
    method.addStatement(
        Layout.call(
            CodeBlock.of("$N.add", keys),
            List.of(
                CodeBlock.of("$S", unique.name()),
                CodeBlock.of("() -> $T.$N($L)", context.keys(), method(unique), parts)),
            8));
    if (!present.isEmpty()) {
      method.endControlFlow();
    }
  }

  private static boolean isOptional(MemberModel member) {
    return member.nullable() || member.type() instanceof ValueType.OptionalOf;
  }

  private String local(MethodSpec.Builder method, KeyPart.Member part) {
    String known = optionals.get(part.name());
    if (known != null) {
      return known;
    }
    String name = locals.newName(part.name());
    optionals.put(part.name(), name);
    MemberModel member = entity.member(part.name());
    boolean optional = member.type() instanceof ValueType.OptionalOf;
    method.addStatement(
        optional ? "$T $N = $L.orElse(null)" : "$T $N = $L",
        part.type().type(),
        name,
        read(member));
    return name;
  }

  private CodeBlock read(MemberModel member) {
    return CodeBlock.of("$N.$N()", object, member.reader());
  }

  private CodeBlock value(String member) {
    String local = optionals.get(member);
    return local == null ? read(entity.member(member)) : CodeBlock.of("$N", local);
  }
}
