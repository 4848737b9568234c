package dev.tenure.processor.parse;

import dev.tenure.processor.diagnostic.DiagnosticCode;
import dev.tenure.processor.diagnostic.Position;
import dev.tenure.processor.mirror.LombokAnnotations;
import dev.tenure.processor.mirror.UnfinishedTypeException;
import dev.tenure.processor.model.Construction;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/**
 * Finds out how a class is read and made, in this order: as its {@code @BuiltBy} says; as a record;
 * as one of the classes of a sealed hierarchy; by its builder; as a JavaBean; by its constructor.
 * Refuses every other shape with its reason.
 */
final class ShapeParser {
  private static final String ALLOWED =
      "; it must be a record, or a class with getters, setters and a constructor without arguments,"
          + " with a builder, or with a constructor that takes its members, or be sealed and"
          + " abstract";

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
    checkSealed(type);
    Optional<String> unfinished = unfinished(type);
    Optional<Shape> shape = form(type);
    if (shape.isEmpty() && unfinished.isPresent()) {
      error(
          DiagnosticCode.LOMBOK_ABSENT,
          type,
          "has @"
              + unfinished.get()
              + ", and Lombok has not acted on it; put Lombok on the processor path as well");
    }
    return shape;
  }

  private static Optional<String> unsupported(TypeElement type) {
    if (type.getKind() == ElementKind.ENUM || type.getKind() == ElementKind.ANNOTATION_TYPE) {
      return Optional.of("is " + Texts.kind(type));
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

  /**
   * What Lombok has still to do to the class, once nobody waits for it any more.
   *
   * @throws UnfinishedTypeException if it will be done until the next round
   */
  private Optional<String> unfinished(TypeElement type) {
    if (type.getKind() == ElementKind.RECORD) {
      return Optional.empty(); // Lombok does not touch how it is made and read
    }
    Optional<String> pending =
        Superclasses.of(type, context).stream()
            .flatMap(t -> LombokAnnotations.pending(t).stream())
            .findFirst();
    if (pending.isPresent() && !context.complete()) {
      throw new UnfinishedTypeException(type, Texts.name(type));
    }
    return pending;
  }

  private void checkSealed(TypeElement type) {
    context
        .annotations()
        .typeAttribute(type)
        .filter(attribute -> !HierarchyForm.isHierarchy(type))
        .ifPresent(
            attribute ->
                context.error(
                    DiagnosticCode.SUBTYPE_UNSUPPORTED,
                    attribute.position(),
                    Texts.name(type)
                        + " has @TypeAttribute, and no classes to tell apart: it is not sealed and"
                        + " abstract"));
  }

  private Optional<Shape> form(TypeElement type) {
    ChosenForm chosen = new ChosenForm(type, context);
    if (chosen.isChosen()) {
      return chosen.parse();
    }
    if (type.getKind() == ElementKind.RECORD) {
      return Optional.of(new RecordForm(type, context).parse());
    }
    if (HierarchyForm.isHierarchy(type)) {
      return new HierarchyForm(type, context).parse();
    }
    Optional<BuilderType> builder = BuilderType.of(type, context);
    if (builder.isPresent()) {
      return new BuilderForm(type, builder.get(), context).parse();
    }
    if (type.getModifiers().contains(Modifier.ABSTRACT)) {
      boolean isClass = type.getKind() == ElementKind.CLASS;
      String what = isClass ? "is abstract" : "is " + Texts.kind(type);
      error(DiagnosticCode.CLASS_UNSUPPORTED, type, what + ALLOWED);
      return Optional.empty();
    }
    return ofConstructors(type);
  }

  private Optional<Shape> ofConstructors(TypeElement type) {
    List<ExecutableElement> callable =
        ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
            .filter(context::isCallable)
            .toList();
    List<ExecutableElement> taking =
        callable.stream().filter(c -> !c.getParameters().isEmpty()).toList();
    BeanProperties bean = new BeanProperties(type, context);
    if (taking.size() < callable.size() && (bean.hasSetters() || taking.isEmpty())) {
      return bean.find().map(properties -> new Shape(properties, new Construction.Setters()));
    }
    if (taking.isEmpty()) {
      error(
          DiagnosticCode.CONSTRUCTOR_MISSING,
          type,
          "has no constructor that "
              + Texts.packageName(context.home())
              + " can call; add one without arguments and setters, or one that takes the members,"
              + " or make it a record");
      return Optional.empty();
    }
    return new ConstructorForm(type, context).parse(taking);
  }

  private void error(DiagnosticCode code, TypeElement type, String rest) {
    context.error(code, Position.of(type), Texts.name(type) + " " + rest);
  }
}
