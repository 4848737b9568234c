package dev.tenure.processor.mirror;

import dev.tenure.processor.diagnostic.Position;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/**
 * A {@code @TenantEntity}, {@code @SharedEntity} or {@code @CrossTenantEntity} as written.
 *
 * @param prefix absent on a {@code @CrossTenantEntity}
 * @param reason present on a {@code @CrossTenantEntity}
 */
public record EntityAnnotation(
    Kind kind,
    Optional<Declared<String>> prefix,
    Declared<String> partitionKey,
    Declared<String> sortKey,
    Declared<String> name,
    Declared<String> plural,
    List<Declared<TypeMirror>> views,
    Optional<Declared<String>> reason,
    Position position) {

  /** Which of the three it is. */
  public enum Kind {
    TENANT("TenantEntity"),
    SHARED("SharedEntity"),
    CROSS_TENANT("CrossTenantEntity");

    private final String annotation;

    Kind(String annotation) {
      this.annotation = annotation;
    }

    /** The simple name of the annotation. */
    public String annotation() {
      return annotation;
    }
  }

  static EntityAnnotation of(Kind kind, AnnotationReader reader) {
    boolean crossing = kind == Kind.CROSS_TENANT;
    return new EntityAnnotation(
        kind,
        crossing ? Optional.empty() : Optional.of(reader.string("prefix")),
        reader.string("partitionKey"),
        reader.string("sortKey"),
        reader.string("name"),
        reader.string("plural"),
        reader.types("views"),
        crossing ? Optional.of(reader.string("reason")) : Optional.empty(),
        reader.position());
  }
}
