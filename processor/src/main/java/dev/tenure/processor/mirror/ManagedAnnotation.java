package dev.tenure.processor.mirror;

import dev.tenure.processor.diagnostic.Position;

/**
 * An annotation that leaves a member to the runtime, as written.
 *
 * @param strategy the constant's name; empty unless it is a {@code @GeneratedId}
 */
public record ManagedAnnotation(Kind kind, String strategy, Position position) {
  /** The annotations. */
  public enum Kind {
    VERSION("Version"),
    CREATED_AT("CreatedAt"),
    UPDATED_AT("UpdatedAt"),
    TIME_TO_LIVE("TimeToLive"),
    GENERATED_ID("GeneratedId");

    private final String annotation;

    Kind(String annotation) {
      this.annotation = annotation;
    }

    /** Its simple name. */
    public String annotation() {
      return annotation;
    }
  }

  static ManagedAnnotation of(Kind kind, AnnotationReader reader) {
    String strategy = kind == Kind.GENERATED_ID ? reader.constant("value").value() : "";
    return new ManagedAnnotation(kind, strategy, reader.position());
  }
}
