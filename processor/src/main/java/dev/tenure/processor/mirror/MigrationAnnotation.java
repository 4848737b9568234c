package dev.tenure.processor.mirror;

import dev.tenure.processor.diagnostic.Position;

/** A {@code @Migrated} as written. */
public record MigrationAnnotation(String what, String from, Position position) {

  static MigrationAnnotation of(AnnotationReader reader) {
    return new MigrationAnnotation(
        reader.string("what").value(), reader.string("from").value(), reader.position());
  }
}
