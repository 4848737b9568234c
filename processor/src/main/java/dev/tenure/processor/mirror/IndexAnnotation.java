package dev.tenure.processor.mirror;

import dev.tenure.processor.diagnostic.Position;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/**
 * An {@code @Index} or {@code @CrossTenantIndex} as written.
 *
 * @param crossing what only a {@code @CrossTenantIndex} has
 */
public record IndexAnnotation(
    Declared<String> name,
    Declared<String> partitionKey,
    Declared<String> sortKey,
    Declared<String> on,
    Optional<Crossing> crossing,
    Position position) {

  /** The view and the reason of a {@code @CrossTenantIndex}. */
  public record Crossing(Declared<TypeMirror> view, Declared<String> reason) {}

  static IndexAnnotation index(AnnotationReader reader) {
    return of(reader, Optional.empty());
  }

  static IndexAnnotation crossTenantIndex(AnnotationReader reader) {
    return of(reader, Optional.of(new Crossing(reader.type("view"), reader.string("reason"))));
  }

  private static IndexAnnotation of(AnnotationReader reader, Optional<Crossing> crossing) {
    return new IndexAnnotation(
        reader.string("name"),
        reader.string("partitionKey"),
        reader.string("sortKey"),
        reader.string("on"),
        crossing,
        reader.position());
  }

  /** The physical index that it asks for. */
  public Declared<String> physicalName() {
    return on.value().isEmpty() ? name : on;
  }
}
