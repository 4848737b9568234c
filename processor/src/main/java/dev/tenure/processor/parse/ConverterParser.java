package dev.tenure.processor.parse;

import com.google.auto.common.MoreTypes;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.tenure.processor.diagnostic.DiagnosticCode;
import dev.tenure.processor.mirror.Declared;
import dev.tenure.processor.model.ValueType;
import java.util.Optional;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * The user's own converter: a class that generated code can build without arguments, and that
 * converts the member's type (or, on an Optional member, what it holds).
 */
final class ConverterParser {
  /** Looked up by name: the processor does not depend on the SDK. */
  private static final String CONVERTER =
      "software.amazon.awssdk.enhanced.dynamodb.AttributeConverter";

  private final ParseContext context;

  ConverterParser(ParseContext context) {
    this.context = context;
  }

  Optional<ValueType> parse(Property property, Declared<TypeMirror> converter) {
    if (!(converter.value() instanceof DeclaredType type)) {
      return refuse(property, converter, "is no class");
    }
    TypeElement element = MoreTypes.asTypeElement(type);
    Optional<TypeMirror> converted = converted(type);
    if (converted.isEmpty()) {
      return refuse(property, converter, "does not implement AttributeConverter<T>");
    }
    if (!isBuildable(element)) {
      return refuse(
          property,
          converter,
          "cannot be built: it must be a class that "
              + Texts.packageName(context.home())
              + " can see, with a constructor without arguments that it can call");
    }
    ClassName name = ClassName.get(element);
    TypeMirror wanted = boxed(property.type());
    if (context.types().isSameType(converted.get(), wanted)) {
      return Optional.of(new ValueType.Converted(TypeName.get(property.type()), name));
    }
    TypeMirror content = Optionals.unwrap(wanted);
    if (context.types().isSameType(converted.get(), content)) {
      return Optional.of(
          new ValueType.OptionalOf(
              TypeName.get(property.type()), new ValueType.Converted(TypeName.get(content), name)));
    }
    return refuse(property, converter, "converts " + Texts.name(converted.get()));
  }

  private boolean isBuildable(TypeElement element) {
    boolean nested = element.getNestingKind() != NestingKind.TOP_LEVEL;
    return context.sees(element)
        && !element.getModifiers().contains(Modifier.ABSTRACT)
        && (!nested || element.getModifiers().contains(Modifier.STATIC))
        && element.getTypeParameters().isEmpty()
        && ElementFilter.constructorsIn(element.getEnclosedElements()).stream()
            .filter(constructor -> constructor.getParameters().isEmpty())
            .anyMatch(context::seesMember);
  }

  /** The T of the AttributeConverter that a type is. */
  private Optional<TypeMirror> converted(TypeMirror type) {
    context.requireResolved(type, MoreTypes.asElement(type));
    if (type instanceof DeclaredType declared
        && MoreTypes.asTypeElement(type).getQualifiedName().contentEquals(CONVERTER)
        && declared.getTypeArguments().size() == 1) {
      return Optional.of(declared.getTypeArguments().get(0));
    }
    return context.types().directSupertypes(type).stream()
        .flatMap(supertype -> converted(supertype).stream())
        .findFirst();
  }

  private TypeMirror boxed(TypeMirror type) {
    return type.getKind().isPrimitive()
        ? context.types().boxedClass(MoreTypes.asPrimitiveType(type)).asType()
        : type;
  }

  private Optional<ValueType> refuse(
      Property property, Declared<TypeMirror> converter, String why) {
    context.error(
        DiagnosticCode.CONVERTER_UNSUITABLE,
        converter.position(),
        Texts.name(converter.value())
            + " cannot convert '"
            + property.name()
            + "' of type "
            + Texts.name(property.type())
            + ": it "
            + why);
    return Optional.empty();
  }
}
