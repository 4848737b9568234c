package dev.tenure.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.tenure.processor.model.MemberModel;
import dev.tenure.processor.model.ValueType;
import java.util.List;
import javax.lang.model.element.Modifier;

/** {@code OrderAttributes}: a constant for each stored member. */
final class AttributesWriter {
  private final EntityContext context;
  private final AttributeKinds kinds;
  private final Attributes attributes;

  AttributesWriter(EntityContext context, AttributeKinds kinds) {
    this.context = context;
    this.kinds = kinds;
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
    ValueType stored = Attributes.stored(member);
    CodeBlock path = CodeBlock.of("$T.of($S)", RuntimeTypes.ATTRIBUTE_PATH, member.attribute());
    FieldSpec.Builder field =
        FieldSpec.builder(
            kinds.type(stored, context.type()),
            attributes.constant(member),
            Modifier.PUBLIC,
            Modifier.STATIC,
            Modifier.FINAL);
    return Layout.initialized(field, kinds.maker(stored), kinds.arguments(stored, path));
  }
}
