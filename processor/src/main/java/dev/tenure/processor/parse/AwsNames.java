package dev.tenure.processor.parse;

import dev.tenure.processor.diagnostic.DiagnosticCode;
import dev.tenure.processor.mirror.Declared;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** What DynamoDB takes as a name. */
final class AwsNames {
  private static final Pattern NAME = Pattern.compile("[a-zA-Z0-9_.-]{3,255}");
  private static final int MAX_KEY_ATTRIBUTE_BYTES = 255;

  private AwsNames() {}

  static void checkTable(Declared<String> name, ParseContext context) {
    if (!NAME.matcher(name.value()).matches()) {
      context.error(
          DiagnosticCode.TABLE_NAME_INVALID,
          name.position(),
          "\""
              + name.value()
              + "\" is no name of a DynamoDB table; it has 3 to 255 characters of a-z A-Z 0-9 _ ."
              + " -");
    }
  }

  static void checkIndex(Declared<String> name, ParseContext context) {
    if (!NAME.matcher(name.value()).matches()) {
      context.error(
          DiagnosticCode.INDEX_NAME_INVALID,
          name.position(),
          "\""
              + name.value()
              + "\" is no name of a DynamoDB index; it has 3 to 255 characters of a-z A-Z 0-9 _ ."
              + " -");
    }
  }

  /** The name of an attribute that holds a key of the table or of an index; empty for a default. */
  static void checkKeyAttribute(Declared<String> name, ParseContext context) {
    String text = name.value();
    boolean blank = name.explicit() && text.isBlank();
    boolean tooLong = text.getBytes(StandardCharsets.UTF_8).length > MAX_KEY_ATTRIBUTE_BYTES;
    if (blank || tooLong || text.startsWith("$")) {
      context.error(
          DiagnosticCode.ATTRIBUTE_NAME_INVALID,
          name.position(),
          "\""
              + text
              + "\" cannot be the attribute of a key; it has 1 to 255 bytes, is not blank and does"
              + " not begin with '$', which is kept for Tenure");
    }
  }
}
