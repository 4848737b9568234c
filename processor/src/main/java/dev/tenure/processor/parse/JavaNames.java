package dev.tenure.processor.parse;

import dev.tenure.processor.diagnostic.DiagnosticCode;
import dev.tenure.processor.mirror.Declared;
import javax.lang.model.SourceVersion;

/** Names that become methods of generated classes. */
final class JavaNames {
  private JavaNames() {}

  /** The accessor a user asks for; empty for the default. */
  static void checkAccessor(Declared<String> plural, ParseContext context) {
    if (plural.explicit() && !isMethodName(plural.value())) {
      context.error(
          DiagnosticCode.ACCESSOR_INVALID,
          plural.position(),
          "\"" + plural.value() + "\" cannot be a method of the doors; it must be a Java name");
    }
  }

  /** The name of an access path. */
  static void checkIndex(Declared<String> name, ParseContext context) {
    if (!isMethodName(name.value())) {
      context.error(
          DiagnosticCode.INDEX_NAME_INVALID,
          name.position(),
          "\""
              + name.value()
              + "\" cannot be the name of a query; it must be a Java name, such as byCustomer"
              + " (say on = \"…\" for a physical index that is called otherwise)");
    }
  }

  private static boolean isMethodName(String name) {
    return SourceVersion.isIdentifier(name) && !SourceVersion.isKeyword(name);
  }
}
