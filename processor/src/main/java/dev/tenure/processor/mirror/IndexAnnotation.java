package dev.tenure.processor.mirror;

import dev.tenure.processor.diagnostic.Position;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/**
 * An {@code @Index} or {@code @CrossTenantIndex} as written.
 *
 * @param projection the constant's name
 * @param view {@code void} where there is none
 * @param reason what only a {@code @CrossTenantIndex} has
 */
public record IndexAnnotation(
    Declared<String> name,
    Declared<String> partitionKey,
    Declared<String> sortKey,
    Declared<String> on,
    boolean local,
    Declared<String> projection,
    List<Declared<String>> include,
    Declared<TypeMirror> view,
    Optional<Declared<String>> reason,
    Position position) {

  static IndexAnnotation index(AnnotationReader reader) {
    return of(reader, reader.strings("include"), Optional.empty());
  }

  static IndexAnnotation crossTenantIndex(AnnotationReader reader) {
    return of(reader, List.of(), Optional.of(reader.string("reason")));
  }

  private static IndexAnnotation of(
      AnnotationReader reader, List<Declared<String>> include, Optional<Declared<String>> reason) {
    return new IndexAnnotation(
        reader.string("name"),
        reader.string("partitionKey"),
        reader.string("sortKey"),
        reader.string("on"),
        reason.isEmpty() && reader.flag("local"),
        reader.constant("projection"),
        include,
        reader.type("view"),
        reason,
        reader.position());
  }

  /** The physical index that it asks for. */
  public Declared<String> physicalName() {
    return on.value().isEmpty() ? name : on;
  }
}
