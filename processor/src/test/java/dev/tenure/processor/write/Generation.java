package dev.tenure.processor.write;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import dev.tenure.processor.TenureProcessor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.JavaFileObject;
import javax.tools.JavaFileObject.Kind;
import javax.tools.StandardLocation;

/** Runs the processor over sources, as strictly as javac can look at what comes out. */
public final class Generation {
  private Generation() {}

  /** Compiles sources, each given whole; its name is found in it. */
  public static Compilation compile(String... sources) {
    List<JavaFileObject> files = new ArrayList<>();
    for (String source : sources) {
      files.add(JavaFileObjects.forSourceString(qualifiedName(source), source));
    }
    return compile(files);
  }

  /** Compiles with all of javac's warnings on; of the definitions only the first is written. */
  public static Compilation compile(List<JavaFileObject> files) {
    return com.google.testing.compile.Compiler.javac()
        .withProcessors(new TenureProcessor())
        .withOptions(
            "-Xlint:all,-processing,-classfile",
            "-Werror",
            "-Atenure.suppress=IndexRedundant",
            "-Atenure.formats=cli")
        .compile(files);
  }

  private static String qualifiedName(String source) {
    String packageName =
        source.startsWith("package ") ? source.substring(8, source.indexOf(';')) + "." : "";
    String declared =
        source.replaceFirst("(?s).*?\\b(?:class|record|interface|enum) (\\w+).*", "$1");
    return packageName + declared;
  }

  /** The generated sources and resources, by path. */
  public static Map<String, String> generated(Compilation compilation) {
    Map<String, String> files = new TreeMap<>();
    for (JavaFileObject file : compilation.generatedFiles()) {
      String path = file.toUri().getPath();
      boolean resource = path.contains("/META-INF/");
      if (file.getKind() == Kind.SOURCE || resource) {
        files.put(relative(path), text(file));
      }
    }
    return files;
  }

  private static String relative(String path) {
    for (StandardLocation location : StandardLocation.values()) {
      String prefix = "/" + location.getName() + "/";
      if (path.startsWith(prefix)) {
        return path.substring(prefix.length());
      }
    }
    return path;
  }

  private static String text(JavaFileObject file) {
    try (var stream = file.openInputStream()) {
      return new String(stream.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
