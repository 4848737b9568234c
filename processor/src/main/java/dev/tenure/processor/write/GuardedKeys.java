package dev.tenure.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;

/**
 * Statements that make keys of what a caller gave. A keys class knows no operation, so the method
 * that asks it adds to a refusal what it was doing.
 */
final class GuardedKeys {
  /** How much further in they stand than the statements of a method. */
  static final int INDENTATION = 2;

  private GuardedKeys() {}

  static void begin(MethodSpec.Builder method) {
    method.beginControlFlow("try");
  }

  /**
   * Ends them.
   *
   * @param operation the operation, an expression
   * @param of the name of the entity or item collection
   */
  static void end(
      MethodSpec.Builder method, Parameters parameters, CodeBlock operation, String of) {
    String refused = parameters.newName("refused");
    method
        .nextControlFlow("catch ($T $N)", RuntimeTypes.INVALID_KEY_EXCEPTION, refused)
        .addStatement("throw $N.during($L, $S)", refused, operation, of)
        .endControlFlow();
  }
}
