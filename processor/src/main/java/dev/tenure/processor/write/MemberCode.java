package dev.tenure.processor.write;

import com.palantir.javapoet.CodeBlock;
import dev.tenure.processor.model.MemberModel;
import dev.tenure.processor.model.ValueType;
import java.util.Optional;
import java.util.function.Function;

/** The calls that write and read one stored member. */
final class MemberCode {
  private final Function<MemberModel, CodeBlock> types;

  /**
   * Code for one class.
   *
   * @param types how the class names the attribute type of a member
   */
  MemberCode(Function<MemberModel, CodeBlock> types) {
    this.types = types;
  }

  /** A call to {@code ItemWriter}. */
  CodeBlock write(String writer, MemberModel member, CodeBlock value) {
    if (member.type() instanceof ValueType.Scalar scalar) {
      String put = scalar.kind() == ValueType.Kind.EPOCH_SECONDS ? "putEpochSeconds" : "put";
      return CodeBlock.of("$N.$N($S, $L)", writer, put, member.attribute(), value);
    }
    String method = member.type() instanceof ValueType.OptionalOf ? "putOptional" : "put";
    return CodeBlock.of(
        "$N.$N($S, $L, $L)", writer, method, member.attribute(), value, types.apply(member));
  }

  /** A call to {@code ItemReader}. */
  CodeBlock read(String reader, MemberModel member) {
    if (member.type() instanceof ValueType.Scalar scalar) {
      return CodeBlock.of("$N.$N($S)", reader, getter(scalar), member.attribute());
    }
    String method =
        member.type() instanceof ValueType.OptionalOf
            ? "getOptional"
            : member.type() instanceof ValueType.SetOf ? "getSet" : "get";
    return CodeBlock.of("$N.$N($S, $L)", reader, method, member.attribute(), types.apply(member));
  }

  /**
   * Whether an attribute is there, where its absence is no value: an empty set or Optional is one.
   */
  Optional<CodeBlock> presence(String reader, MemberModel member) {
    return member.type() instanceof ValueType.OptionalOf || isSet(member.type())
        ? Optional.empty()
        : Optional.of(CodeBlock.of("$N.has($S)", reader, member.attribute()));
  }

  private static boolean isSet(ValueType type) {
    return type instanceof ValueType.SetOf
        || (type instanceof ValueType.Wrapper wrapper && isSet(wrapper.value()));
  }

  private static String getter(ValueType.Scalar scalar) {
    String name =
        switch (scalar.kind()) {
          case STRING -> "getString";
          case CHARACTER -> "getChar";
          case BOOLEAN -> "getBoolean";
          case BYTE -> "getByte";
          case SHORT -> "getShort";
          case INTEGER -> "getInt";
          case LONG -> "getLong";
          case FLOAT -> "getFloat";
          case DOUBLE -> "getDouble";
          case BIG_DECIMAL -> "getBigDecimal";
          case BIG_INTEGER -> "getBigInteger";
          case INSTANT -> "getInstant";
          case EPOCH_SECONDS -> "getEpochSeconds";
          case LOCAL_DATE -> "getLocalDate";
          case LOCAL_DATE_TIME -> "getLocalDateTime";
          case OFFSET_DATE_TIME -> "getOffsetDateTime";
          case DURATION -> "getDuration";
          case UUID -> "getUuid";
          case BYTE_ARRAY -> "getByteArray";
          case BYTE_BUFFER -> "getByteBuffer";
        };
    return scalar.type().isBoxedPrimitive() ? name + "OrNull" : name;
  }
}
