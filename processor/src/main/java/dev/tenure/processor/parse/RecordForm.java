package dev.tenure.processor.parse;

import dev.tenure.processor.diagnostic.DiagnosticCode;
import dev.tenure.processor.diagnostic.Position;
import dev.tenure.processor.model.Construction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Records: their components, and their canonical constructor. */
final class RecordForm {
  private final TypeElement type;
  private final ParseContext context;

  RecordForm(TypeElement type, ParseContext context) {
    this.type = type;
    this.context = context;
  }

  Shape parse() {
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
      refuseIgnore(name, declarations);
      properties.add(
          new Property(name, component.asType(), name, Optional.empty(), declarations, position));
    }
    return new Shape(properties, Construction.constructor());
  }

  private void refuseIgnore(String name, List<Element> declarations) {
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
                        + ", and without its value the record cannot be built; only what a setter"
                        + " or a builder is told can be ignored"));
  }
}
