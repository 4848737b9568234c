package dev.tenure.processor.parse;

import com.palantir.javapoet.ClassName;
import dev.tenure.processor.diagnostic.DiagnosticCode;
import dev.tenure.processor.diagnostic.Position;
import dev.tenure.processor.model.Construction;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/**
 * Classes that one call makes: a constructor, or a static method that the class names. Its
 * parameters have the names of the members.
 */
final class ConstructorForm {
  private final TypeElement type;
  private final ParseContext context;
  private final Readables readables;
  private final List<String> reasons = new ArrayList<>();

  ConstructorForm(TypeElement type, ParseContext context) {
    this.type = type;
    this.context = context;
    this.readables = new Readables(type, context);
  }

  /** One way to make an instance, and what it takes. */
  private record Candidate(ExecutableElement call, List<Property> properties) {}

  /** The shape by the one of these that takes most; nothing where a message says why not. */
  Optional<Shape> parse(List<ExecutableElement> calls) {
    List<Candidate> fitting =
        calls.stream()
            .sorted(Comparator.comparingInt(call -> -call.getParameters().size()))
            .flatMap(call -> candidate(call).stream())
            .toList();
    if (fitting.isEmpty()) {
      context.error(DiagnosticCode.CONSTRUCTOR_MISSING, Position.of(type), reasons.get(0));
      return Optional.empty();
    }
    Candidate best = fitting.get(0);
    List<Candidate> equal =
        fitting.stream().filter(c -> c.properties().size() == best.properties().size()).toList();
    if (equal.size() > 1) {
      context.error(
          DiagnosticCode.FORM_AMBIGUOUS,
          Position.of(type),
          Texts.name(type)
              + " could be made by "
              + equal.stream().map(c -> shown(c.call())).collect(Collectors.joining(" or "))
              + "; say by @BuiltBy which it is");
      return Optional.empty();
    }
    return shape(best);
  }

  private Optional<Candidate> candidate(ExecutableElement call) {
    List<Property> properties = new ArrayList<>();
    for (VariableElement parameter : call.getParameters()) {
      context.requireResolved(parameter.asType(), parameter);
      Optional<Property> property =
          readables
              .find(parameter.getSimpleName().toString())
              .filter(p -> context.types().isAssignable(p.type(), parameter.asType()));
      if (property.isEmpty()) {
        reasons.add(reason(call, parameter));
        return Optional.empty();
      }
      properties.add(property.get().with(parameter));
    }
    return Optional.of(new Candidate(call, properties));
  }

  private String reason(ExecutableElement call, VariableElement parameter) {
    String name = parameter.getSimpleName().toString();
    String begin = Texts.name(type) + " cannot be made by " + shown(call) + ": ";
    if (name.matches("arg\\d+") && readables.find(name).isEmpty()) {
      return begin
          + "its class file does not have the names of parameters; compile it with -parameters (or"
          + " with -g), or give it a builder";
    }
    return readables
        .find(name)
        .map(
            member ->
                begin
                    + "it takes '"
                    + name
                    + "' as "
                    + Texts.name(parameter.asType())
                    + ", and "
                    + member.reader()
                    + "() answers "
                    + Texts.name(member.type()))
        .orElseGet(
            () ->
                begin
                    + "its parameter '"
                    + name
                    + "' names no member that "
                    + Texts.packageName(context.home())
                    + " can read; the class needs a method "
                    + name
                    + "() or get"
                    + name.substring(0, 1).toUpperCase(Locale.ROOT)
                    + name.substring(1)
                    + "(), or a constructor without arguments and setters, or a builder");
  }

  private Optional<Shape> shape(Candidate best) {
    int errors = context.report().errorCount();
    for (Property property : best.properties()) {
      context
          .annotations()
          .ignore(property.declarations())
          .ifPresent(
              at ->
                  context.error(
                      DiagnosticCode.IGNORE_ON_RECORD,
                      at,
                      "'"
                          + property.name()
                          + "' is taken by "
                          + shown(best.call())
                          + ", and without its value no "
                          + Texts.name(type)
                          + " can be made; what a constructor takes cannot be ignored"));
    }
    for (Element element : readables.missingIn(best.properties())) {
      context.error(
          DiagnosticCode.MEMBER_ACCESSOR_MISSING,
          Position.of(element),
          "'"
              + element.getSimpleName()
              + "' of "
              + Texts.name(type)
              + " is not among what "
              + shown(best.call())
              + " takes, and would be lost; fields that are not stored are marked @Ignore,"
              + " transient or static");
    }
    return context.report().errorCount() == errors
        ? Optional.of(new Shape(best.properties(), construction(best.call())))
        : Optional.empty();
  }

  private Construction construction(ExecutableElement call) {
    return call.getKind() == ElementKind.CONSTRUCTOR
        ? Construction.constructor()
        : new Construction.Call(
            Optional.of(
                new Construction.Method(ClassName.get(type), call.getSimpleName().toString())));
  }

  /** {@code Order(tenantId, orderId)}, or {@code Order.of(tenantId, orderId)}. */
  private String shown(ExecutableElement call) {
    String name =
        call.getKind() == ElementKind.CONSTRUCTOR
            ? Texts.name(type)
            : Texts.name(type) + "." + call.getSimpleName();
    return call.getParameters().stream()
        .map(parameter -> Texts.name(parameter.asType()) + " " + parameter.getSimpleName())
        .collect(Collectors.joining(", ", name + "(", ")"));
  }
}
