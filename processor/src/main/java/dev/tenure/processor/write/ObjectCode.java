package dev.tenure.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.NameAllocator;
import dev.tenure.processor.model.Construction;
import dev.tenure.processor.model.MemberModel;
import dev.tenure.processor.model.ValueType;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The statements that make an object of its members and answer it. */
final class ObjectCode {
  private final ClassName type;
  private final Function<MemberModel, CodeBlock> values;
  private final Function<MemberModel, Optional<CodeBlock>> conditions;
  private final NameAllocator locals;

  private ObjectCode(
      ClassName type,
      Function<MemberModel, CodeBlock> values,
      Function<MemberModel, Optional<CodeBlock>> conditions,
      NameAllocator locals) {
    this.type = type;
    this.values = values;
    this.conditions = conditions;
    this.locals = locals;
  }

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
    return construct(type, construction, members, values, member -> Optional.empty(), locals);
  }

  /**
   * The same, where some members may be absent: setters and builders are not told them, and keep
   * their defaults.
   *
   * @param conditions the expression that says whether a member is there; nothing for always
   */
  static CodeBlock construct(
      ClassName type,
      Construction construction,
      List<MemberModel> members,
      Function<MemberModel, CodeBlock> values,
      Function<MemberModel, Optional<CodeBlock>> conditions,
      NameAllocator locals) {
    ObjectCode code = new ObjectCode(type, values, conditions, locals);
    if (construction instanceof Construction.Call call) {
      return code.byCall(call, members);
    } else if (construction instanceof Construction.Setters) {
      return code.bySetters(members);
    } else if (construction instanceof Construction.Builder builder) {
      return code.byBuilder(builder, members);
    }
    throw new IllegalArgumentException(construction.toString());
  }

  private CodeBlock byCall(Construction.Call call, List<MemberModel> members) {
    CodeBlock function =
        call.factory()
            .map(method -> CodeBlock.of("$T.$N", method.owner(), method.name()))
            .orElseGet(() -> CodeBlock.of("new $T", type));
    CodeBlock object = Layout.call(function, members.stream().map(values).toList(), 12);
    return CodeBlock.builder().addStatement("return $L", object).build();
  }

  private CodeBlock bySetters(List<MemberModel> members) {
    String object = locals.newName(Identifiers.decapitalized(type.simpleName()));
    CodeBlock.Builder code = CodeBlock.builder();
    code.addStatement("$1T $2N = new $1T()", type, object);
    for (MemberModel member : members) {
      String setter = member.setter().orElseThrow();
      CodeBlock call = CodeBlock.of("$N.$N($L)", object, setter, values.apply(member));
      addGuarded(code, conditions.apply(member), call);
    }
    return code.addStatement("return $N", object).build();
  }

  private CodeBlock byBuilder(Construction.Builder builder, List<MemberModel> members) {
    String object = locals.newName("builder");
    CodeBlock opening =
        builder
            .opening()
            .map(method -> CodeBlock.of("$T.$N()", method.owner(), method.name()))
            .orElseGet(() -> CodeBlock.of("new $T()", builder.type()));
    CodeBlock.Builder code = CodeBlock.builder();
    code.addStatement("$T $N = $L", builder.type(), object, opening);
    for (MemberModel member : members) {
      Construction.Setter setter = builder.setter(member);
      if (setter.takesContent()) {
        addContent(code, object, setter, member);
      } else {
        CodeBlock call = call(object, setter, values.apply(member));
        addGuarded(code, conditions.apply(member), call);
      }
    }
    return code.addStatement("return $N.build()", object).build();
  }

  /** Tells the builder what is in an Optional, if there is something. */
  private void addContent(
      CodeBlock.Builder code, String object, Construction.Setter setter, MemberModel member) {
    String local = locals.newName(member.name());
    ValueType.OptionalOf optional = (ValueType.OptionalOf) member.type();
    code.addStatement("$T $N = $L", optional.type(), local, values.apply(member));
    CodeBlock call = call(object, setter, CodeBlock.of("$N.get()", local));
    addGuarded(code, Optional.of(CodeBlock.of("$N.isPresent()", local)), call);
  }

  /** A builder may answer another one to go on with. */
  private static CodeBlock call(String object, Construction.Setter setter, CodeBlock value) {
    return setter.chains()
        ? CodeBlock.of("$1N = $1N.$2N($3L)", object, setter.name(), value)
        : CodeBlock.of("$N.$N($L)", object, setter.name(), value);
  }

  private static void addGuarded(
      CodeBlock.Builder code, Optional<CodeBlock> condition, CodeBlock call) {
    if (condition.isEmpty()) {
      code.addStatement("$L", call);
      return;
    }
    code.beginControlFlow("if ($L)", condition.get());
    code.addStatement("$L", call);
    code.endControlFlow();
  }
}
