package dev.tenure.processor.parse;

import dev.tenure.processor.diagnostic.Position;
import dev.tenure.processor.mirror.Annotations;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeMirror;

/**
 * A member as found, before its type is understood: a record's component or a JavaBean's property.
 *
 * @param type its type where it is used, with inherited type variables replaced
 * @param declarations everything that may carry its annotations: field, getter, component
 * @param position where to point when the member itself is wrong
 */
record Property(
    String name,
    TypeMirror type,
    String reader,
    Optional<String> setter,
    List<Element> declarations,
    Position position) {

  /** Whether any declaration, or the use of the type in one, says {@code @Nullable}. */
  boolean isNullable() {
    return declarations.stream()
        .anyMatch(d -> Annotations.isNullable(d) || Annotations.isNullable(typeOf(d)));
  }

  private static TypeMirror typeOf(Element declaration) {
    return declaration instanceof ExecutableElement method
        ? method.getReturnType()
        : declaration.asType();
  }
}
