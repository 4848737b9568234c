package dev.tenure.processor.parse;

import dev.tenure.processor.diagnostic.DiagnosticCode;
import dev.tenure.processor.diagnostic.Position;
import dev.tenure.processor.model.Construction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Records and JavaBeans; refuses every other shape with its reason. */
final class ShapeParser {
  private static final String ALLOWED =
      "; it must be a record, or a class with getters, setters and a constructor without arguments";

  private final ParseContext context;

  ShapeParser(ParseContext context) {
    this.context = context;
  }

  /** The shape of an entity or a document; nothing where a message says why not. */
  Optional<Shape> parse(TypeElement type) {
    Optional<String> wrong = unsupported(type);
    if (wrong.isPresent()) {
      error(DiagnosticCode.CLASS_UNSUPPORTED, type, wrong.get() + ALLOWED);
      return Optional.empty();
    }
    if (!context.sees(type)) {
      error(
          DiagnosticCode.TYPE_INACCESSIBLE,
          type,
          "is not visible in "
              + Texts.packageName(context.home())
              + ", where the code of its table is generated; make it and its enclosing types"
              + " public, or move the table to its package");
      return Optional.empty();
    }
    return type.getKind() == ElementKind.RECORD ? Optional.of(ofRecord(type)) : ofBean(type);
  }

  private static Optional<String> unsupported(TypeElement type) {
    if (type.getKind() != ElementKind.RECORD && type.getKind() != ElementKind.CLASS) {
      return Optional.of("is " + Texts.kind(type));
    }
    if (type.getModifiers().contains(Modifier.ABSTRACT)) {
      return Optional.of("is abstract");
    }
    if (!type.getTypeParameters().isEmpty()) {
      return Optional.of("is generic");
    }
    if (Texts.outwards(type).stream().anyMatch(t -> t.getModifiers().contains(Modifier.PRIVATE))) {
      return Optional.of("is private, or inside a private class");
    }
    boolean inner =
        type.getNestingKind() != NestingKind.TOP_LEVEL
            && !type.getModifiers().contains(Modifier.STATIC);
    return inner ? Optional.of("is an inner class that is not static") : Optional.empty();
  }

  private Shape ofRecord(TypeElement type) {
    List<Property> properties = new ArrayList<>();
    for (RecordComponentElement component : type.getRecordComponents()) {
      List<Element> declarations = new ArrayList<>();
      // The field comes first: javac has no place in the source for the component itself.
      ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
          .filter(field -> field.getSimpleName().equals(component.getSimpleName()))
          .forEach(declarations::add);
      declarations.add(component.getAccessor());
      declarations.add(component);
      context.requireResolved(component.asType(), component);
      String name = component.getSimpleName().toString();
      Position position = Position.of(declarations.get(0));
      context
          .annotations()
          .ignore(declarations)
          .ifPresent(
              at ->
                  context.error(
                      DiagnosticCode.IGNORE_ON_RECORD,
                      at,
                      "'"
                          + name
                          + "' is a component of the record "
                          + Texts.name(type)
                          + ", and without its value the record cannot be built; only properties"
                          + " of JavaBeans can be ignored"));
      properties.add(
          new Property(name, component.asType(), name, Optional.empty(), declarations, position));
    }
    return new Shape(properties, Construction.CONSTRUCTOR);
  }

  private Optional<Shape> ofBean(TypeElement type) {
    boolean constructible =
        ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
            .filter(constructor -> constructor.getParameters().isEmpty())
            .anyMatch(this::isCallable);
    if (!constructible) {
      error(
          DiagnosticCode.CONSTRUCTOR_MISSING,
          type,
          "has no constructor without arguments that "
              + Texts.packageName(context.home())
              + " can call; add one, or make it a record");
      return Optional.empty();
    }
    return new BeanProperties(type, context)
        .find()
        .map(properties -> new Shape(properties, Construction.SETTERS));
  }

  private boolean isCallable(ExecutableElement constructor) {
    return context.seesMember(constructor)
        && constructor.getThrownTypes().stream().allMatch(context::isUnchecked);
  }

  private void error(DiagnosticCode code, TypeElement type, String rest) {
    context.error(code, Position.of(type), Texts.name(type) + " " + rest);
  }
}
