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
    CodeBlock object = Layout.call(CodeBlock.of("new $T", type), arguments, 12);
    return CodeBlock.builder().addStatement("return $L", object).build();
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
