package dev.tenure.processor.parse;

import com.palantir.javapoet.TypeName;
import dev.tenure.processor.diagnostic.DiagnosticCode;
import dev.tenure.processor.mirror.AttributeAnnotation;
import dev.tenure.processor.mirror.ManagedAnnotation;
import dev.tenure.processor.mirror.ManagedAnnotation.Kind;
import dev.tenure.processor.model.MemberTrait;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;

/** The members of a class that the runtime writes: versions, times, generated ids. */
final class ManagedMembers {
  private static final Map<Kind, List<String>> TYPES =
      new EnumMap<>(
          Map.of(
              Kind.VERSION, List.of("long"),
              Kind.CREATED_AT, List.of("java.time.Instant"),
              Kind.UPDATED_AT, List.of("java.time.Instant"),
              Kind.TIME_TO_LIVE, List.of("java.time.Instant", "long", "java.lang.Long"),
              Kind.GENERATED_ID, List.of("java.lang.String", "java.util.UUID")));

  /** What a converter would hide from the runtime. */
  private static final Set<Kind> UNCONVERTED = Set.of(Kind.VERSION, Kind.TIME_TO_LIVE);

  private final ParseContext context;
  private final String owner;
  private final Map<Property, ManagedAnnotation> found = new LinkedHashMap<>();

  private ManagedMembers(ParseContext context, String owner) {
    this.context = context;
    this.owner = owner;
  }

  /** Those of an entity: each kind at most once, of a fitting type. */
  static ManagedMembers of(
      String owner, Shape shape, Optional<Property> tenantMember, ParseContext context) {
    ManagedMembers managed = new ManagedMembers(context, owner);
    for (Property property : shape.properties()) {
      List<ManagedAnnotation> all = context.annotations().managed(property.declarations());
      all.stream().skip(1).forEach(second -> managed.combined(property, all.get(0), second));
      all.stream()
          .limit(1)
          .forEach(first -> managed.add(property, first, tenantMember.stream().toList()));
    }
    return managed;
  }

  /** Refuses them on a member of a document, which is written with its item. */
  static void refuse(Property property, TypeElement document, ParseContext context) {
    for (ManagedAnnotation annotation : context.annotations().managed(property.declarations())) {
      context.error(
          DiagnosticCode.MANAGED_MEMBER_MISPLACED,
          annotation.position(),
          "'"
              + property.name()
              + "' of the document "
              + Texts.name(document)
              + " has @"
              + annotation.kind().annotation()
              + ", which only a member of an entity can have");
    }
  }

  private void add(Property property, ManagedAnnotation annotation, List<Property> tenantMember) {
    if (tenantMember.contains(property)) {
      misplaced(property, annotation, "and names the tenant, which nothing changes");
      return;
    }
    for (Map.Entry<Property, ManagedAnnotation> other : found.entrySet()) {
      if (other.getValue().kind() == annotation.kind()) {
        error(
            DiagnosticCode.MANAGED_MEMBER_REPEATED,
            property,
            annotation,
            "and '" + other.getKey().name() + "' has it too; an item has one");
        return;
      }
    }
    checkType(property, annotation);
    found.put(property, annotation);
  }

  private void combined(Property property, ManagedAnnotation first, ManagedAnnotation second) {
    error(
        DiagnosticCode.MANAGED_MEMBER_REPEATED,
        property,
        second,
        "and @" + first.kind().annotation() + " too; each wants a member of its own");
  }

  private void checkType(Property property, ManagedAnnotation annotation) {
    Kind kind = annotation.kind();
    TypeName type = TypeName.get(property.type());
    TypeName held =
        kind == Kind.TIME_TO_LIVE ? TypeName.get(Optionals.unwrap(property.type())) : type;
    if (!types(kind).contains(held.toString())) {
      typeWrong(property, annotation, "is of type " + Texts.simple(type), "");
    } else if (UNCONVERTED.contains(kind) && isConverted(property)) {
      typeWrong(property, annotation, "has a converter", " without one");
    }
  }

  private static List<String> types(Kind kind) {
    return Objects.requireNonNull(TYPES.get(kind));
  }

  private boolean isConverted(Property property) {
    return context
        .annotations()
        .attribute(property.declarations())
        .map(AttributeAnnotation::converter)
        .filter(converter -> converter.value().getKind() != TypeKind.VOID)
        .isPresent();
  }

  private void typeWrong(Property property, ManagedAnnotation annotation, String what, String how) {
    String allowed =
        types(annotation.kind()).stream()
            .map(name -> name.substring(name.lastIndexOf('.') + 1))
            .collect(Collectors.joining(", "))
            .replaceFirst(", (?=[^,]*$)", " or ");
    error(
        DiagnosticCode.MANAGED_MEMBER_TYPE_WRONG,
        property,
        annotation,
        "and " + what + "; it wants " + allowed + how);
  }

  /** Checks where they stand in keys. */
  void checkPlaces(Set<String> primaryKey, Set<String> indexKeys) {
    found.forEach(
        (property, annotation) -> {
          boolean primary = primaryKey.contains(property.name());
          boolean indexed = indexKeys.contains(property.name());
          switch (annotation.kind()) {
            case GENERATED_ID -> {
              if (!primary) {
                misplaced(
                    property,
                    annotation,
                    "and is not in the primary key, which ids are made for; name it in the sortKey"
                        + " or partitionKey, as {"
                        + property.name()
                        + "}");
              }
            }
            case VERSION -> {
              if (primary || indexed) {
                misplaced(property, annotation, "and is in a key, which every write would move");
              }
            }
            case CREATED_AT, UPDATED_AT -> {
              if (primary) {
                misplaced(
                    property,
                    annotation,
                    "and is in the primary key: each write would be another item");
              }
            }
            case TIME_TO_LIVE -> checkPlace(property, annotation, primary, indexed);
          }
        });
  }

  private void checkPlace(
      Property property, ManagedAnnotation annotation, boolean primary, boolean indexed) {
    if (primary) {
      misplaced(
          property,
          annotation,
          "and is in the primary key, where its change would be another item");
    } else if (indexed && isInstant(property)) {
      misplaced(
          property,
          annotation,
          "and is in a key of an index, which would hold what the attribute rounds; make it a long");
    }
  }

  private static boolean isInstant(Property property) {
    return TypeName.get(Optionals.unwrap(property.type())).toString().equals("java.time.Instant");
  }

  /** Whether a create fills the member where it is null. */
  boolean isGenerated(Property property) {
    ManagedAnnotation annotation = found.get(property);
    return annotation != null && annotation.kind() == Kind.GENERATED_ID;
  }

  /** What the runtime does about a member. */
  Set<MemberTrait> traits(Property property) {
    ManagedAnnotation annotation = found.get(property);
    return annotation == null ? Set.of() : Set.of(traitOf(annotation));
  }

  private static MemberTrait traitOf(ManagedAnnotation annotation) {
    return switch (annotation.kind()) {
      case VERSION -> MemberTrait.VERSION;
      case CREATED_AT -> MemberTrait.CREATED_AT;
      case UPDATED_AT -> MemberTrait.UPDATED_AT;
      case TIME_TO_LIVE -> MemberTrait.TIME_TO_LIVE;
      case GENERATED_ID ->
          annotation.strategy().equals("RANDOM")
              ? MemberTrait.RANDOM_ID
              : MemberTrait.TIME_ORDERED_ID;
    };
  }

  private void misplaced(Property property, ManagedAnnotation annotation, String why) {
    error(DiagnosticCode.MANAGED_MEMBER_MISPLACED, property, annotation, why);
  }

  private void error(
      DiagnosticCode code, Property property, ManagedAnnotation annotation, String why) {
    context.error(
        code,
        annotation.position(),
        "'"
            + property.name()
            + "' of "
            + owner
            + " has @"
            + annotation.kind().annotation()
            + ", "
            + why);
  }
}
