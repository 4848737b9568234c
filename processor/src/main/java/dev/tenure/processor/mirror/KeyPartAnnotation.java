package dev.tenure.processor.mirror;

import dev.tenure.processor.diagnostic.Position;
import javax.lang.model.type.TypeMirror;

/** A {@code @KeyPart} as written. */
public record KeyPartAnnotation(Declared<TypeMirror> converter, Position position) {

  static KeyPartAnnotation of(AnnotationReader reader) {
    return new KeyPartAnnotation(reader.type("converter"), reader.position());
  }
}
