package dev.tenure.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterSpec;
import dev.tenure.processor.model.Construction;
import dev.tenure.processor.model.MemberModel;
import dev.tenure.processor.model.SubtypeModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.lang.model.element.Modifier;

/**
 * How the classes of a sealed hierarchy are told apart: by {@code instanceof} when an object is
 * written, by the type attribute when one is read, with a method for each class.
 */
final class SubtypeCode {
  private final Construction.OneOf oneOf;
  private final NameAllocator methods = new NameAllocator();

  SubtypeCode(Construction.OneOf oneOf) {
    this.oneOf = oneOf;
    methods.newName("read");
    oneOf.subtypes().forEach(s -> methods.newName("read" + s.type().simpleName(), s));
  }

  /** Statements that write the type and what only its class has. */
  CodeBlock write(String object, String writer, MemberCode code, NameAllocator locals) {
    CodeBlock.Builder written = CodeBlock.builder();
    boolean first = true;
    for (SubtypeModel subtype : oneOf.subtypes()) {
      List<MemberModel> own =
          subtype.members().stream().filter(m -> !oneOf.common().contains(m.name())).toList();
      String local =
          own.isEmpty()
              ? ""
              : " " + locals.newName(Identifiers.decapitalized(subtype.type().simpleName()));
      CodeBlock test = CodeBlock.of("if ($N instanceof $T$L)", object, subtype.type(), local);
      if (first) {
        written.beginControlFlow("$L", test);
      } else {
        written.nextControlFlow("else $L", test);
      }
      first = false;
      written.addStatement("$N.put($S, $S)", writer, oneOf.attribute(), subtype.value());
      for (MemberModel member : own) {
        CodeBlock value = CodeBlock.of("$N.$N()", local.strip(), member.reader());
        written.addStatement("$L", code.write(writer, member, value));
      }
    }
    return written.endControlFlow().build();
  }

  /** The statement that returns the object of the class that the item names. */
  CodeBlock dispatch(List<ParameterSpec> parameters) {
    CodeBlock arguments =
        CodeBlock.join(parameters.stream().map(p -> CodeBlock.of("$N", p)).toList(), ", ");
    CodeBlock.Builder cases = CodeBlock.builder();
    cases.add("return switch (item.getType($S)) {$>\n", oneOf.attribute());
    for (SubtypeModel subtype : oneOf.subtypes()) {
      cases.add("case $S -> $N($L);\n", subtype.value(), methods.get(subtype), arguments);
    }
    cases.add("default -> throw item.unknownType($S);$<\n};\n", oneOf.attribute());
    return cases.build();
  }

  /** The methods that it calls. */
  List<MethodSpec> readers(
      List<ParameterSpec> parameters,
      Function<MemberModel, CodeBlock> values,
      Function<MemberModel, Optional<CodeBlock>> conditions) {
    List<MethodSpec> readers = new ArrayList<>();
    for (SubtypeModel subtype : oneOf.subtypes()) {
      NameAllocator locals = new NameAllocator();
      parameters.forEach(parameter -> locals.newName(parameter.name()));
      readers.add(
          MethodSpec.methodBuilder(methods.get(subtype))
              .addAnnotation(EntityReading.ABSENT_IS_NULL)
              .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
              .returns(subtype.type())
              .addParameters(parameters)
              .addCode(
                  ObjectCode.construct(
                      subtype.type(),
                      subtype.construction(),
                      subtype.members(),
                      values,
                      conditions,
                      locals))
              .build());
    }
    return readers;
  }
}
