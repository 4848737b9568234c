package dev.tenure.processor.parse;

import com.palantir.javapoet.TypeName;
import dev.tenure.processor.diagnostic.DiagnosticCode;
import dev.tenure.processor.diagnostic.Suggestions;
import dev.tenure.processor.mirror.Declared;
import dev.tenure.processor.model.KeyPart;
import dev.tenure.processor.model.KeyPattern;
import dev.tenure.processor.model.KeyType;
import dev.tenure.processor.parse.PatternPart.Form;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Gives the names in the patterns of one key their meaning. A binder lives as long as one key: it
 * refuses a member that the key has had before.
 */
final class KeyBinder {
  /** What a key tolerates. */
  enum Rules {
    /** Neither absent members nor the tenant, which leads by itself. */
    PRIMARY,
    /** Absent members: the item is left out of the index then. */
    INDEX,
    /** The tenant as well: the key stands outside of every tenant. */
    CROSS_TENANT_INDEX
  }

  private final ParseContext context;
  private final String owner;
  private final Map<String, Bindable> members;
  private final Rules rules;
  private final Set<String> used = new HashSet<>();

  KeyBinder(ParseContext context, String owner, Map<String, Bindable> members, Rules rules) {
    this.context = context;
    this.owner = owner;
    this.members = members;
    this.rules = rules;
  }

  /** Parses and binds; nothing where a message says what is wrong. */
  Optional<KeyPattern> bind(Declared<String> pattern) {
    return PatternSyntax.parse(pattern, context).flatMap(parts -> bind(pattern, parts));
  }

  /** As {@link #bind(Declared)}, for a whole key. */
  Optional<KeyPattern> bindExact(Declared<String> pattern) {
    return PatternSyntax.parseExact(pattern, context).flatMap(parts -> bind(pattern, parts));
  }

  /** As {@link #bind(Declared)}, for a sort key, which may be a number. */
  Optional<KeyPattern> bindSortKey(Declared<String> pattern) {
    return PatternSyntax.parse(pattern, context).flatMap(parts -> bindSortKey(pattern, parts));
  }

  /** As {@link #bindExact(Declared)}, for a sort key, which may be a number. */
  Optional<KeyPattern> bindExactSortKey(Declared<String> pattern) {
    return PatternSyntax.parseExact(pattern, context).flatMap(parts -> bindSortKey(pattern, parts));
  }

  private Optional<KeyPattern> bindSortKey(Declared<String> pattern, List<PatternPart> parts) {
    return bind(pattern, parts, parts.size() == 1);
  }

  private Optional<KeyPattern> bind(Declared<String> pattern, List<PatternPart> parts) {
    return bind(pattern, parts, false);
  }

  private Optional<KeyPattern> bind(
      Declared<String> pattern, List<PatternPart> parts, boolean mayBeNumber) {
    List<KeyPart> bound = new ArrayList<>();
    for (PatternPart part : parts) {
      if (part instanceof PatternPart.Literal literal) {
        bound.add(new KeyPart.Literal(literal.text()));
      } else if (part instanceof PatternPart.Member member) {
        bind(pattern, member, mayBeNumber).ifPresent(bound::add);
      }
    }
    return bound.size() == parts.size()
        ? Optional.of(new KeyPattern(List.copyOf(bound), pattern.position()))
        : Optional.empty();
  }

  private Optional<KeyPart> bind(
      Declared<String> pattern, PatternPart.Member part, boolean mayBeNumber) {
    String name = part.name();
    Bindable member = members.get(name);
    if (member == null) {
      return refuse(
          DiagnosticCode.KEY_PART_UNKNOWN,
          pattern,
          part,
          "names no member of "
              + owner
              + ", which has "
              + String.join(", ", members.keySet())
              + Suggestions.didYouMean(name, members.keySet()));
    }
    if (member.tenant() && rules != Rules.CROSS_TENANT_INDEX) {
      return refuse(
          DiagnosticCode.KEY_PART_IS_TENANT,
          pattern,
          part,
          "is the tenant, which leads every partition key by itself; leave it out");
    }
    if (!used.add(name)) {
      return refuse(
          DiagnosticCode.KEY_PART_REPEATED,
          pattern,
          part,
          "is in this key already; a member stands in a key once");
    }
    if (member.nullable() && rules == Rules.PRIMARY) {
      return refuse(
          DiagnosticCode.KEY_PART_NULLABLE,
          pattern,
          part,
          "may be absent (@Nullable or Optional), and a primary key has all of its parts;"
              + " only a key of an index may lack one, and the item is not in the index then");
    }
    if (part.form() == Form.NUMBER && !mayBeNumber) {
      return refuse(
          DiagnosticCode.KEY_NUMBER_MISPLACED,
          pattern,
          part,
          "is a number, which is a whole sort key and never part of a text");
    }
    return keyType(member, part.form())
        .<KeyPart>map(type -> new KeyPart.Member(name, type))
        .or(() -> unsupported(pattern, part, member));
  }

  private Optional<KeyType> keyType(Bindable member, Form form) {
    if (member.converter().isEmpty()) {
      return new KeyTypeParser(context).parse(member.type(), form);
    }
    return form == Form.ENCODED
        ? member.converter().map(c -> KeyType.converted(TypeName.get(member.type()), c))
        : Optional.empty();
  }

  private Optional<KeyPart> unsupported(
      Declared<String> pattern, PatternPart.Member part, Bindable member) {
    boolean plainOfOther = part.form() == Form.PLAIN && keyType(member, Form.ENCODED).isPresent();
    String allowed =
        part.form() == Form.NUMBER
            ? ", which is no number of a sort key; supported are " + KeyTypeParser.NUMBERS
            : ", which has no place in a key; supported are " + KeyTypeParser.SUPPORTED;
    return refuse(
        DiagnosticCode.KEY_PART_UNSUPPORTED,
        pattern,
        part,
        "is of type "
            + Texts.name(member.type())
            + (plainOfOther ? ", and only texts can be :plain" : allowed));
  }

  private Optional<KeyPart> refuse(
      DiagnosticCode code, Declared<String> pattern, PatternPart.Member part, String why) {
    context.error(
        code,
        pattern.position(),
        "{"
            + part.name()
            + "} at character "
            + part.at()
            + " of \""
            + pattern.value()
            + "\" "
            + why);
    return Optional.empty();
  }
}
