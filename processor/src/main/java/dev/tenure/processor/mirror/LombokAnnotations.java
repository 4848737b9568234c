package dev.tenure.processor.mirror;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * Finds what Lombok has not done yet. Lombok adds members to a class while javac compiles it, and
 * takes its annotation away with that: a class that still has one is not complete.
 */
public final class LombokAnnotations {
  private static final Set<String> ADDING_MEMBERS =
      Set.of(
          "lombok.AllArgsConstructor",
          "lombok.Builder",
          "lombok.Data",
          "lombok.Getter",
          "lombok.NoArgsConstructor",
          "lombok.RequiredArgsConstructor",
          "lombok.Setter",
          "lombok.Value",
          "lombok.With",
          "lombok.experimental.Delegate",
          "lombok.experimental.SuperBuilder");

  private LombokAnnotations() {}

  /** An annotation that Lombok would have acted on, by its name. */
  public static Optional<String> pending(TypeElement type) {
    return Stream.concat(Stream.of(type), type.getEnclosedElements().stream())
        .flatMap(LombokAnnotations::names)
        .filter(ADDING_MEMBERS::contains)
        .findFirst();
  }

  private static Stream<String> names(Element element) {
    return element.getAnnotationMirrors().stream()
        .map(AnnotationMirror.class::cast)
        .map(AnnotationReader::nameOf);
  }
}
