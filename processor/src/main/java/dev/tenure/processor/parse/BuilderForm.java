package dev.tenure.processor.parse;

import com.palantir.javapoet.TypeName;
import dev.tenure.processor.diagnostic.DiagnosticCode;
import dev.tenure.processor.diagnostic.Position;
import dev.tenure.processor.model.Construction;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/**
 * Classes that a builder makes. Their members are what can be read of the class and told to the
 * builder; what can only be read is derived, and left alone.
 */
final class BuilderForm {
  private final TypeElement type;
  private final BuilderType builder;
  private final ParseContext context;

  BuilderForm(TypeElement type, BuilderType builder, ParseContext context) {
    this.type = type;
    this.builder = builder;
    this.context = context;
  }

  /** The shape; nothing where a message says what is missing. */
  Optional<Shape> parse() {
    Readables readables = new Readables(type, context);
    List<Property> properties = new ArrayList<>();
    Map<String, Construction.Setter> setters = new LinkedHashMap<>();
    for (String name : readables.names()) {
      Optional<Property> property = readables.find(name).filter(p -> !readables.isLeftOut(p));
      property
          .flatMap(builder::setter)
          .ifPresent(
              setter -> {
                properties.add(property.get());
                setters.put(name, setter);
              });
    }
    int errors = context.report().errorCount();
    readables.missingIn(properties).stream()
        .filter(element -> !answersBuilder(element))
        .forEach(this::missing);
    return context.report().errorCount() == errors
        ? Optional.of(
            new Shape(
                properties,
                new Construction.Builder(
                    TypeName.get(builder.type()), builder.opening(), Map.copyOf(setters))))
        : Optional.empty();
  }

  /** As {@code toBuilder()} does. */
  private boolean answersBuilder(Element element) {
    return element instanceof ExecutableElement method
        && context
            .types()
            .isSameType(
                context.types().erasure(method.getReturnType()),
                context.types().erasure(builder.type()));
  }

  private void missing(Element element) {
    context.error(
        DiagnosticCode.MEMBER_ACCESSOR_MISSING,
        Position.of(element),
        "'"
            + element.getSimpleName()
            + "' of "
            + Texts.name(type)
            + " cannot be read, or "
            + Texts.name(builder.type())
            + " cannot be told it, by a method that "
            + Texts.packageName(context.home())
            + " can call; a stored member has both, with one type, other fields are marked"
            + " @Ignore, transient or static");
  }
}
