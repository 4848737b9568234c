package dev.tenure.processor.parse;

import com.google.auto.common.MoreTypes;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * Records of one component, such as {@code record OrderId(String value)}: stored and keyed as what
 * they wrap, unless they are a {@code @Document}.
 */
final class Wrappers {
  private Wrappers() {}

  /** The one component of a wrapper, where the type is one. */
  static Optional<RecordComponentElement> component(TypeMirror type, ParseContext context) {
    if (type.getKind() != TypeKind.DECLARED) {
      return Optional.empty();
    }
    TypeElement element = MoreTypes.asTypeElement(type);
    boolean wraps =
        element.getKind() == ElementKind.RECORD
            && element.getRecordComponents().size() == 1
            && element.getTypeParameters().isEmpty()
            && !context.annotations().isDocument(element);
    if (!wraps) {
      return Optional.empty();
    }
    RecordComponentElement component = element.getRecordComponents().get(0);
    context.requireResolved(component.asType(), component);
    return Optional.of(component);
  }
}
