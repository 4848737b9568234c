package dev.tenure.processor.parse;

import com.google.auto.common.MoreTypes;
import dev.tenure.processor.diagnostic.DiagnosticCode;
import dev.tenure.processor.diagnostic.Position;
import dev.tenure.processor.mirror.BuiltByAnnotation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** What a class says of its form by {@code @BuiltBy}, on itself, a constructor or a method. */
final class ChosenForm {
  private static final String NO_BUILDER =
      " is no builder: a builder is visible, and has a method build() that answers the class";

  private final TypeElement type;
  private final ParseContext context;
  private final Map<Element, BuiltByAnnotation> found = new LinkedHashMap<>();

  ChosenForm(TypeElement type, ParseContext context) {
    this.type = type;
    this.context = context;
    List<Element> places = new ArrayList<>(List.of(type));
    places.addAll(type.getEnclosedElements());
    for (Element place : places) {
      boolean nested = place != type && place instanceof TypeElement;
      context
          .annotations()
          .builtBy(place)
          .filter(annotation -> !nested)
          .ifPresent(annotation -> found.put(place, annotation));
    }
  }

  boolean isChosen() {
    return !found.isEmpty();
  }

  /** The shape; nothing where a message says what is wrong. */
  Optional<Shape> parse() {
    List<BuiltByAnnotation> all = List.copyOf(found.values());
    if (all.size() > 1) {
      context.error(
          DiagnosticCode.FORM_AMBIGUOUS,
          all.get(1).position(),
          Texts.name(type) + " has @BuiltBy twice, and is made in one way");
      return Optional.empty();
    }
    Element place = found.keySet().iterator().next();
    BuiltByAnnotation annotation = all.get(0);
    if (place == type) {
      return named(annotation);
    }
    if (annotation.builder().explicit()) {
      return refuse(
          annotation.builder().position(),
          "a builder is named on the class; on a constructor or a method @BuiltBy stands alone");
    }
    return called((ExecutableElement) place, annotation.position());
  }

  private Optional<Shape> called(ExecutableElement call, Position at) {
    boolean isConstructor = call.getKind() == ElementKind.CONSTRUCTOR;
    if (!context.isCallable(call)
        || !call.getTypeParameters().isEmpty()
        || (!isConstructor && !call.getModifiers().contains(Modifier.STATIC))) {
      return refuse(
          at,
          "'"
              + call.getSimpleName()
              + "' is not static, generic, or cannot be called by "
              + Texts.packageName(context.home()));
    }
    if (isConstructor && type.getModifiers().contains(Modifier.ABSTRACT)) {
      return refuse(at, "the class is abstract, and its constructor makes no instance");
    }
    if (isConstructor || !call.getParameters().isEmpty()) {
      return isConstructor || context.types().isAssignable(call.getReturnType(), type.asType())
          ? new ConstructorForm(type, context).parse(List.of(call))
          : refuse(at, "'" + call.getSimpleName() + "' answers another type");
    }
    return BuilderType.openedBy(call, type, context)
        .map(builder -> new BuilderForm(type, builder, context).parse())
        .orElseGet(() -> refuse(at, "what '" + call.getSimpleName() + "' answers" + NO_BUILDER));
  }

  private Optional<Shape> named(BuiltByAnnotation annotation) {
    TypeMirror builder = annotation.builder().value();
    Position at = annotation.builder().position();
    if (builder.getKind() == TypeKind.VOID || !(builder instanceof DeclaredType)) {
      return refuse(at, "@BuiltBy on a class names its builder");
    }
    List<BuilderType> opened =
        BuilderType.openings(type, context)
            .filter(method -> context.types().isSameType(erased(method), erased(builder)))
            .flatMap(method -> BuilderType.openedBy(method, type, context).stream())
            .toList();
    return opened.stream()
        .findFirst()
        .or(() -> BuilderType.ofClass(MoreTypes.asTypeElement(builder), type, context))
        .map(b -> new BuilderForm(type, b, context).parse())
        .orElseGet(
            () ->
                refuse(
                    at,
                    Texts.name(builder)
                        + " cannot be used: it needs a constructor without arguments that "
                        + Texts.packageName(context.home())
                        + " can call, or a static method of "
                        + Texts.name(type)
                        + " that answers it, and a method build() that answers the class"));
  }

  private TypeMirror erased(ExecutableElement method) {
    context.requireResolved(method.getReturnType(), method);
    return erased(method.getReturnType());
  }

  private TypeMirror erased(TypeMirror mirror) {
    return context.types().erasure(mirror);
  }

  private Optional<Shape> refuse(Position at, String why) {
    context.error(
        DiagnosticCode.BUILDER_UNSUITABLE,
        at,
        Texts.name(type) + " cannot be made as @BuiltBy says: " + why);
    return Optional.empty();
  }
}
