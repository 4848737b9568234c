package dev.tenure.processor.write;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;

/** Calls on one another: on one line where they fit, else one call a line. */
final class Chain {
  private final CodeBlock start;
  private final List<CodeBlock> calls = new ArrayList<>();

  private Chain(CodeBlock start) {
    this.start = start;
  }

  static Chain of(String format, Object... args) {
    return new Chain(CodeBlock.of(format, args));
  }

  static Chain of(CodeBlock start) {
    return new Chain(start);
  }

  /** Adds {@code .call(…)}; the format begins without the dot. */
  Chain call(String format, Object... args) {
    return call(CodeBlock.of(format, args));
  }

  Chain call(CodeBlock call) {
    calls.add(call);
    return this;
  }

  /**
   * The whole expression, inside of a statement, which indents its further lines.
   *
   * @param taken how many columns of its first line something else takes, indentation included
   */
  CodeBlock code(int taken) {
    int width = taken + Width.of(start) + 1;
    for (CodeBlock call : calls) {
      width += Width.of(call) + 1;
    }
    String separator = width <= Layout.WIDTH ? "." : "\n.";
    CodeBlock.Builder code = CodeBlock.builder().add(start);
    for (CodeBlock call : calls) {
      code.add(separator).add(call);
    }
    return code.build();
  }

  /** The whole expression, one call a line, where nothing indents them. */
  CodeBlock lines() {
    CodeBlock.Builder code = CodeBlock.builder().add(start).add("$>$>");
    for (CodeBlock call : calls) {
      code.add("\n.").add(call);
    }
    return code.add("$<$<").build();
  }
}
