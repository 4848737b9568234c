package dev.tenure.processor.parse;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Attribute names from member names, by the strategies of {@code dev.tenure.Naming}.
 *
 * <p>A word begins at an upper-case letter after a letter or digit that is not upper-case, and at
 * the last letter of an acronym where a word follows it. Digits belong to the word before them.
 *
 * <table>
 *   <caption>Examples</caption>
 *   <tr><th>member</th><th>SNAKE_CASE</th><th>KEBAB_CASE</th><th>UPPER_CAMEL_CASE</th></tr>
 *   <tr><td>userName</td><td>user_name</td><td>user-name</td><td>UserName</td></tr>
 *   <tr><td>userURL</td><td>user_url</td><td>user-url</td><td>UserURL</td></tr>
 *   <tr><td>htmlURLName</td><td>html_url_name</td><td>html-url-name</td><td>HtmlURLName</td></tr>
 *   <tr><td>line2Text</td><td>line2_text</td><td>line2-text</td><td>Line2Text</td></tr>
 * </table>
 */
final class AttributeNames {
  private static final String WORD_BOUNDARY =
      "(?<=[\\p{L}\\p{N}&&[^\\p{Lu}]])(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})";

  private final String strategy;

  /** The naming of a table. */
  AttributeNames(String strategy) {
    this.strategy = strategy;
  }

  /** The attribute of a member without a name of its own. */
  String of(String member) {
    return switch (strategy) {
      case "SNAKE_CASE" -> words(member, "_");
      case "KEBAB_CASE" -> words(member, "-").replace('_', '-');
      case "UPPER_CAMEL_CASE" -> upperFirst(member);
      default -> member;
    };
  }

  private static String words(String member, String separator) {
    return Arrays.stream(member.split(WORD_BOUNDARY, -1))
        .map(word -> word.toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(separator));
  }

  private static String upperFirst(String member) {
    int first = member.codePointAt(0);
    return Character.toString(Character.toUpperCase(first))
        + member.substring(Character.charCount(first));
  }
}
