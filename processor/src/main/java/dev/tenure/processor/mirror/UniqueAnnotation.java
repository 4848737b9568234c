package dev.tenure.processor.mirror;

import dev.tenure.processor.diagnostic.Position;
import java.util.List;

/** A {@code @Unique} as written. */
public record UniqueAnnotation(
    Declared<String> name, List<Declared<String>> members, Position position) {

  static UniqueAnnotation of(AnnotationReader reader) {
    return new UniqueAnnotation(
        reader.string("name"), reader.strings("members"), reader.position());
  }
}
