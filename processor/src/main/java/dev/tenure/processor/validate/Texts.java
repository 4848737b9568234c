package dev.tenure.processor.validate;

import com.palantir.javapoet.ClassName;
import dev.tenure.processor.model.EntityModel;
import dev.tenure.processor.model.KeyPart;
import java.util.List;
import java.util.stream.Collectors;

/** Words for messages. */
final class Texts {
  private Texts() {}

  static String name(ClassName type) {
    return String.join(".", type.simpleNames());
  }

  static String name(EntityModel entity) {
    return name(entity.type());
  }

  /** A key as a pattern: {@code ORDER#{orderId}}. */
  static String pattern(List<KeyPart> parts) {
    return parts.stream().map(Texts::text).collect(Collectors.joining("#"));
  }

  private static String text(KeyPart part) {
    if (part instanceof KeyPart.Member member) {
      return "{" + member.name() + "}";
    }
    return part instanceof KeyPart.Shard shard ? shard.text() : ((KeyPart.Literal) part).text();
  }
}
