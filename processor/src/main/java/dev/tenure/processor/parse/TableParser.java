package dev.tenure.processor.parse;

import com.google.auto.common.MoreTypes;
import com.palantir.javapoet.ClassName;
import dev.tenure.processor.diagnostic.DiagnosticCode;
import dev.tenure.processor.diagnostic.ValidationReport;
import dev.tenure.processor.mirror.Annotations;
import dev.tenure.processor.mirror.Declared;
import dev.tenure.processor.mirror.EntityAnnotation;
import dev.tenure.processor.mirror.EntityAnnotation.Kind;
import dev.tenure.processor.mirror.IndexAnnotation;
import dev.tenure.processor.mirror.TableAnnotation;
import dev.tenure.processor.model.EntityModel;
import dev.tenure.processor.model.MigrationModel;
import dev.tenure.processor.model.PhysicalIndexModel;
import dev.tenure.processor.model.TableModel;
import dev.tenure.processor.model.TableOutline;
import dev.tenure.processor.model.TableSettings;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads one table with everything it lists. */
public final class TableParser {
  private final TypeElement type;
  private final TableAnnotation table;
  private final ParseContext context;

  private TableParser(TypeElement type, ParseContext context) {
    this.type = type;
    this.table = context.annotations().table(type);
    this.context = context;
  }

  /**
   * Reads the {@code @TenantTable} of a type.
   *
   * @param complete whether Lombok has done, or will never do, what its annotations ask for
   * @throws dev.tenure.processor.mirror.UnresolvedTypeException if it depends on a type that does
   *     not exist yet
   */
  public static ParsedTable parse(
      TypeElement type, Elements elements, Types types, boolean complete) {
    ParseContext context =
        new ParseContext(
            elements,
            types,
            new Annotations(elements),
            elements.getPackageOf(type),
            complete,
            new ValidationReport());
    return new TableParser(type, context).parse();
  }

  private ParsedTable parse() {
    checkNames();
    Tenant tenant = new TenantParser(context).parse(table);
    Map<TypeElement, EntityAnnotation> listed = listed();
    PhysicalIndexes physical = new PhysicalIndexes(table, wanted(listed), context);
    DocumentParser documents = new DocumentParser(context, new AttributeNames(table.naming()));
    EntityParser parser = new EntityParser(context, tenant, documents.members(), physical);
    List<ParsedEntity> entities = new ArrayList<>();
    listed.forEach((entity, annotation) -> entities.add(parser.parse(entity, annotation)));
    List<EntityModel> parsed = entities.stream().flatMap(e -> e.model().stream()).toList();
    TableSettings settings = new SettingsParser(table, context).parse(parsed);
    List<PhysicalIndexModel> indexes = indexes(physical, settings, parsed);
    List<EntityModel> models = parsed.stream().map(entity -> on(indexes, entity)).toList();
    ClassName name = ClassName.get(type);
    boolean isPublic = ParseContext.isPublic(type);
    CollectionParser collectionParser = new CollectionParser(context, entities);
    var collections = collectionParser.parse();
    Optional<TableModel> model =
        tenant
            .model()
            .map(
                tenantModel ->
                    new TableModel(
                        name,
                        table.name().value(),
                        table.partitionKey().value(),
                        table.sortKey().value(),
                        Optional.of(table.entityAttribute().value()).filter(n -> !n.isEmpty()),
                        tenantModel,
                        models,
                        collections,
                        documents.documents(),
                        indexes,
                        settings,
                        table.isAsync(),
                        isPublic,
                        table.position()));
    var outlines =
        entities.stream()
            .filter(entity -> context.sees(entity.type()))
            .map(ParsedEntity::outline)
            .toList();
    TableOutline outline =
        new TableOutline(
            name, tenant.type(), outlines, collectionParser.outlines(), table.isAsync(), isPublic);
    return new ParsedTable(
        type, table.position(), outline, model, migrations(listed), context.report());
  }

  private List<PhysicalIndexModel> indexes(
      PhysicalIndexes physical, TableSettings settings, List<EntityModel> entities) {
    List<String> always =
        Stream.concat(
                Stream.of(table.entityAttribute().value()).filter(name -> !name.isEmpty()),
                settings.timeToLive().stream())
            .distinct()
            .toList();
    return physical.all(
        List.of(table.partitionKey().value(), table.sortKey().value()), always, entities);
  }

  /** An entity in its indexes, now that it is known what they hold. */
  private static EntityModel on(List<PhysicalIndexModel> indexes, EntityModel entity) {
    return entity.withIndexes(
        entity.indexes().stream().map(i -> i.on(find(indexes, i.physical()))).toList(),
        entity.crossTenantIndexes().stream().map(i -> i.on(find(indexes, i.physical()))).toList());
  }

  private static PhysicalIndexModel find(
      List<PhysicalIndexModel> indexes, PhysicalIndexModel known) {
    return indexes.stream().filter(i -> i.name().equals(known.name())).findFirst().orElseThrow();
  }

  private List<MigrationModel> migrations(Map<TypeElement, EntityAnnotation> listed) {
    List<MigrationModel> migrations = new ArrayList<>(migrations(type, Optional.empty()));
    for (TypeElement entity : listed.keySet()) {
      migrations.addAll(migrations(entity, Optional.of(ClassName.get(entity))));
    }
    return List.copyOf(migrations);
  }

  private List<MigrationModel> migrations(TypeElement declaration, Optional<ClassName> entity) {
    return context.annotations().migrations(declaration).stream()
        .map(m -> new MigrationModel(entity, m.what(), m.from(), m.position()))
        .toList();
  }

  private void checkNames() {
    AwsNames.checkTable(table.name(), context);
    AwsNames.checkKeyAttribute(table.partitionKey(), context);
    AwsNames.checkKeyAttribute(table.sortKey(), context);
    if (!table.entityAttribute().value().isEmpty()) {
      AwsNames.checkKeyAttribute(table.entityAttribute(), context);
    }
    if (!context.sees(type)) {
      context.error(
          DiagnosticCode.CLASS_UNSUPPORTED,
          table.position(),
          Texts.name(type) + " is private, and a table is visible in its package");
    }
  }

  /** The entities, in order, without what is none. */
  private Map<TypeElement, EntityAnnotation> listed() {
    Map<TypeElement, EntityAnnotation> listed = new LinkedHashMap<>();
    if (table.entities().isEmpty()) {
      context.error(
          DiagnosticCode.TABLE_EMPTY,
          table.position(),
          Texts.name(type) + " lists no entities; a table has at least one");
    }
    for (Declared<TypeMirror> entity : table.entities()) {
      annotation(entity)
          .ifPresent(
              annotation -> {
                TypeElement element = MoreTypes.asTypeElement(entity.value());
                if (listed.putIfAbsent(element, annotation) != null) {
                  context.error(
                      DiagnosticCode.ENTITY_LISTED_TWICE,
                      entity.position(),
                      Texts.name(type) + " lists " + Texts.name(element) + " twice");
                }
              });
    }
    return listed;
  }

  private Optional<EntityAnnotation> annotation(Declared<TypeMirror> entity) {
    if (entity.value().getKind() == TypeKind.DECLARED) {
      TypeElement element = MoreTypes.asTypeElement(entity.value());
      List<EntityAnnotation> found = context.annotations().entity(element);
      if (found.size() > 1) {
        context.error(
            DiagnosticCode.ENTITY_ANNOTATED_TWICE,
            found.get(1).position(),
            Texts.name(element)
                + " is both a @"
                + found.get(0).kind().annotation()
                + " and a @"
                + found.get(1).kind().annotation()
                + "; a class is one of them");
      }
      if (!found.isEmpty()) {
        return Optional.of(found.get(0));
      }
    }
    context.error(
        DiagnosticCode.ENTITY_NOT_ANNOTATED,
        entity.position(),
        Texts.name(entity.value())
            + " is no entity; annotate it with @"
            + Stream.of(Kind.values())
                .map(Kind::annotation)
                .collect(Collectors.joining(", @"))
                .replaceFirst(", (@\\w+)$", " or $1"));
    return Optional.empty();
  }

  private List<IndexAnnotation> wanted(Map<TypeElement, EntityAnnotation> listed) {
    List<IndexAnnotation> wanted = new ArrayList<>();
    for (TypeElement entity : listed.keySet()) {
      wanted.addAll(context.annotations().indexes(entity));
      wanted.addAll(context.annotations().crossTenantIndexes(entity));
    }
    return wanted;
  }
}
