package dev.tenure.testing.iam;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A value of a policy, in parts: literal text, the wildcards {@code *} and {@code ?}, and policy
 * variables.
 *
 * <p>"IAM policy elements: Variables and tags": {@code ${key}} stands for a value of the request,
 * {@code ${key, 'text'}} for the text when there is none, and {@code ${*}}, {@code ${?}}, {@code
 * ${$}} for the characters themselves. Only version 2012-10-17 knows variables; before, they are
 * text like any other. What a variable stands for is never a wildcard.
 */
final class PolicyText {
  private static final Pattern VARIABLE =
      Pattern.compile("([A-Za-z0-9-]+:[^:,'{}$*?][^,'{}$*?]*)(?:, '([^']*)')?");

  private sealed interface Part {}

  private record Literal(String text) implements Part {}

  private record Variable(String key, Optional<String> otherwise) implements Part {}

  private enum Wildcard implements Part {
    MANY,
    ONE
  }

  private final List<Part> parts = new ArrayList<>();
  private final String written;

  private PolicyText(String written) {
    this.written = written;
  }

  /**
   * Takes a value apart.
   *
   * @throws InvalidPolicyException for a variable that is none, such as {@code ${TenantId}}
   */
  static PolicyText parse(String written, boolean variables, boolean wildcards) {
    PolicyText text = new PolicyText(written);
    StringBuilder literal = new StringBuilder();
    int i = 0;
    while (i < written.length()) {
      char c = written.charAt(i);
      Part part = null;
      int next = i + 1;
      if (variables && written.startsWith("${", i)) {
        next = written.indexOf('}', i) + 1;
        part = variable(written, i, next);
      } else if (wildcards && c == '*') {
        part = Wildcard.MANY;
      } else if (wildcards && c == '?') {
        part = Wildcard.ONE;
      }
      if (part == null) {
        literal.append(c);
      } else {
        text.addLiteral(literal);
        text.parts.add(part);
      }
      i = next;
    }
    text.addLiteral(literal);
    return text;
  }

  private void addLiteral(StringBuilder collected) {
    if (!collected.isEmpty()) {
      parts.add(new Literal(collected.toString()));
      collected.setLength(0);
    }
  }

  private static Part variable(String written, int begin, int end) {
    if (end == 0) {
      throw new InvalidPolicyException("'" + written + "': a variable is not closed");
    }
    String inside = written.substring(begin + 2, end - 1);
    if (inside.equals("*") || inside.equals("?") || inside.equals("$")) {
      return new Literal(inside);
    }
    Matcher matcher = VARIABLE.matcher(inside);
    if (!matcher.matches()) {
      throw new InvalidPolicyException(
          "'"
              + written
              + "': '${"
              + inside
              + "}' is no policy variable: expected ${key} with a"
              + " key such as aws:PrincipalTag/Name, or ${key, 'text'}");
    }
    return new Variable(matcher.group(1), Optional.ofNullable(matcher.group(2)));
  }

  /** The keys whose values this text needs. */
  List<String> variables() {
    return parts.stream()
        .filter(Variable.class::isInstance)
        .map(part -> ((Variable) part).key())
        .toList();
  }

  /**
   * Whether a value of the request is what this text says. A variable without a value matches
   * nothing.
   *
   * @param values answers the one value of a context key, if the request has it
   */
  boolean matches(String value, Function<String, Optional<String>> values) {
    return new Match(value, values, true).from(0, 0);
  }

  /**
   * Whether this ARN matches. "IAM JSON policy elements: Resource": a wildcard stays inside its
   * segment, between two colons, except that a {@code *} at a segment's end goes on beyond it.
   */
  boolean matchesArn(String arn, Function<String, Optional<String>> values) {
    return new Match(arn, values, false).from(0, 0);
  }

  /** One comparison: part by part, trying every length of what {@code *} stands for. */
  private final class Match {
    private final String value;
    private final Function<String, Optional<String>> values;
    private final boolean crossesColons;

    Match(String value, Function<String, Optional<String>> values, boolean crossesColons) {
      this.value = value;
      this.values = values;
      this.crossesColons = crossesColons;
    }

    boolean from(int place, int at) {
      if (place == parts.size()) {
        return at == value.length();
      }
      Part part = parts.get(place);
      if (part instanceof Literal literal) {
        return text(literal.text(), place, at);
      }
      if (part instanceof Variable variable) {
        Optional<String> text = values.apply(variable.key()).or(variable::otherwise);
        return text.isPresent() && text(text.get(), place, at);
      }
      if (part == Wildcard.ONE) {
        return isWild(at, crossesColons) && from(place + 1, at + 1);
      }
      boolean crosses = crossesColons || endsSegment(place);
      int end = at;
      while (!from(place + 1, end)) {
        if (!isWild(end, crosses)) {
          return false;
        }
        end++;
      }
      return true;
    }

    private boolean text(String text, int place, int at) {
      return value.startsWith(text, at) && from(place + 1, at + text.length());
    }

    private boolean isWild(int at, boolean crosses) {
      return at < value.length() && (crosses || value.charAt(at) != ':');
    }
  }

  private boolean endsSegment(int place) {
    return place + 1 == parts.size()
        || (parts.get(place + 1) instanceof Literal literal && literal.text().startsWith(":"));
  }

  @Override
  public String toString() {
    return written;
  }
}
