package dev.tenure.processor.mirror;

import dev.tenure.processor.diagnostic.Position;

/** An {@code @ItemCollection} as written. */
public record CollectionAnnotation(
    Declared<String> sortKey, Declared<String> plural, Position position) {

  static CollectionAnnotation of(AnnotationReader reader) {
    return new CollectionAnnotation(
        reader.string("value"), reader.string("plural"), reader.position());
  }
}
