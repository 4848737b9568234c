package dev.tenure.processor.parse;

import dev.tenure.processor.diagnostic.DiagnosticCode;
import dev.tenure.processor.diagnostic.Suggestions;
import dev.tenure.processor.mirror.Declared;
import dev.tenure.processor.parse.PatternPart.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;

/**
 * The grammar of a pattern: parts with {@code #} between them, each a literal of {@code
 * [A-Za-z0-9_.-]} or one {@code {member}}, {@code {member:plain}} or {@code {member:number}}.
 * Nothing else may share a part with a member: where one ends and the other begins could not be
 * told from the bytes.
 */
final class PatternSyntax {
  private static final Pattern LITERAL = Pattern.compile("[A-Za-z0-9_.-]+");
  private static final Map<String, Form> FORMS = Map.of("plain", Form.PLAIN, "number", Form.NUMBER);
  private static final String GRAMMAR =
      "between '#' stands one literal of A-Z a-z 0-9 _ . - or one {member}";

  private final Declared<String> pattern;
  private final boolean exact;
  private final ParseContext context;
  private final List<PatternPart> parts = new ArrayList<>();

  private PatternSyntax(Declared<String> pattern, boolean exact, ParseContext context) {
    this.pattern = pattern;
    this.exact = exact;
    this.context = context;
  }

  /** The parts of a pattern that adds to what Tenure puts before it. */
  static Optional<List<PatternPart>> parse(Declared<String> pattern, ParseContext context) {
    return new PatternSyntax(pattern, false, context).parts();
  }

  /** The parts of a pattern that is a whole key: its last literal may end in {@code #}. */
  static Optional<List<PatternPart>> parseExact(Declared<String> pattern, ParseContext context) {
    return new PatternSyntax(pattern, true, context).parts();
  }

  private Optional<List<PatternPart>> parts() {
    String text = pattern.value();
    if (text.isEmpty()) {
      return Optional.of(List.of());
    }
    boolean open = exact && text.endsWith("#") && text.length() > 1;
    int end = open ? text.length() - 1 : text.length();
    int errors = context.report().errorCount();
    int start = 0;
    while (start <= end) {
      int separator = text.indexOf('#', start);
      int stop = separator < 0 || separator > end ? end : separator;
      part(text.substring(start, stop), start + 1, open && stop == end);
      start = stop + 1;
    }
    return context.report().errorCount() == errors ? Optional.of(parts) : Optional.empty();
  }

  private void part(String part, int at, boolean endsInSeparator) {
    if (part.isEmpty()) {
      malformed(at, "is an empty part");
    } else if (part.startsWith("{")) {
      member(part, at, endsInSeparator);
    } else if (LITERAL.matcher(part).matches()) {
      parts.add(new PatternPart.Literal(endsInSeparator ? part + "#" : part));
    } else if (part.contains("{")) {
      malformed(at + part.indexOf('{'), "a {member} follows text in the same part");
    } else {
      int wrong = firstWrong(part);
      malformed(
          at + wrong, "stands '" + part.substring(wrong, wrong + 1) + "', which is not allowed");
    }
  }

  private void member(String part, int at, boolean endsInSeparator) {
    int close = part.indexOf('}');
    if (close < 0) {
      malformed(at, "a '{' is not closed");
      return;
    }
    if (close < part.length() - 1) {
      malformed(at + close + 1, "text follows a {member} in the same part");
      return;
    }
    if (endsInSeparator) {
      malformed(pattern.value().length(), "a '#' follows the last {member}");
      return;
    }
    String inside = part.substring(1, close);
    int colon = inside.indexOf(':');
    String name = colon < 0 ? inside : inside.substring(0, colon);
    String modifier = colon < 0 ? "" : inside.substring(colon + 1);
    Form form = colon < 0 ? Form.ENCODED : FORMS.get(modifier);
    if (!SourceVersion.isIdentifier(name)) {
      malformed(at + 1, "'" + name + "' is no name of a member");
    } else if (form == null) {
      malformed(
          at + colon + 2,
          "stands ':"
              + modifier
              + "'; the modifiers are ':plain' and ':number'"
              + Suggestions.didYouMean(modifier, FORMS.keySet()));
    } else {
      parts.add(new PatternPart.Member(name, form, at));
    }
  }

  private static int firstWrong(String part) {
    for (int i = 0; i < part.length(); i++) {
      if (!LITERAL.matcher(part.substring(i, i + 1)).matches()) {
        return i;
      }
    }
    return 0;
  }

  private void malformed(int at, String what) {
    context.error(
        DiagnosticCode.KEY_PATTERN_MALFORMED,
        pattern.position(),
        "At character " + at + " of \"" + pattern.value() + "\" " + what + "; " + GRAMMAR);
  }
}
