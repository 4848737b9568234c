package dev.tenure.processor.parse;

import dev.tenure.processor.diagnostic.DiagnosticCode;
import dev.tenure.processor.diagnostic.Position;
import dev.tenure.processor.mirror.ManagedAnnotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * The members that all classes of a sealed hierarchy have: what can be read of the interface, and
 * is a member of each class. Their annotations stand on the interface, once for all.
 */
final class CommonMembers {
  private final TypeElement type;
  private final List<Shape.Subshape> subshapes;
  private final ParseContext context;

  CommonMembers(TypeElement type, List<Shape.Subshape> subshapes, ParseContext context) {
    this.type = type;
    this.subshapes = subshapes;
    this.context = context;
  }

  /** The members in order, inherited ones first. */
  List<Property> find() {
    Readables readables = new Readables(type, context);
    List<Property> common = new ArrayList<>();
    for (String name : readables.names()) {
      readables.find(name).flatMap(this::common).ifPresent(common::add);
    }
    List<String> names = common.stream().map(Property::name).toList();
    for (Shape.Subshape subshape : subshapes) {
      subshape.shape().properties().stream()
          .filter(property -> !names.contains(property.name()))
          .forEach(own -> checkOwn(own, subshape.type()));
    }
    return common;
  }

  private Optional<Property> common(Property member) {
    Property all = member;
    boolean everywhere = true;
    for (Shape.Subshape subshape : subshapes) {
      Optional<Property> property = find(subshape, member.name());
      everywhere &= property.isPresent();
      if (property.isPresent()) {
        checkType(member, property.get(), subshape.type());
        for (Element declaration : added(member, property.get())) {
          all = all.with(declaration);
        }
      } else {
        refuseAnnotations(member, subshape.type());
      }
    }
    return everywhere ? Optional.of(all) : Optional.empty();
  }

  private static Optional<Property> find(Shape.Subshape subshape, String name) {
    return subshape.shape().properties().stream().filter(p -> p.name().equals(name)).findFirst();
  }

  /** Further declarations, for what they say of null; annotations of ours are not looked for. */
  private List<Element> added(Property member, Property property) {
    List<Element> added =
        property.declarations().stream().filter(d -> !member.declarations().contains(d)).toList();
    ours(added)
        .ifPresent(
            at ->
                error(
                    at,
                    "'"
                        + member.name()
                        + "' is common to all classes of "
                        + Texts.name(type)
                        + ", and what is said of it is said there"));
    return added;
  }

  private void checkType(Property member, Property property, TypeElement subtype) {
    if (!context.types().isSameType(member.type(), property.type())) {
      error(
          property.position(),
          "'"
              + member.name()
              + "' of "
              + Texts.name(subtype)
              + " is of type "
              + Texts.name(property.type())
              + ", and that of "
              + Texts.name(type)
              + " of type "
              + Texts.name(member.type())
              + "; an attribute has one type");
    }
  }

  private void refuseAnnotations(Property member, TypeElement subtype) {
    ours(member.declarations())
        .ifPresent(
            at ->
                error(
                    at,
                    "'"
                        + member.name()
                        + "' of "
                        + Texts.name(type)
                        + " is no member of "
                        + Texts.name(subtype)
                        + ", and a common member is one of each class"));
  }

  private void checkOwn(Property own, TypeElement subtype) {
    Stream.of(
            context.annotations().tenantKey(own.declarations()),
            context.annotations().keyPart(own.declarations()).map(part -> part.position()),
            managed(own.declarations()))
        .flatMap(Optional::stream)
        .forEach(
            at ->
                error(
                    at,
                    "'"
                        + own.name()
                        + "' is a member of "
                        + Texts.name(subtype)
                        + " alone, and keys and what the runtime manages are common to all classes of "
                        + Texts.name(type)));
  }

  private Optional<Position> managed(List<Element> declarations) {
    return context.annotations().managed(declarations).stream()
        .map(ManagedAnnotation::position)
        .findFirst();
  }

  private Optional<Position> ours(List<Element> declarations) {
    return context
        .annotations()
        .tenantKey(declarations)
        .or(() -> context.annotations().attribute(declarations).map(a -> a.position()))
        .or(() -> context.annotations().keyPart(declarations).map(a -> a.position()))
        .or(() -> managed(declarations));
  }

  private void error(Position at, String message) {
    context.error(DiagnosticCode.SUBTYPE_MEMBER_INVALID, at, message);
  }
}
