package dev.tenure.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import java.util.List;

/** Where code breaks that is wider than a line. */
final class Layout {
  static final int WIDTH = 100;

  private static final int CONTINUATION = 6;

  private Layout() {}

  /**
   * A call in a statement: on one line where it fits, else one argument a line.
   *
   * @param taken how many columns of the line something else takes, indentation included
   */
  static CodeBlock call(CodeBlock callee, List<CodeBlock> arguments, int taken) {
    CodeBlock line = CodeBlock.of("$L($L)", callee, CodeBlock.join(arguments, ", "));
    return taken + Width.of(line) <= WIDTH
        ? line
        : CodeBlock.of("$L(\n$L)", callee, CodeBlock.join(arguments, ",\n"));
  }

  /** Sets a field's value: behind its name where it fits, else below, one argument a line. */
  static FieldSpec initialized(
      FieldSpec.Builder field, CodeBlock callee, List<CodeBlock> arguments) {
    CodeBlock line = CodeBlock.of("$L($L)", callee, CodeBlock.join(arguments, ", "));
    int name = Width.of(CodeBlock.of("$L", field.build()));
    if (name + Width.of(line) + CONTINUATION <= WIDTH) {
      return field.initializer(line).build();
    }
    if (Width.of(line) + CONTINUATION < WIDTH) {
      return field.initializer("\n$>$>$L$<$<", line).build();
    }
    return field
        .initializer("\n$>$>$L(\n$>$>$L$<$<)$<$<", callee, CodeBlock.join(arguments, ",\n"))
        .build();
  }
}
