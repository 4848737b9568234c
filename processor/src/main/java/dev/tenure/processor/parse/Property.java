package dev.tenure.processor.parse;

import dev.tenure.processor.diagnostic.Position;
import dev.tenure.processor.mirror.Annotations;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeMirror;

/**
 * A member as found, before its type is understood: a record's component, a JavaBean's property, or
 * what a constructor or a builder takes.
 *
 * @param type its type where it is used, with inherited type variables replaced
 * @param declarations everything that may carry its annotations: field, getter, component,
 *     parameter
 * @param setter the method of the class itself that sets it; only of JavaBeans
 * @param position where to point when the member itself is wrong
 */
record Property(
    String name,
    TypeMirror type,
    String reader,
    Optional<String> setter,
    List<Element> declarations,
    Position position) {

  /** The same member, declared here as well. */
  Property with(Element declaration) {
    List<Element> all = new ArrayList<>(declarations);
    all.add(declaration);
    return new Property(name, type, reader, setter, all, position);
  }

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
