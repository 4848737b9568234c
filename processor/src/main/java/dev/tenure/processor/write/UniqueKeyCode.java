package dev.tenure.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import dev.tenure.processor.model.EntityModel;
import dev.tenure.processor.model.MemberRole;
import dev.tenure.processor.model.UniqueModel;
import java.util.List;
import javax.lang.model.element.Modifier;

/** What a schema says of unique values: of which members, and of an object which ones. */
final class UniqueKeyCode {
  private final EntityContext context;
  private final EntityModel entity;
  private final NameAllocator locals = new NameAllocator();
  private final ObjectParts parts;
  private final String keys;
  private final String object;
  private final String tenant;

  UniqueKeyCode(EntityContext context) {
    this.context = context;
    this.entity = context.entity();
    this.keys = locals.newName("keys");
    this.object = SchemaWriter.objectName(entity, locals);
    this.tenant = locals.newName("tenant");
    this.parts = new ObjectParts(entity, object, locals);
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
    CodeBlock present = parts.present(method, unique.values().members().stream());
    if (!present.isEmpty()) {
      method.beginControlFlow("if ($L)", present);
    }
    CodeBlock arguments = EntityKeyCode.arguments(unique.values(), parts::value);
    if (context.hasTenant()) {
      arguments = CodeBlock.of("$N, $L", tenant, arguments);
    }
    method.addStatement(
        Layout.call(
            CodeBlock.of("$N.add", keys),
            List.of(
                CodeBlock.of("$S", unique.name()),
                CodeBlock.of("() -> $T.$N($L)", context.keys(), method(unique), arguments)),
            8));
    if (!present.isEmpty()) {
      method.endControlFlow();
    }
  }
}
