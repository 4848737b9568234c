package dev.tenure.processor.parse;

import com.google.auto.common.MoreTypes;
import com.palantir.javapoet.ClassName;
import dev.tenure.processor.diagnostic.DiagnosticCode;
import dev.tenure.processor.diagnostic.Position;
import dev.tenure.processor.mirror.CollectionAnnotation;
import dev.tenure.processor.model.CollectionModel;
import dev.tenure.processor.model.EntityKind;
import dev.tenure.processor.model.KeyPattern;
import dev.tenure.processor.model.TableOutline.CollectionOutline;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** The item collections of a table: sealed interfaces that its entities implement. */
final class CollectionParser {
  private final ParseContext context;
  private final List<ParsedEntity> entities;

  CollectionParser(ParseContext context, List<ParsedEntity> entities) {
    this.context = context;
    this.entities = entities;
  }

  List<CollectionModel> parse() {
    List<CollectionModel> collections = new ArrayList<>();
    for (TypeElement type : interfaces()) {
      context
          .annotations()
          .collection(type)
          .flatMap(a -> parse(type, a))
          .ifPresent(collections::add);
    }
    return List.copyOf(collections);
  }

  /** What is known of the collections, whether or not they are sound. */
  List<CollectionOutline> outlines() {
    List<CollectionOutline> outlines = new ArrayList<>();
    for (TypeElement type : interfaces()) {
      context
          .annotations()
          .collection(type)
          .filter(collection -> context.sees(type))
          .ifPresent(
              collection ->
                  outlines.add(
                      new CollectionOutline(
                          ClassName.get(type),
                          accessor(type, collection),
                          ParseContext.isPublic(type))));
    }
    return List.copyOf(outlines);
  }

  private Set<TypeElement> interfaces() {
    Set<TypeElement> interfaces = new LinkedHashSet<>();
    entities.forEach(entity -> collect(entity.type(), interfaces));
    return interfaces;
  }

  private void collect(TypeElement type, Set<TypeElement> interfaces) {
    for (TypeMirror parent : type.getInterfaces()) {
      context.requireResolved(parent, type);
      TypeElement element = MoreTypes.asTypeElement(parent);
      if (context.annotations().collection(element).isPresent()) {
        interfaces.add(element);
      }
      collect(element, interfaces);
    }
  }

  private Optional<CollectionModel> parse(TypeElement type, CollectionAnnotation collection) {
    boolean supported =
        type.getKind() == ElementKind.INTERFACE
            && type.getModifiers().contains(Modifier.SEALED)
            && type.getTypeParameters().isEmpty()
            && context.sees(type);
    if (!supported) {
      context.error(
          DiagnosticCode.COLLECTION_UNSUPPORTED,
          collection.position(),
          Texts.name(type)
              + " cannot be an item collection; it must be a sealed interface, not generic and"
              + " visible in "
              + Texts.packageName(context.home()));
      return Optional.empty();
    }
    JavaNames.checkAccessor(collection.plural(), context);
    List<ParsedEntity> members = members(type);
    if (members.size() < type.getPermittedSubclasses().size() || members.isEmpty()) {
      return Optional.empty();
    }
    Optional<KeyPattern> sortKey =
        new KeyBinder(
                context,
                Texts.name(members.get(0).type()),
                members.get(0).bindables(),
                KeyBinder.Rules.PRIMARY)
            .bind(collection.sortKey());
    boolean sound = members.stream().allMatch(member -> member.model().isPresent());
    return sortKey.filter(s -> sound).map(s -> model(type, collection, s, members));
  }

  private static CollectionModel model(
      TypeElement type,
      CollectionAnnotation collection,
      KeyPattern sortKey,
      List<ParsedEntity> members) {
    return new CollectionModel(
        ClassName.get(type),
        accessor(type, collection),
        sortKey,
        members.stream().map(member -> ClassName.get(member.type())).toList(),
        ParseContext.isPublic(type),
        collection.position());
  }

  private static String accessor(TypeElement type, CollectionAnnotation collection) {
    String plural = collection.plural().value();
    return plural.isEmpty() ? Accessors.plural(type.getSimpleName().toString()) : plural;
  }

  private List<ParsedEntity> members(TypeElement type) {
    List<ParsedEntity> members = new ArrayList<>();
    for (TypeMirror permitted : type.getPermittedSubclasses()) {
      context.requireResolved(permitted, type);
      TypeElement element = MoreTypes.asTypeElement(permitted);
      entities.stream()
          .filter(entity -> entity.type().equals(element))
          .filter(entity -> entity.outline().kind() == EntityKind.TENANT)
          .findFirst()
          .ifPresentOrElse(members::add, () -> unlisted(type, element));
    }
    return members;
  }

  private void unlisted(TypeElement type, TypeElement permitted) {
    context.error(
        DiagnosticCode.COLLECTION_MEMBER_UNLISTED,
        Position.of(type),
        Texts.name(permitted)
            + " is permitted by the item collection "
            + Texts.name(type)
            + ", but is no @TenantEntity of this table");
  }
}
