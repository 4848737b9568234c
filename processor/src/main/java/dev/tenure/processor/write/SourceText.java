package dev.tenure.processor.write;

import com.palantir.javapoet.JavaFile;
import java.util.regex.Pattern;

/** The text of a generated file, with the few things put right that JavaPoet lays out oddly. */
public final class SourceText {
  private static final Pattern SHORT_JAVADOC =
      Pattern.compile("^( *)/\\*\\*\\n *\\* (.*)\\n *\\*/$", Pattern.MULTILINE);
  private static final Pattern EMPTY_BODY = Pattern.compile("\\{\\n *}");
  private static final Pattern TRAILING_BLANKS = Pattern.compile(" +$", Pattern.MULTILINE);

  private SourceText() {}

  /** The text: Javadoc of one line on one line, empty bodies closed at once, no trailing blanks. */
  public static String of(JavaFile file) {
    String text = SHORT_JAVADOC.matcher(file.toString()).replaceAll("$1/** $2 */");
    text = EMPTY_BODY.matcher(text).replaceAll("{}");
    return TRAILING_BLANKS.matcher(text).replaceAll("");
  }
}
