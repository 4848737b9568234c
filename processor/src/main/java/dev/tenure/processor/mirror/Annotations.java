package dev.tenure.processor.mirror;

import dev.tenure.processor.diagnostic.Position;
import dev.tenure.processor.mirror.EntityAnnotation.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Finds our annotations on declarations; the one place that knows their names. */
public final class Annotations {
  /** The annotation that starts everything. */
  public static final String TABLE = "dev.tenure.TenantTable";

  private static final String PACKAGE = "dev.tenure.";

  private final Elements elements;

  public Annotations(Elements elements) {
    this.elements = elements;
  }

  /** The {@code @TenantTable} of a type that has one. */
  public TableAnnotation table(TypeElement type) {
    return TableAnnotation.of(find(type, TABLE).orElseThrow());
  }

  /** Whatever makes the type an entity; more than one is the user's mistake. */
  public List<EntityAnnotation> entity(TypeElement type) {
    return Arrays.stream(Kind.values())
        .flatMap(
            kind ->
                find(type, PACKAGE + kind.annotation()).stream()
                    .map(reader -> EntityAnnotation.of(kind, reader)))
        .toList();
  }

  /** The {@code @Index} annotations of an entity, as declared. */
  public List<IndexAnnotation> indexes(TypeElement type) {
    return repeated(type, "Index", "Indexes").map(IndexAnnotation::index).toList();
  }

  /** The {@code @CrossTenantIndex} annotations of an entity, as declared. */
  public List<IndexAnnotation> crossTenantIndexes(TypeElement type) {
    return repeated(type, "CrossTenantIndex", "CrossTenantIndexes")
        .map(IndexAnnotation::crossTenantIndex)
        .toList();
  }

  /** The {@code @Unique} annotations of an entity, as declared. */
  public List<UniqueAnnotation> uniques(TypeElement type) {
    return repeated(type, "Unique", "Uniques").map(UniqueAnnotation::of).toList();
  }

  /** The {@code @Migrated} annotations of a table or an entity, as declared. */
  public List<MigrationAnnotation> migrations(TypeElement type) {
    return repeated(type, "Migrated", "Migrations").map(MigrationAnnotation::of).toList();
  }

  /** The {@code @ItemCollection} of an interface. */
  public Optional<CollectionAnnotation> collection(TypeElement type) {
    return find(type, PACKAGE + "ItemCollection").map(CollectionAnnotation::of);
  }

  /** The {@code @BuiltBy} of a class, a constructor or a method. */
  public Optional<BuiltByAnnotation> builtBy(Element element) {
    return find(element, PACKAGE + "BuiltBy").map(BuiltByAnnotation::of);
  }

  /** The name in the {@code @TypeAttribute} of a type. */
  public Optional<Declared<String>> typeAttribute(TypeElement type) {
    return find(type, PACKAGE + "TypeAttribute").map(reader -> reader.string("value"));
  }

  /** What the {@code @TypeValue} of a class says. */
  public Optional<Declared<String>> typeValue(TypeElement type) {
    return find(type, PACKAGE + "TypeValue").map(reader -> reader.string("value"));
  }

  /** The number of an entity's {@code @Sharded}. */
  public Optional<Declared<Integer>> shards(TypeElement type) {
    return find(type, PACKAGE + "Sharded").map(reader -> reader.integer("value"));
  }

  /** Whether the type is a {@code @Document}. */
  public boolean isDocument(TypeElement type) {
    return find(type, PACKAGE + "Document").isPresent();
  }

  /** The {@code @Attribute} on any of a member's declarations. */
  public Optional<AttributeAnnotation> attribute(Collection<? extends Element> declarations) {
    return first(declarations, "Attribute").map(AttributeAnnotation::of);
  }

  /** The {@code @KeyPart} on any of a member's declarations. */
  public Optional<KeyPartAnnotation> keyPart(Collection<? extends Element> declarations) {
    return first(declarations, "KeyPart").map(KeyPartAnnotation::of);
  }

  /** Where a member's {@code @TenantKey} stands. */
  public Optional<Position> tenantKey(Collection<? extends Element> declarations) {
    return first(declarations, "TenantKey").map(AnnotationReader::position);
  }

  /** The annotations that leave a member to the runtime; more than one are the user's mistake. */
  public List<ManagedAnnotation> managed(Collection<? extends Element> declarations) {
    return Arrays.stream(ManagedAnnotation.Kind.values())
        .flatMap(
            kind ->
                first(declarations, kind.annotation()).stream()
                    .map(reader -> ManagedAnnotation.of(kind, reader)))
        .toList();
  }

  /** Where a member's {@code @Ignore} stands. */
  public Optional<Position> ignore(Collection<? extends Element> declarations) {
    return first(declarations, "Ignore").map(AnnotationReader::position);
  }

  /** Whether a declaration or a use of a type carries a {@code @Nullable} of any library. */
  public static boolean isNullable(AnnotatedConstruct construct) {
    return construct.getAnnotationMirrors().stream()
        .anyMatch(m -> m.getAnnotationType().asElement().getSimpleName().contentEquals("Nullable"));
  }

  private Optional<AnnotationReader> first(Collection<? extends Element> places, String name) {
    return places.stream().flatMap(e -> find(e, PACKAGE + name).stream()).findFirst();
  }

  private Stream<AnnotationReader> repeated(Element element, String name, String container) {
    List<AnnotationReader> found = new ArrayList<>();
    find(element, PACKAGE + name).ifPresent(found::add);
    find(element, PACKAGE + container).ifPresent(reader -> found.addAll(reader.contained()));
    return found.stream();
  }

  private Optional<AnnotationReader> find(Element element, String name) {
    for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
      if (AnnotationReader.nameOf(mirror).equals(name)) {
        return Optional.of(AnnotationReader.of(element, mirror, elements));
      }
    }
    return Optional.empty();
  }
}
