package dev.tenure.processor.mirror;

import dev.tenure.processor.diagnostic.Position;
import javax.lang.model.type.TypeMirror;

/** A {@code @BuiltBy} as written. */
public record BuiltByAnnotation(Declared<TypeMirror> builder, Position position) {

  static BuiltByAnnotation of(AnnotationReader reader) {
    return new BuiltByAnnotation(reader.type("value"), reader.position());
  }
}
