package dev.tenure.processor.write;

import com.palantir.javapoet.CodeBlock;
import dev.tenure.processor.model.KeyPart;
import dev.tenure.processor.model.KeyType;
import java.util.List;
import java.util.function.Function;

/** The calls that write and read the parts of keys. */
final class KeyCode {
  private final Function<KeyPart.Member, CodeBlock> types;

  /**
   * Code for one place.
   *
   * @param types how that place names the type of a part
   */
  KeyCode(Function<KeyPart.Member, CodeBlock> types) {
    this.types = types;
  }

  /** Adds a call to a {@code KeyBuilder} for each part. */
  void write(Chain chain, List<KeyPart> parts, Function<KeyPart.Member, CodeBlock> values) {
    for (KeyPart part : parts) {
      if (part instanceof KeyPart.Literal literal) {
        chain.call("literal($S)", literal.text());
      } else if (part instanceof KeyPart.Member member) {
        chain.call(write(member, values.apply(member)));
      }
    }
  }

  private CodeBlock write(KeyPart.Member part, CodeBlock value) {
    KeyType type = part.type();
    if (type.kind() == KeyType.Kind.NUMBER
        || type.wrapper().isPresent()
        || type.converter().isPresent()
        || type.type().isBoxedPrimitive()) {
      return CodeBlock.of("part($S, $L, $L)", part.name(), value, types.apply(part));
    }
    return CodeBlock.of("$L($S, $L)", writer(type.kind()), part.name(), value);
  }

  private static String writer(KeyType.Kind kind) {
    return switch (kind) {
      case BYTE, SHORT, INTEGER, LONG -> "integral";
      case ENUM -> "enumeration";
      default -> method(kind);
    };
  }

  /** The call that reads a part from a {@code KeyParser}. */
  CodeBlock read(KeyPart.Member part) {
    if (part.type().kind() == KeyType.Kind.NUMBER || KeyConstants.isMade(part.type())) {
      return CodeBlock.of("part($S, $L)", part.name(), types.apply(part));
    }
    return CodeBlock.of("$L($S)", reader(part.type().kind()), part.name());
  }

  private static String reader(KeyType.Kind kind) {
    return switch (kind) {
      case BYTE -> "byteValue";
      case SHORT -> "shortValue";
      case INTEGER -> "intValue";
      case LONG -> "longValue";
      default -> method(kind);
    };
  }

  /** The methods that are named alike on both sides. */
  private static String method(KeyType.Kind kind) {
    return switch (kind) {
      case TEXT -> "text";
      case PLAIN -> "plain";
      case INSTANT -> "instant";
      case LOCAL_DATE -> "localDate";
      case LOCAL_DATE_TIME -> "localDateTime";
      case UUID -> "uuid";
      case BOOLEAN -> "bool";
      default -> throw new IllegalArgumentException(kind.name());
    };
  }
}
