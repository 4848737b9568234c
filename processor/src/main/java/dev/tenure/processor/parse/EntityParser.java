package dev.tenure.processor.parse;

import com.google.auto.common.MoreTypes;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.tenure.processor.diagnostic.DiagnosticCode;
import dev.tenure.processor.diagnostic.Position;
import dev.tenure.processor.mirror.Declared;
import dev.tenure.processor.mirror.EntityAnnotation;
import dev.tenure.processor.mirror.IndexAnnotation;
import dev.tenure.processor.model.CrossTenantIndexModel;
import dev.tenure.processor.model.EntityKind;
import dev.tenure.processor.model.EntityModel;
import dev.tenure.processor.model.IndexModel;
import dev.tenure.processor.model.KeyPart;
import dev.tenure.processor.model.KeyPattern;
import dev.tenure.processor.model.MemberModel;
import dev.tenure.processor.model.MemberRole;
import dev.tenure.processor.model.TableOutline.EntityOutline;
import dev.tenure.processor.model.TableOutline.MemberOutline;
import dev.tenure.processor.model.UniqueModel;
import dev.tenure.processor.model.ValueType;
import dev.tenure.processor.model.ViewModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;

/** One entity of a table. */
final class EntityParser {
  private static final Pattern PREFIX = Pattern.compile("([A-Za-z0-9_.-]+#?)?");

  private final ParseContext context;
  private final Tenant tenant;
  private final MemberParser members;
  private final IndexParser indexes;
  private final KeyConverterParser converters;

  EntityParser(
      ParseContext context, Tenant tenant, MemberParser members, PhysicalIndexes physical) {
    this.context = context;
    this.tenant = tenant;
    this.members = members;
    this.indexes = new IndexParser(context, physical);
    this.converters = new KeyConverterParser(context);
  }

  ParsedEntity parse(TypeElement type, EntityAnnotation entity) {
    int errors = context.report().errorCount();
    checkNames(type, entity);
    Optional<Shape> shape = new ShapeParser(context).parse(type);
    EntityOutline outline = outline(type, entity, shape);
    if (shape.isEmpty()) {
      return new ParsedEntity(type, outline, Map.of(), Optional.empty());
    }
    String owner = Texts.name(type);
    Optional<Property> tenantMember =
        new TenantMembers(context, tenant).find(owner, shape.get(), entity);
    ManagedMembers managed = ManagedMembers.of(owner, shape.get(), tenantMember, context);
    Map<String, Bindable> bindables = new LinkedHashMap<>();
    for (Property property : shape.get().properties()) {
      boolean isTenant = tenantMember.filter(property::equals).isPresent();
      Optional<ClassName> converter = converters.parse(property, isTenant);
      Bindable bindable = Bindable.of(property, isTenant, converter);
      bindables.put(
          property.name(), managed.isGenerated(property) ? bindable.alwaysThere() : bindable);
    }
    KeyBinder binder = new KeyBinder(context, owner, bindables, KeyBinder.Rules.PRIMARY);
    boolean exact = entity.kind() == EntityAnnotation.Kind.CROSS_TENANT;
    Optional<KeyPattern> partitionKey =
        (exact ? binder.bindExact(entity.partitionKey()) : binder.bind(entity.partitionKey()))
            .map(pattern -> new ShardsParser(context).parse(type, entity, pattern));
    Optional<KeyPattern> sortKey =
        exact ? binder.bindExactSortKey(entity.sortKey()) : binder.bindSortKey(entity.sortKey());
    sortKey.filter(KeyPattern::isNumber).ifPresent(number -> checkAlone(entity));
    List<MemberModel> parsed =
        members(
            type,
            shape.get(),
            tenantMember,
            names(Stream.concat(partitionKey.stream(), sortKey.stream())),
            managed);
    List<ViewModel> views = views(type, entity, parsed);
    List<IndexModel> tenantLed = indexes(type, entity, bindables, parsed, partitionKey);
    List<CrossTenantIndexModel> crossing = crossTenantIndexes(type, entity, bindables, parsed);
    KeyLiterals literals = new KeyLiterals(context, owner, bindables.keySet());
    literals.check(partitionKey, sortKey);
    tenantLed.forEach(i -> literals.check(Optional.of(i.partitionKey()), Optional.of(i.sortKey())));
    crossing.forEach(i -> literals.check(Optional.of(i.partitionKey()), Optional.of(i.sortKey())));
    List<UniqueModel> uniques =
        new UniqueParser(context, Texts.name(type), bindables, parsed)
            .parse(type, entity, partitionKey, sortKey);
    if (context.report().errorCount() == errors) {
      checkConverters(
          shape.get(),
          Stream.concat(
              patterns(partitionKey, sortKey, tenantLed, crossing),
              uniques.stream().map(UniqueModel::values)));
      managed.checkPlaces(
          names(Stream.concat(partitionKey.stream(), sortKey.stream())),
          names(patterns(Optional.empty(), Optional.empty(), tenantLed, crossing)));
    }
    SubtypeParser.Parsed all = new SubtypeParser(context, members).parse(type, shape.get(), parsed);
    if (context.report().errorCount() > errors) {
      return new ParsedEntity(type, outline, bindables, Optional.empty());
    }
    EntityModel model =
        new EntityModel(
            ClassName.get(type),
            outline.kind(),
            entityName(type, entity),
            outline.accessor(),
            entity.prefix().map(Declared::value).orElse(""),
            partitionKey.orElseThrow(),
            sortKey.orElseThrow(),
            tenantLed,
            crossing,
            uniques,
            all.members(),
            views,
            all.construction(),
            outline.isPublic(),
            entity.position());
    return new ParsedEntity(type, outline, bindables, Optional.of(model));
  }

  private void checkNames(TypeElement type, EntityAnnotation entity) {
    entity
        .prefix()
        .filter(prefix -> !PREFIX.matcher(prefix.value()).matches())
        .ifPresent(
            prefix ->
                context.error(
                    DiagnosticCode.PREFIX_INVALID,
                    prefix.position(),
                    "\""
                        + prefix.value()
                        + "\" cannot be a prefix; it has characters of A-Z a-z 0-9 _ . - and may"
                        + " end in one '#'"
                        + (prefix.value().contains("{")
                            ? "; members stand in the sortKey, which goes on behind the prefix"
                            : "")));
    entity
        .prefix()
        .filter(prefix -> prefix.value().isEmpty() && entity.sortKey().value().isEmpty())
        .ifPresent(
            prefix ->
                context.error(
                    DiagnosticCode.PREFIX_INVALID,
                    prefix.position(),
                    Texts.name(type)
                        + " has neither a prefix nor a sortKey, and a sort key is not empty"));
    String name = entity.name().value();
    if ((entity.name().explicit() && name.isBlank()) || name.startsWith("$")) {
      context.error(
          DiagnosticCode.ENTITY_NAME_INVALID,
          entity.name().position(),
          "\""
              + name
              + "\" cannot be the name of "
              + Texts.name(type)
              + "; it is not blank, and does not begin with '$', which is kept for Tenure");
    }
    JavaNames.checkAccessor(entity.plural(), context);
    entity
        .reason()
        .ifPresent(r -> Reasons.check(r, Texts.name(type) + " crosses tenants", context));
    if (entity.kind() == EntityAnnotation.Kind.CROSS_TENANT) {
      Stream.of(entity.partitionKey(), entity.sortKey())
          .filter(pattern -> pattern.value().isEmpty())
          .forEach(pattern -> emptyKey(type, pattern.position()));
    }
  }

  private void emptyKey(TypeElement type, Position position) {
    context.error(
        DiagnosticCode.KEY_PATTERN_MALFORMED,
        position,
        "A key of " + Texts.name(type) + " is empty, and nothing leads it by itself");
  }

  private void checkAlone(EntityAnnotation entity) {
    entity
        .prefix()
        .filter(prefix -> !prefix.value().isEmpty())
        .ifPresent(
            prefix ->
                context.error(
                    DiagnosticCode.KEY_NUMBER_MISPLACED,
                    prefix.position(),
                    "\""
                        + prefix.value()
                        + "\" cannot stand before \""
                        + entity.sortKey().value()
                        + "\": a number is a whole sort key; the prefix is \"\""));
  }

  private static Stream<KeyPattern> patterns(
      Optional<KeyPattern> partitionKey,
      Optional<KeyPattern> sortKey,
      List<IndexModel> indexes,
      List<CrossTenantIndexModel> crossing) {
    return Stream.of(
            Stream.concat(partitionKey.stream(), sortKey.stream()),
            indexes.stream().flatMap(index -> Stream.of(index.partitionKey(), index.sortKey())),
            crossing.stream().flatMap(index -> Stream.of(index.partitionKey(), index.sortKey())))
        .flatMap(keys -> keys);
  }

  private void checkConverters(Shape shape, Stream<KeyPattern> keys) {
    Set<String> used = names(keys);
    shape.properties().stream()
        .filter(property -> !used.contains(property.name()))
        .forEach(converters::refuseUnused);
  }

  private static Set<String> names(Stream<KeyPattern> patterns) {
    return patterns
        .flatMap(pattern -> pattern.members().stream())
        .map(KeyPart.Member::name)
        .collect(Collectors.toSet());
  }

  private List<MemberModel> members(
      TypeElement type,
      Shape shape,
      Optional<Property> tenantMember,
      Set<String> keys,
      ManagedMembers managed) {
    List<MemberModel> parsed = new ArrayList<>();
    for (Property property : shape.properties()) {
      if (tenantMember.filter(property::equals).isPresent()) {
        parsed.add(tenantMember(property));
      } else {
        MemberRole role = keys.contains(property.name()) ? MemberRole.KEY : MemberRole.ATTRIBUTE;
        members.parse(property, role, managed.traits(property), type).ifPresent(parsed::add);
      }
    }
    return List.copyOf(parsed);
  }

  private List<ViewModel> views(
      TypeElement type, EntityAnnotation entity, List<MemberModel> members) {
    ViewParser parser = ViewParser.ofMembers(context, Texts.name(type), members);
    return entity.views().stream().flatMap(view -> parser.parse(view).stream()).toList();
  }

  private static MemberModel tenantMember(Property property) {
    return new MemberModel(
        property.name(),
        "",
        MemberRole.TENANT,
        new ValueType.Tenant(TypeName.get(property.type())),
        property.reader(),
        property.setter(),
        false,
        Set.of(),
        property.position());
  }

  private List<IndexModel> indexes(
      TypeElement type,
      EntityAnnotation entity,
      Map<String, Bindable> bindables,
      List<MemberModel> members,
      Optional<KeyPattern> ofTable) {
    List<IndexModel> parsed = new ArrayList<>();
    for (IndexAnnotation index : context.annotations().indexes(type)) {
      if (supportsIndexes(type, entity, index)) {
        indexes.parse(index, Texts.name(type), bindables, members, ofTable).ifPresent(parsed::add);
      }
    }
    return List.copyOf(parsed);
  }

  private List<CrossTenantIndexModel> crossTenantIndexes(
      TypeElement type,
      EntityAnnotation entity,
      Map<String, Bindable> bindables,
      List<MemberModel> members) {
    CrossTenantIndexParser parser = new CrossTenantIndexParser(context, indexes);
    List<CrossTenantIndexModel> parsed = new ArrayList<>();
    for (IndexAnnotation index : context.annotations().crossTenantIndexes(type)) {
      if (supportsIndexes(type, entity, index)) {
        parser.parse(index, Texts.name(type), bindables, members).ifPresent(parsed::add);
      }
    }
    return List.copyOf(parsed);
  }

  private boolean supportsIndexes(
      TypeElement type, EntityAnnotation entity, IndexAnnotation index) {
    boolean supported = entity.kind() == EntityAnnotation.Kind.TENANT;
    if (!supported) {
      context.error(
          DiagnosticCode.INDEX_UNSUPPORTED,
          index.position(),
          Texts.name(type)
              + " is a @"
              + entity.kind().annotation()
              + ", and only a @TenantEntity has indexes");
    }
    return supported;
  }

  private EntityOutline outline(TypeElement type, EntityAnnotation entity, Optional<Shape> shape) {
    List<MemberOutline> members =
        shape.map(Shape::properties).orElse(List.of()).stream()
            .filter(p -> context.canName(p.type()))
            .map(p -> new MemberOutline(p.name(), TypeName.get(p.type()).box()))
            .toList();
    EntityKind kind = EntityKind.valueOf(entity.kind().name());
    return new EntityOutline(
        ClassName.get(type),
        kind,
        accessor(type, entity),
        members,
        views(entity),
        kind == EntityKind.TENANT && !context.annotations().crossTenantIndexes(type).isEmpty(),
        ParseContext.isPublic(type));
  }

  private List<ClassName> views(EntityAnnotation entity) {
    return entity.views().stream()
        .map(Declared::value)
        .filter(view -> view.getKind() == TypeKind.DECLARED && context.canName(view))
        .map(view -> ClassName.get(MoreTypes.asTypeElement(view)))
        .toList();
  }

  private static String accessor(TypeElement type, EntityAnnotation entity) {
    String className = type.getSimpleName().toString();
    if (!entity.plural().value().isEmpty()) {
      return entity.plural().value();
    }
    return entity.sortKey().value().isEmpty()
        ? Accessors.singular(className)
        : Accessors.plural(className);
  }

  private static String entityName(TypeElement type, EntityAnnotation entity) {
    String name = entity.name().value();
    return name.isEmpty() ? type.getSimpleName().toString() : name;
  }
}
