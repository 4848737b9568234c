package dev.tenure.processor.parse;

import com.google.auto.common.MoreTypes;
import java.util.Optional;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** {@code java.util.Optional} as the type of a member. */
final class Optionals {
  private Optionals() {}

  /** What an Optional holds; nothing for every other type. */
  static Optional<TypeMirror> content(TypeMirror type) {
    if (type.getKind() != TypeKind.DECLARED) {
      return Optional.empty();
    }
    DeclaredType declared = MoreTypes.asDeclared(type);
    boolean optional =
        MoreTypes.asTypeElement(type).getQualifiedName().contentEquals("java.util.Optional")
            && declared.getTypeArguments().size() == 1;
    return optional ? Optional.of(declared.getTypeArguments().get(0)) : Optional.empty();
  }

  /** The type without the Optional around it. */
  static TypeMirror unwrap(TypeMirror type) {
    return content(type).orElse(type);
  }
}
