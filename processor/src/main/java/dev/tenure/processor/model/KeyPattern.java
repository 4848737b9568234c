package dev.tenure.processor.model;

import dev.tenure.processor.diagnostic.Position;
import java.util.List;

/** A key or a piece of one: parts with {@code #} between them. */
public record KeyPattern(List<KeyPart> parts, Position position) {

  /** Whether it is a sort key of DynamoDB's type N: one number and nothing else. */
  public boolean isNumber() {
    return members().stream().anyMatch(member -> member.type().kind() == KeyType.Kind.NUMBER);
  }

  /** Its members, in order. */
  public List<KeyPart.Member> members() {
    return parts.stream()
        .filter(KeyPart.Member.class::isInstance)
        .map(KeyPart.Member.class::cast)
        .toList();
  }
}
