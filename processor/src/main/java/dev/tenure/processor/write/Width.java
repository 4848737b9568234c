package dev.tenure.processor.write;

import com.palantir.javapoet.CodeBlock;
import java.util.regex.Pattern;

/** How wide code will be once its imports are in place. */
final class Width {
  private static final Pattern PACKAGES = Pattern.compile("\\b(?:[a-z][\\w]*\\.)+(?=[A-Z])");

  private Width() {}

  static int of(CodeBlock code) {
    return PACKAGES.matcher(code.toString()).replaceAll("").length();
  }
}
