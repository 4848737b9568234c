package dev.tenure.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.tenure.processor.model.EntityModel;
import dev.tenure.processor.model.UniqueModel;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** The methods of a DAO or reader that read the item of a unique value. */
final class UniqueMethods {
  private final EntityContext context;
  private final EntityModel entity;
  private final KeyCode code;

  UniqueMethods(EntityContext context, KeyCode code) {
    this.context = context;
    this.entity = context.entity();
    this.code = code;
  }

  List<MethodSpec> methods() {
    return entity.uniques().stream().map(this::get).toList();
  }

  private MethodSpec get(UniqueModel unique) {
    String name = entity.getter(unique);
    Parameters parameters = new Parameters(new NameAllocator());
    TypeName found = ParameterizedTypeName.get(ClassName.get(Optional.class), entity.type());
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(name)
            .addJavadoc(
                Sources.javadoc(
                    "The item that has the unique value {@code $L}, with all that was written"
                        + " before, if there is one.",
                    Shapes.of(unique.values())))
            .addModifiers(Modifier.PUBLIC)
            .returns(context.names().flavour().answer(found))
            .addParameters(parameters.add(unique.values().parts()));
    String key = parameters.newName("key");
    Chain value = Chain.of("$N", key);
    code.write(value, unique.values().parts(), parameters::value);
    List<CodeBlock> arguments =
        List.of(
            CodeBlock.of("$S", name),
            CodeBlock.of("$S", unique.name()),
            CodeBlock.of("$N -> $L", key, value.code(12)));
    return method
        .addStatement("return $L", Layout.call(CodeBlock.of("getUniqueItem"), arguments, 12))
        .build();
  }
}
