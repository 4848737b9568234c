package dev.tenure.processor.export.map;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An element, which prints itself as HTML that is XML as well. Text can only be added as text:
 *
 * <pre>{@code
 * Html.of("th").with("scope", "row").add(Html.of("code").add(entity.name()));
 * }</pre>
 */
final class Html {
  /** Those with a line of their own; the white space inside of all others is kept as it is. */
  private static final Set<String> BLOCKS =
      Set.of(
          "html", "head", "meta", "link", "style", "title", "body", "header", "nav", "main",
          "section", "footer", "table", "caption", "thead", "tbody", "tr", "th", "td", "ul", "li",
          "dl", "div", "dt", "dd", "h1", "h2", "h3", "p");

  private static final Set<String> EMPTY = Set.of("meta", "link", "wbr");

  private final String tag;
  private final Map<String, String> attributes = new LinkedHashMap<>();
  private final List<Object> children = new ArrayList<>();

  private Html(String tag) {
    this.tag = tag;
  }

  static Html of(String tag) {
    return new Html(tag);
  }

  /** Sets an attribute. */
  Html with(String name, String value) {
    attributes.put(name, value);
    return this;
  }

  /** Adds text. */
  Html add(String text) {
    children.add(text);
    return this;
  }

  Html add(Html child) {
    children.add(child);
    return this;
  }

  Html addAll(List<Html> all) {
    children.addAll(all);
    return this;
  }

  /** The whole page, with this element as its root. */
  String page() {
    StringBuilder page = new StringBuilder("<!DOCTYPE html>\n");
    print(page);
    return page.toString();
  }

  private void print(StringBuilder out) {
    out.append('<').append(tag);
    attributes.forEach(
        (name, value) ->
            out.append(' ').append(name).append("=\"").append(escaped(value)).append('"'));
    if (EMPTY.contains(tag)) {
      out.append("/>");
    } else {
      out.append('>');
      boolean nested = children.stream().allMatch(Html::isBlock) && !children.isEmpty();
      if (nested) {
        out.append('\n');
      }
      for (Object child : children) {
        if (child instanceof Html element) {
          element.print(out);
        } else {
          out.append(escaped((String) child));
        }
      }
      out.append("</").append(tag).append('>');
    }
    if (BLOCKS.contains(tag)) {
      out.append('\n');
    }
  }

  private static boolean isBlock(Object child) {
    return child instanceof Html element && BLOCKS.contains(element.tag);
  }

  private static String escaped(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            character -> {
              switch (character) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.appendCodePoint(isAllowed(character) ? character : 0xFFFD);
              }
            });
    return out.toString();
  }

  /** What XML and HTML both let stand: no controls, no halves of characters. */
  private static boolean isAllowed(int character) {
    boolean control = Character.isISOControl(character) && character != '\n';
    boolean half = character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
    boolean noncharacter =
        (character & 0xFFFE) == 0xFFFE || (character >= 0xFDD0 && character <= 0xFDEF);
    return !control && !half && !noncharacter;
  }
}
