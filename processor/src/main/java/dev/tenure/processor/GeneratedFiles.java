package dev.tenure.processor;

import com.palantir.javapoet.JavaFile;
import dev.tenure.processor.write.SourceText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.lang.model.element.TypeElement;
import javax.tools.FileObject;
import javax.tools.StandardLocation;

/** Hands files to javac, each with the table's type as its one originating element. */
final class GeneratedFiles {
  private final Filer filer;

  GeneratedFiles(Filer filer) {
    this.filer = filer;
  }

  /** Writes a class; false where the sources have a class of that name already. */
  boolean write(JavaFile file, TypeElement table) {
    try (Writer writer = filer.createSourceFile(qualifiedName(file), table).openWriter()) {
      writer.write(SourceText.of(file));
      return true;
    } catch (FilerException exists) {
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes a resource beside the classes; answers false where one of its name was written. */
  boolean write(String path, String content, TypeElement table) {
    try {
      FileObject file = filer.createResource(StandardLocation.CLASS_OUTPUT, "", path, table);
      try (Writer writer = file.openWriter()) {
        writer.write(content);
      }
      return true;
    } catch (FilerException exists) {
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String qualifiedName(JavaFile file) {
    String name = file.typeSpec().name();
    return file.packageName().isEmpty() ? name : file.packageName() + "." + name;
  }
}
