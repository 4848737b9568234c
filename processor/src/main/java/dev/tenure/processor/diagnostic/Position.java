package dev.tenure.processor.diagnostic;

import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/** A place in user code that a message can point at, as exactly as javac allows. */
public record Position(
    Element element, @Nullable AnnotationMirror annotation, @Nullable AnnotationValue value) {

  /** The declaration itself. */
  public static Position of(Element element) {
    return new Position(element, null, null);
  }
}
