package dev.tenure.processor.model;

import dev.tenure.processor.diagnostic.Position;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A key or a piece of one: parts with {@code #} between them. */
public record KeyPattern(List<KeyPart> parts, Position position) {

  /** Whether it is a sort key of DynamoDB's type N: one number and nothing else. */
  public boolean isNumber() {
    return members().stream().anyMatch(member -> member.type().kind() == KeyType.Kind.NUMBER);
  }

  /** The part that spreads a partition key over several, if there is one. */
  public Optional<KeyPart.Shard> shard() {
    return parts.stream()
        .filter(KeyPart.Shard.class::isInstance)
        .map(KeyPart.Shard.class::cast)
        .findFirst();
  }

  /** The same with a part behind. */
  public KeyPattern with(KeyPart.Shard shard) {
    return new KeyPattern(Stream.concat(parts.stream(), Stream.of(shard)).toList(), position);
  }

  /** Its members, in order. */
  public List<KeyPart.Member> members() {
    return parts.stream()
        .filter(KeyPart.Member.class::isInstance)
        .map(KeyPart.Member.class::cast)
        .toList();
  }
}
