package dev.tenure.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.tenure.processor.model.MemberModel;
import dev.tenure.processor.model.ViewModel;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** {@code OrderViews}: a constant for each view of an entity, and how it is read. */
final class ViewsWriter {
  private final EntityContext context;
  private final Attributes attributes;
  private final NameAllocator classes = new NameAllocator();
  private final NameAllocator constants = new NameAllocator();

  ViewsWriter(EntityContext context) {
    this.context = context;
    this.attributes = new Attributes(context.entity().members(), List.of());
    classes.newName(context.views().simpleName());
    classes.newName(context.type().simpleName());
    context.entity().views().stream()
        .map(view -> view.type().simpleName())
        .filter(name -> !name.equals(context.type().simpleName()))
        .forEach(classes::newName);
  }

  JavaFile write() {
    TypeSpec.Builder type =
        context
            .visible(Sources.generatedClass(context.views()))
            .addJavadoc(Sources.javadoc("Views of {@link $T}.", context.type()));
    List<TypeSpec> readers = new ArrayList<>();
    for (ViewModel view : context.entity().views()) {
      ClassName reader =
          context.views().nestedClass(classes.newName(view.type().simpleName() + "View"));
      type.addField(constant(view, reader));
      readers.add(reader(view, reader));
    }
    type.addMethod(Sources.privateConstructor()).addTypes(readers);
    return Sources.file(context.views(), type.build());
  }

  private ParameterizedTypeName viewType(ViewModel view) {
    return ParameterizedTypeName.get(RuntimeTypes.ENTITY_VIEW, context.type(), view.type());
  }

  private FieldSpec constant(ViewModel view, ClassName reader) {
    FieldSpec.Builder field =
        FieldSpec.builder(
                viewType(view),
                constants.newName(Constants.name(view.type().simpleName())),
                Modifier.STATIC,
                Modifier.FINAL)
            .addJavadoc(Sources.javadoc("Shows {@link $T}.", view.type()))
            .initializer("new $T()", reader);
    return view.isPublic() ? field.addModifiers(Modifier.PUBLIC).build() : field.build();
  }

  private TypeSpec reader(ViewModel view, ClassName name) {
    return TypeSpec.classBuilder(name)
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .superclass(viewType(view))
        .addMethod(constructor(view))
        .addMethod(new EntityReading(context, this::typeOf, view).method())
        .build();
  }

  private MethodSpec constructor(ViewModel view) {
    List<CodeBlock> arguments = new ArrayList<>();
    arguments.add(CodeBlock.of("$T.INSTANCE", context.schema()));
    view.members().stream()
        .filter(MemberModel::isStored)
        .forEach(member -> arguments.add(CodeBlock.of("$S", member.attribute())));
    return MethodSpec.constructorBuilder()
        .addStatement("$L", Layout.call(CodeBlock.of("super"), arguments, 6))
        .build();
  }

  private CodeBlock typeOf(MemberModel member) {
    return CodeBlock.of("$T.$N.type()", context.attributes(), attributes.constant(member));
  }
}
