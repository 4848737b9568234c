package dev.tenure.processor.export.map;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Pieces that stand in many places of the page. */
final class Words {
  private static final Pattern MEMBER = Pattern.compile("\\{[^{}]*}");

  private Words() {}

  /** A name or a value, as it is stored or written. */
  static Html code(String text) {
    return broken(Html.of("code"), text);
  }

  /** The simple name of a class, which may be broken before each capital. */
  static Html type(String simpleName) {
    Html code = Html.of("code");
    int from = 0;
    for (int i = 1; i < simpleName.length(); i++) {
      if (Character.isUpperCase(simpleName.charAt(i))) {
        code.add(simpleName.substring(from, i)).add(Html.of("wbr"));
        from = i;
      }
    }
    return code.add(simpleName.substring(from));
  }

  /** A key as declared, its members marked: {@code ORDER#{orderId}}. */
  static Html key(String pattern) {
    Html code = Html.of("code").with("class", "key");
    Matcher matcher = MEMBER.matcher(pattern);
    int end = 0;
    for (MatchResult member : matcher.results().toList()) {
      String literal = pattern.substring(end, member.start());
      broken(code, literal);
      if (literal.endsWith("#")) {
        code.add(Html.of("wbr"));
      }
      code.add(Html.of("var").add(member.group()));
      end = member.end();
    }
    return broken(code, pattern.substring(end));
  }

  /** Text that may be broken behind each {@code #} and each dot. */
  private static Html broken(Html code, String text) {
    int from = 0;
    for (int i = 0; i < text.length() - 1; i++) {
      if (text.charAt(i) == '#' || text.charAt(i) == '.') {
        code.add(text.substring(from, i + 1)).add(Html.of("wbr"));
        from = i + 1;
      }
    }
    return from < text.length() ? code.add(text.substring(from)) : code;
  }

  static Html section(String id, String title) {
    return Html.of("section")
        .with("id", id)
        .with("aria-labelledby", id + "-title")
        .add(Html.of("h2").with("id", id + "-title").add(title));
  }

  /** A smaller line of its own under what a cell says. */
  static Html note(String text) {
    return Html.of("span").with("class", "of").add(text);
  }

  static Html note(Html text) {
    return Html.of("span").with("class", "of").add(text);
  }

  static Html paragraph(String text) {
    return Html.of("p").add(text);
  }

  /** A table; {@code columns} are the words above it. */
  static Html table(String caption, List<String> columns) {
    Html row = Html.of("tr").with("role", "row");
    columns.forEach(
        column ->
            row.add(Html.of("th").with("scope", "col").with("role", "columnheader").add(column)));
    return Html.of("table")
        .with("role", "table")
        .add(Html.of("caption").add(caption))
        .add(Html.of("thead").with("role", "rowgroup").add(row));
  }

  // Roles say again what the elements are: a phone stacks the cells, and a browser takes a table
  // whose cells are stacked for no table.

  static Html body() {
    return Html.of("tbody").with("role", "rowgroup");
  }

  static Html row() {
    return Html.of("tr").with("role", "row");
  }

  static Html head(String scope, String column) {
    return Html.of("th").with("scope", scope).with("role", "rowheader").with("data-column", column);
  }

  static Html cell(String column) {
    return Html.of("td").with("role", "cell").with("data-column", column);
  }

  static void fact(Html facts, String name, Html value) {
    facts.add(Html.of("div").add(Html.of("dt").add(name)).add(Html.of("dd").add(value)));
  }
}
