package dev.tenure.processor.parse;

import dev.tenure.processor.diagnostic.DiagnosticCode;
import dev.tenure.processor.model.KeyPart;
import dev.tenure.processor.model.KeyPattern;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Warns of a word in a key that is a member's name: more often than not its braces were forgotten,
 * and all items would share a key. A word that stands before its own member, as in {@code
 * customerId#{customerId}}, is meant.
 *
 * <p>It is said while reading, because forgotten braces bring errors with them that name their
 * effect, such as an id that is in no key; nothing but this warning names the cause.
 */
final class KeyLiterals {
  private final ParseContext context;
  private final String owner;
  private final Set<String> members;

  KeyLiterals(ParseContext context, String owner, Set<String> members) {
    this.context = context;
    this.owner = owner;
    this.members = members;
  }

  /** Both patterns of one key: a member that stands in either one was not forgotten. */
  void check(Optional<KeyPattern> partitionKey, Optional<KeyPattern> sortKey) {
    List<String> used =
        Stream.of(partitionKey, sortKey)
            .flatMap(Optional::stream)
            .flatMap(pattern -> pattern.members().stream())
            .map(KeyPart.Member::name)
            .toList();
    partitionKey.ifPresent(pattern -> check(pattern, used));
    sortKey.ifPresent(pattern -> check(pattern, used));
  }

  private void check(KeyPattern pattern, List<String> used) {
    for (KeyPart part : pattern.parts()) {
      if (part instanceof KeyPart.Literal literal
          && !used.contains(literal.text())
          && members.contains(literal.text())) {
        context
            .report()
            .add(
                DiagnosticCode.KEY_LITERAL_NAMES_MEMBER,
                pattern.position(),
                "\""
                    + text(pattern)
                    + "\" of "
                    + owner
                    + " has the same word '"
                    + literal.text()
                    + "' for every item, and not its member of that name; {"
                    + literal.text()
                    + "} is the member's value");
      }
    }
  }

  private static String text(KeyPattern pattern) {
    return pattern.parts().stream().map(KeyLiterals::text).collect(Collectors.joining("#"));
  }

  private static String text(KeyPart part) {
    if (part instanceof KeyPart.Member member) {
      return "{" + member.name() + "}";
    }
    return part instanceof KeyPart.Shard shard ? shard.text() : ((KeyPart.Literal) part).text();
  }
}
