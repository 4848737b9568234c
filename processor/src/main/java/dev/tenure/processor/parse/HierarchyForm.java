package dev.tenure.processor.parse;

import com.google.auto.common.MoreTypes;
import dev.tenure.processor.diagnostic.DiagnosticCode;
import dev.tenure.processor.diagnostic.Position;
import dev.tenure.processor.mirror.Declared;
import dev.tenure.processor.model.Construction;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/**
 * Sealed interfaces and sealed abstract classes: their classes, and the members that these have in
 * common.
 */
final class HierarchyForm {
  private static final String TYPE_ATTRIBUTE = "_type";

  private final TypeElement type;
  private final ParseContext context;
  private final Map<String, TypeElement> values = new LinkedHashMap<>();

  HierarchyForm(TypeElement type, ParseContext context) {
    this.type = type;
    this.context = context;
  }

  static boolean isHierarchy(TypeElement type) {
    return type.getModifiers().contains(Modifier.SEALED)
        && type.getModifiers().contains(Modifier.ABSTRACT);
  }

  /** The shape; nothing where a message says why not. */
  Optional<Shape> parse() {
    int errors = context.report().errorCount();
    Optional<Declared<String>> declared = context.annotations().typeAttribute(type);
    declared.ifPresent(this::checkAttribute);
    List<Shape.Subshape> subshapes = new ArrayList<>();
    for (TypeElement subtype : classes()) {
      String value = value(subtype);
      new ShapeParser(context)
          .parse(subtype)
          .map(shape -> new Shape.Subshape(subtype, value, shape))
          .ifPresent(subshapes::add);
    }
    if (context.report().errorCount() > errors) {
      return Optional.empty();
    }
    List<Property> common = new CommonMembers(type, subshapes, context).find();
    if (context.report().errorCount() > errors) {
      return Optional.empty();
    }
    String attribute = declared.map(Declared::value).orElse(TYPE_ATTRIBUTE);
    Set<String> names = common.stream().map(Property::name).collect(Collectors.toSet());
    return Optional.of(
        new Shape(common, new Construction.OneOf(attribute, names, List.of()), subshapes));
  }

  private void checkAttribute(Declared<String> name) {
    if (name.value().isBlank() || name.value().startsWith("$")) {
      context.error(
          DiagnosticCode.ATTRIBUTE_NAME_INVALID,
          name.position(),
          "\""
              + name.value()
              + "\" cannot be the type attribute of "
              + Texts.name(type)
              + "; it is not blank, and does not begin with '$', which is kept for Tenure");
    }
  }

  /** The classes at the leaves, in the order of the permits clauses. */
  private Set<TypeElement> classes() {
    Set<TypeElement> leaves = new LinkedHashSet<>();
    collect(type, leaves);
    return leaves;
  }

  private void collect(TypeElement sealed, Set<TypeElement> leaves) {
    for (TypeMirror permitted : sealed.getPermittedSubclasses()) {
      context.requireResolved(permitted, sealed);
      TypeElement subtype = MoreTypes.asTypeElement(permitted);
      if (isHierarchy(subtype)) {
        collect(subtype, leaves);
      } else if (unsupported(subtype).isPresent()) {
        context.error(
            DiagnosticCode.SUBTYPE_UNSUPPORTED,
            Position.of(subtype),
            Texts.name(subtype)
                + " cannot be stored as a "
                + Texts.name(type)
                + ": it "
                + unsupported(subtype).get());
      } else {
        leaves.add(subtype);
      }
    }
  }

  private Optional<String> unsupported(TypeElement subtype) {
    Set<Modifier> modifiers = subtype.getModifiers();
    if (modifiers.contains(Modifier.NON_SEALED)) {
      return Optional.of("is non-sealed, and whoever extends it has no place in a row");
    }
    if (modifiers.contains(Modifier.SEALED)) {
      return Optional.of("is sealed and not abstract; make it abstract, or final");
    }
    if (!context.annotations().entity(subtype).isEmpty()) {
      return Optional.of("is an entity of its own; an entity is one of the two");
    }
    boolean indexed =
        !context.annotations().indexes(subtype).isEmpty()
            || !context.annotations().crossTenantIndexes(subtype).isEmpty();
    return indexed
        ? Optional.of("has an index of its own; indexes are declared on " + Texts.name(type))
        : Optional.empty();
  }

  private String value(TypeElement subtype) {
    Optional<Declared<String>> declared = context.annotations().typeValue(subtype);
    String value = declared.map(Declared::value).orElse(subtype.getSimpleName().toString());
    Position at = declared.map(Declared::position).orElse(Position.of(subtype));
    TypeElement other = values.putIfAbsent(value, subtype);
    if (value.isBlank() || other != null) {
      context.error(
          DiagnosticCode.SUBTYPE_VALUE_INVALID,
          at,
          "\""
              + value
              + "\" cannot be the type of "
              + Texts.name(subtype)
              + (other == null ? "; it is not blank" : ", since it is that of " + Texts.name(other))
              + "; choose another with @TypeValue(\"…\")");
    }
    return value;
  }
}
