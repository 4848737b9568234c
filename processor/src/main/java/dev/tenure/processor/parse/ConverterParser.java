package dev.tenure.processor.parse;

import com.google.auto.common.MoreTypes;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.tenure.processor.diagnostic.DiagnosticCode;
import dev.tenure.processor.mirror.Declared;
import dev.tenure.processor.model.ValueType;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/**
 * The user's own converter: a class that generated code can build without arguments, and that
 * converts the member's type (or, on an Optional member, what it holds).
 */
final class ConverterParser {
  /** Looked up by name: the processor does not depend on the SDK. */
  private static final String CONVERTER =
      "software.amazon.awssdk.enhanced.dynamodb.AttributeConverter";

  private final ParseContext context;
  private final ConverterClasses classes;

  ConverterParser(ParseContext context) {
    this.context = context;
    this.classes = new ConverterClasses(context);
  }

  Optional<ValueType> parse(Property property, Declared<TypeMirror> converter) {
    if (!(converter.value() instanceof DeclaredType type)) {
      return refuse(property, converter, "is no class");
    }
    TypeElement element = MoreTypes.asTypeElement(type);
    Optional<TypeMirror> converted = classes.converted(type, CONVERTER);
    if (converted.isEmpty()) {
      return refuse(property, converter, "does not implement AttributeConverter<T>");
    }
    if (!classes.isBuildable(element)) {
      return refuse(
          property,
          converter,
          "cannot be built: it must be a class that "
              + Texts.packageName(context.home())
              + " can see, with a constructor without arguments that it can call");
    }
    ClassName name = ClassName.get(element);
    TypeMirror wanted = classes.boxed(property.type());
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
