package dev.tenure.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.NameAllocator;
import dev.tenure.processor.model.Construction;
import dev.tenure.processor.model.MemberModel;
import java.util.List;
import java.util.function.Function;

/** The statements that make an object of its members and answer it. */
final class ObjectCode {
  private static final int WIDTH = 100;

  private ObjectCode() {}

  /**
   * The statements, the last of which returns.
   *
   * @param values the expression that reads each member
   * @param locals the names taken
   */
  static CodeBlock construct(
      ClassName type,
      Construction construction,
      List<MemberModel> members,
      Function<MemberModel, CodeBlock> values,
      NameAllocator locals) {
    return switch (construction) {
      case CONSTRUCTOR -> byConstructor(type, members.stream().map(values).toList());
      case SETTERS -> bySetters(type, members, values, locals);
    };
  }

  private static CodeBlock byConstructor(ClassName type, List<CodeBlock> arguments) {
    int width = arguments.stream().mapToInt(argument -> Width.of(argument) + 2).sum();
    boolean fits = "    return new (); ".length() + Width.of(CodeBlock.of("$T", type)) + width <= WIDTH;
    CodeBlock list = CodeBlock.join(arguments, fits ? ", " : ",\n");
    return fits
        ? CodeBlock.of("return new $T($L);\n", type, list)
        : CodeBlock.of("return new $T(\n$>$>$L$<$<);\n", type, list);
  }

  private static CodeBlock bySetters(
      ClassName type,
      List<MemberModel> members,
      Function<MemberModel, CodeBlock> values,
      NameAllocator locals) {
    String object = locals.newName(Identifiers.decapitalized(type.simpleName()));
    CodeBlock.Builder code = CodeBlock.builder();
    code.addStatement("$1T $2N = new $1T()", type, object);
    for (MemberModel member : members) {
      String setter = member.setter().orElseThrow();
      code.addStatement("$N.$N($L)", object, setter, values.apply(member));
    }
    return code.addStatement("return $N", object).build();
  }
}
