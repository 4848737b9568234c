package dev.tenure.processor.write;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import javax.lang.model.element.Modifier;

/** What all generated files have in common. */
final class Sources {
  private static final AnnotationSpec GENERATED =
      AnnotationSpec.builder(ClassName.get("javax.annotation.processing", "Generated"))
          .addMember("value", "$S", "dev.tenure.processor.TenureProcessor")
          .build();

  private static final int JAVADOC_WIDTH = 92;

  private Sources() {}

  /** A final class, so far visible in its package only. */
  static TypeSpec.Builder generatedClass(ClassName name) {
    return TypeSpec.classBuilder(name).addAnnotation(GENERATED).addModifiers(Modifier.FINAL);
  }

  static MethodSpec privateConstructor() {
    return MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build();
  }

  static JavaFile file(ClassName name, TypeSpec type) {
    return JavaFile.builder(name.packageName(), type)
        .indent("  ")
        .skipJavaLangImports(true)
        .build();
  }

  /** Javadoc, broken into lines where it has to be; an inline tag stays in one piece. */
  static CodeBlock javadoc(String format, Object... args) {
    CodeBlock.Builder lines = CodeBlock.builder();
    int column = 0;
    for (CodeBlock word : Words.of(format, args)) {
      int width = Width.of(word);
      if (column > 0 && column + 1 + width > JAVADOC_WIDTH) {
        lines.add("\n");
        column = 0;
      } else if (column > 0) {
        lines.add(" ");
        column++;
      }
      lines.add(word);
      column += width;
    }
    return lines.build();
  }
}
