package dev.tenure.processor.parse;

import com.google.auto.common.MoreTypes;
import com.palantir.javapoet.ClassName;
import dev.tenure.processor.model.Construction;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * A builder: its type, how one is opened, and what it can be told.
 *
 * @param type the builder
 * @param opening the static method that answers it; absent for its own constructor
 */
record BuilderType(DeclaredType type, Optional<Construction.Method> opening, ParseContext context) {

  /** The builder that a class offers: what {@code builder()} answers, or its class Builder. */
  static Optional<BuilderType> of(TypeElement built, ParseContext context) {
    Stream<BuilderType> byMethod =
        openings(built, context)
            .filter(method -> method.getSimpleName().contentEquals("builder"))
            .flatMap(method -> openedBy(method, built, context).stream());
    Stream<BuilderType> byClass =
        ElementFilter.typesIn(built.getEnclosedElements()).stream()
            .filter(nested -> nested.getSimpleName().contentEquals("Builder"))
            .flatMap(nested -> ofClass(nested, built, context).stream());
    return Stream.concat(byMethod, byClass).findFirst();
  }

  /** The static methods without parameters that could answer a builder. */
  static Stream<ExecutableElement> openings(TypeElement built, ParseContext context) {
    return ElementFilter.methodsIn(built.getEnclosedElements()).stream()
        .filter(method -> method.getModifiers().contains(Modifier.STATIC))
        .filter(method -> method.getParameters().isEmpty() && method.getTypeParameters().isEmpty())
        .filter(context::isCallable);
  }

  /** The builder that this static method answers, if it answers one. */
  static Optional<BuilderType> openedBy(
      ExecutableElement method, TypeElement built, ParseContext context) {
    if (method.getReturnType().getKind() == TypeKind.VOID) {
      return Optional.empty();
    }
    context.requireResolved(method.getReturnType(), method);
    if (!(method.getReturnType() instanceof DeclaredType type)) {
      return Optional.empty();
    }
    ClassName owner = ClassName.get(built);
    Construction.Method opening = new Construction.Method(owner, method.getSimpleName().toString());
    return Optional.of(new BuilderType(type, Optional.of(opening), context))
        .filter(builder -> builder.makes(built));
  }

  /** The builder that this class is, if its constructor can be called. */
  static Optional<BuilderType> ofClass(TypeElement type, TypeElement built, ParseContext context) {
    boolean instantiable =
        type.getKind() == ElementKind.CLASS
            && type.getTypeParameters().isEmpty()
            && !type.getModifiers().contains(Modifier.ABSTRACT)
            && (type.getModifiers().contains(Modifier.STATIC) || !type.getNestingKind().isNested())
            && ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
                .anyMatch(c -> c.getParameters().isEmpty() && context.isCallable(c));
    return Optional.of(
            new BuilderType(MoreTypes.asDeclared(type.asType()), Optional.empty(), context))
        .filter(builder -> instantiable && builder.makes(built));
  }

  /** Whether generated code sees it, and it has a {@code build()} that answers the class. */
  private boolean makes(TypeElement built) {
    context.requireResolved(element().getSuperclass(), element());
    return context.sees(element())
        && methods("build", 0)
            .map(method -> member(method).getReturnType())
            .anyMatch(result -> context.types().isAssignable(result, built.asType()));
  }

  private TypeElement element() {
    return MoreTypes.asTypeElement(type);
  }

  private Stream<ExecutableElement> methods(String name, int parameters) {
    return ElementFilter.methodsIn(context.elements().getAllMembers(element())).stream()
        .filter(method -> method.getSimpleName().contentEquals(name))
        .filter(method -> method.getParameters().size() == parameters)
        .filter(method -> method.getTypeParameters().isEmpty())
        .filter(method -> !method.getModifiers().contains(Modifier.STATIC))
        .filter(context::isCallable);
  }

  private ExecutableType member(ExecutableElement method) {
    DeclaredType captured = MoreTypes.asDeclared(context.types().capture(type));
    return MoreTypes.asExecutable(context.types().asMemberOf(captured, method));
  }

  /** The method that takes a member, whole where it can and else what is inside of an Optional. */
  Optional<Construction.Setter> setter(Property property) {
    String name = property.name();
    String word = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    List<ExecutableElement> methods =
        Stream.of(name, "set" + word, "with" + word, "addAll" + word, "putAll" + word)
            .flatMap(candidate -> methods(candidate, 1))
            .toList();
    TypeMirror content = Optionals.unwrap(property.type());
    return taking(methods, property.type(), false)
        .or(() -> content == property.type() ? Optional.empty() : taking(methods, content, true));
  }

  private Optional<Construction.Setter> taking(
      List<ExecutableElement> methods, TypeMirror value, boolean content) {
    Stream<ExecutableElement> same =
        methods.stream().filter(m -> context.types().isSameType(parameter(m), value));
    Stream<ExecutableElement> wider =
        methods.stream().filter(m -> context.types().isAssignable(value, parameter(m)));
    return Stream.concat(same, wider)
        .findFirst()
        .map(m -> new Construction.Setter(m.getSimpleName().toString(), chains(m), content));
  }

  private TypeMirror parameter(ExecutableElement method) {
    context.requireResolved(method.getParameters().get(0).asType(), method);
    return member(method).getParameterTypes().get(0);
  }

  private boolean chains(ExecutableElement method) {
    TypeMirror result = member(method).getReturnType();
    return result.getKind() != TypeKind.VOID && context.types().isAssignable(result, type);
  }
}
