package dev.tenure.processor.parse;

import com.google.auto.common.MoreTypes;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** What a class extends. */
final class Superclasses {
  private Superclasses() {}

  /** The class and its superclasses but Object, the uppermost first. */
  static List<TypeElement> of(TypeElement type, ParseContext context) {
    List<TypeElement> classes = new ArrayList<>();
    TypeMirror next = type.asType();
    while (next.getKind() == TypeKind.DECLARED) {
      TypeElement element = MoreTypes.asTypeElement(next);
      if (element.getQualifiedName().contentEquals("java.lang.Object")) {
        break;
      }
      classes.add(0, element);
      context.requireResolved(element.getSuperclass(), element);
      next = element.getSuperclass();
    }
    return classes;
  }
}
