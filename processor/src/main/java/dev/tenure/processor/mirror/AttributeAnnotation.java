package dev.tenure.processor.mirror;

import dev.tenure.processor.diagnostic.Position;
import javax.lang.model.type.TypeMirror;

/** An {@code @Attribute} as written. */
public record AttributeAnnotation(
    Declared<String> name, Declared<TypeMirror> converter, Position position) {

  static AttributeAnnotation of(AnnotationReader reader) {
    return new AttributeAnnotation(
        reader.string("value"), reader.type("converter"), reader.position());
  }
}
