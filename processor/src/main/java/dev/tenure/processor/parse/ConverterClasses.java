package dev.tenure.processor.parse;

import com.google.auto.common.MoreTypes;
import java.util.Optional;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** What converters of attributes and of keys have in common. */
final class ConverterClasses {
  private final ParseContext context;

  ConverterClasses(ParseContext context) {
    this.context = context;
  }

  /** Whether generated code can build the class without arguments. */
  boolean isBuildable(TypeElement element) {
    boolean nested = element.getNestingKind() != NestingKind.TOP_LEVEL;
    return context.sees(element)
        && !element.getModifiers().contains(Modifier.ABSTRACT)
        && (!nested || element.getModifiers().contains(Modifier.STATIC))
        && element.getTypeParameters().isEmpty()
        && ElementFilter.constructorsIn(element.getEnclosedElements()).stream()
            .filter(constructor -> constructor.getParameters().isEmpty())
            .anyMatch(context::seesMember);
  }

  /**
   * The T of the converter that a type is.
   *
   * @param converter the name of the interface of one type parameter
   */
  Optional<TypeMirror> converted(TypeMirror type, String converter) {
    context.requireResolved(type, MoreTypes.asElement(type));
    if (type instanceof DeclaredType declared
        && MoreTypes.asTypeElement(type).getQualifiedName().contentEquals(converter)
        && declared.getTypeArguments().size() == 1) {
      return Optional.of(declared.getTypeArguments().get(0));
    }
    return context.types().directSupertypes(type).stream()
        .flatMap(supertype -> converted(supertype, converter).stream())
        .findFirst();
  }

  TypeMirror boxed(TypeMirror type) {
    return type.getKind().isPrimitive()
        ? context.types().boxedClass(MoreTypes.asPrimitiveType(type)).asType()
        : type;
  }
}
