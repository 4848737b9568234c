package dev.tenure.processor.parse;

import com.google.auto.common.MoreTypes;
import com.palantir.javapoet.ClassName;
import dev.tenure.processor.diagnostic.DiagnosticCode;
import dev.tenure.processor.mirror.Declared;
import dev.tenure.processor.mirror.KeyPartAnnotation;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** The {@code @KeyPart} of a member: the class that makes its type a text of a key. */
final class KeyConverterParser {
  /** Looked up by name: the processor does not depend on the runtime. */
  private static final String CONVERTER = "dev.tenure.runtime.key.KeyConverter";

  private final ParseContext context;
  private final ConverterClasses classes;

  KeyConverterParser(ParseContext context) {
    this.context = context;
    this.classes = new ConverterClasses(context);
  }

  /**
   * The converter of a member, where it has one. A wrong one is answered too, behind its message:
   * the member needs no second one about its type.
   */
  Optional<ClassName> parse(Property property, boolean tenant) {
    Optional<Declared<TypeMirror>> converter =
        context.annotations().keyPart(property.declarations()).map(KeyPartAnnotation::converter);
    converter
        .flatMap(c -> problem(property, tenant, c.value()))
        .ifPresent(why -> refuse(property.name(), property.type(), converter.orElseThrow(), why));
    return converter.map(c -> name(c.value()));
  }

  private static ClassName name(TypeMirror converter) {
    return converter instanceof DeclaredType type
        ? ClassName.get(MoreTypes.asTypeElement(type))
        : ClassName.get(Object.class);
  }

  private Optional<String> problem(Property property, boolean tenant, TypeMirror converter) {
    if (tenant) {
      return Optional.of("stands in no key of the tenant: the table says how a tenant is written");
    }
    if (!(converter instanceof DeclaredType type)) {
      return Optional.of("is no class");
    }
    TypeElement element = MoreTypes.asTypeElement(type);
    if (!classes.isBuildable(element)) {
      return Optional.of(
          "cannot be built: it must be a class that "
              + Texts.packageName(context.home())
              + " can see, not generic, with a constructor without arguments that it can call");
    }
    Optional<TypeMirror> converted = classes.converted(type, CONVERTER);
    if (converted.isEmpty()) {
      return Optional.of("does not implement KeyConverter<T>");
    }
    TypeMirror wanted = classes.boxed(Optionals.unwrap(property.type()));
    if (!context.types().isSameType(converted.get(), wanted)) {
      return Optional.of("converts " + Texts.name(converted.get()));
    }
    return context.canName(wanted)
        ? Optional.empty()
        : Optional.of("converts a type that " + Texts.packageName(context.home()) + " cannot see");
  }

  /** Says that a member with a converter stands in no key. */
  void refuseUnused(Property property) {
    refuse(
        property.declarations(),
        property.name(),
        property.type(),
        "is never asked to, for no key has this member");
  }

  /**
   * Says that a part of a tenant cannot have a converter.
   *
   * @param part the field of the component, whose place in the source javac knows
   */
  void refusePart(VariableElement part) {
    refuse(
        List.of(part),
        part.getSimpleName().toString(),
        part.asType(),
        "is never asked to: a part of a tenant is written as a session tag carries it");
  }

  private void refuse(
      Collection<? extends Element> declarations, String member, TypeMirror type, String why) {
    context
        .annotations()
        .keyPart(declarations)
        .map(KeyPartAnnotation::converter)
        .ifPresent(converter -> refuse(member, type, converter, why));
  }

  private void refuse(String member, TypeMirror type, Declared<TypeMirror> converter, String why) {
    context.error(
        DiagnosticCode.KEY_CONVERTER_INVALID,
        converter.position(),
        Texts.name(converter.value())
            + " cannot write '"
            + member
            + "' of type "
            + Texts.name(type)
            + " into keys: it "
            + why);
  }
}
