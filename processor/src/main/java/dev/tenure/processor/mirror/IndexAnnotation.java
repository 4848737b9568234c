package dev.tenure.processor.mirror;

import dev.tenure.processor.diagnostic.Position;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.type.TypeMirror;

/**
 * An {@code @Index} or {@code @CrossTenantIndex} as written.
 *
 * @param partitionAttributes members that follow in the partition key
 * @param sortAttributes members that sort before the sort key
 * @param projection the constant's name
 * @param view {@code void} where there is none
 * @param reason what only a {@code @CrossTenantIndex} has
 */
public record IndexAnnotation(
    Declared<String> name,
    Declared<String> partitionKey,
    Declared<String> sortKey,
    List<Declared<String>> partitionAttributes,
    List<Declared<String>> sortAttributes,
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
        reason.isEmpty() ? reader.strings("partitionAttributes") : List.of(),
        reason.isEmpty() ? reader.strings("sortAttributes") : List.of(),
        reader.string("on"),
        reason.isEmpty() && reader.flag("local"),
        reader.constant("projection"),
        include,
        reader.type("view"),
        reason,
        reader.position());
  }

  /** The members in its keys, by their own attributes. */
  public List<Declared<String>> memberAttributes() {
    return Stream.concat(partitionAttributes.stream(), sortAttributes.stream()).toList();
  }

  /** The physical index that it asks for. */
  public Declared<String> physicalName() {
    return on.value().isEmpty() ? name : on;
  }
}
