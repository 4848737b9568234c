package dev.tenure.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.tenure.processor.model.MemberModel;
import java.util.List;
import javax.lang.model.element.Modifier;

/** {@code OrderAttributes}: a constant for each stored member. */
final class AttributesWriter {
  private final EntityContext context;
  private final StoredTypes types;
  private final Attributes attributes;

  AttributesWriter(EntityContext context, StoredTypes types) {
    this.context = context;
    this.types = types;
    this.attributes = new Attributes(context.entity().members(), List.of());
  }

  JavaFile write() {
    TypeSpec.Builder type =
        context
            .visible(Sources.generatedClass(context.attributes()))
            .addJavadoc(Sources.javadoc("Stored attributes of {@link $T}.", context.type()));
    for (MemberModel member : attributes.members()) {
      type.addField(constant(member));
    }
    type.addMethod(Sources.privateConstructor());
    return Sources.file(context.attributes(), type.build());
  }

  private FieldSpec constant(MemberModel member) {
    TypeName type =
        ParameterizedTypeName.get(
            RuntimeTypes.ENTITY_ATTRIBUTE, context.type(), Attributes.storedType(member));
    FieldSpec.Builder field =
        FieldSpec.builder(
            type, attributes.constant(member), Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL);
    return Layout.initialized(
        field,
        CodeBlock.of("$T.of", RuntimeTypes.ENTITY_ATTRIBUTE),
        List.of(CodeBlock.of("$S", member.attribute()), types.outside(member.type())));
  }
}
