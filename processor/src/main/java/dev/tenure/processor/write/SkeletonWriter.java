package dev.tenure.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.tenure.processor.model.EntityKind;
import dev.tenure.processor.model.TableOutline;
import dev.tenure.processor.model.TableOutline.CollectionOutline;
import dev.tenure.processor.model.TableOutline.EntityOutline;
import dev.tenure.processor.model.TableOutline.MemberOutline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/**
 * The classes that user code names, without what they do. The build fails in any case; what counts
 * is that it says why, and nothing else.
 */
final class SkeletonWriter {
  private final TableOutline table;
  private final GeneratedNames names;

  SkeletonWriter(TableOutline table) {
    this(table, names(table));
  }

  private SkeletonWriter(TableOutline table, GeneratedNames names) {
    this.table = table;
    this.names = names;
  }

  private static GeneratedNames names(TableOutline table) {
    List<ClassName> types = table.entities().stream().map(EntityOutline::type).toList();
    List<ClassName> collections =
        table.collections().stream().map(CollectionOutline::type).toList();
    return GeneratedNames.of(table.type(), types, collections, table.isAsync());
  }

  List<JavaFile> write() {
    List<JavaFile> files = new ArrayList<>(access());
    files.add(operator());
    files.add(stream());
    for (ClassName inside : List.of(names.paths(), names.changes())) {
      files.add(Sources.file(inside, type(inside, table.isPublic()).build()));
    }
    for (EntityOutline entity : table.entities()) {
      files.addAll(entity(entity));
    }
    if (table.isAsync()) {
      files.addAll(new SkeletonWriter(table, names.in(Flavour.ASYNC)).access());
    }
    return files;
  }

  /** The doors, and what they hand out. */
  private List<JavaFile> access() {
    List<JavaFile> files = new ArrayList<>();
    if (has(EntityKind.TENANT) || has(EntityKind.SHARED)) {
      files.add(tableDoor());
      files.add(door(names.tenantDoor(), false));
    }
    if (has(EntityKind.SHARED)) {
      files.add(door(names.sharedDoor(), true));
    }
    if (has(EntityKind.CROSS_TENANT)
        || table.entities().stream().anyMatch(EntityOutline::isLookedUp)) {
      files.add(door(names.crossTenantDoor(), true));
    }
    for (EntityOutline entity : table.entities()) {
      files.addAll(daos(entity));
    }
    for (CollectionOutline collection : table.collections()) {
      files.add(collection(collection));
    }
    return files;
  }

  private boolean has(EntityKind kind) {
    return table.entities().stream().anyMatch(entity -> entity.kind() == kind);
  }

  private TypeSpec.Builder type(ClassName name, boolean isPublic) {
    TypeSpec.Builder type =
        Sources.generatedClass(name)
            .addJavadoc(Sources.javadoc("Unfinished: {@link $T} has errors.", table.type()));
    return isPublic ? type.addModifiers(Modifier.PUBLIC) : type;
  }

  private JavaFile tableDoor() {
    ClassName name = names.tableDoor();
    TypeSpec.Builder type = type(name, table.isPublic());
    if (!names.flavour().isAsync()) {
      type.addField(
          FieldSpec.builder(
                  RuntimeTypes.TABLE_DEFINITION,
                  "DEFINITION",
                  Modifier.PUBLIC,
                  Modifier.STATIC,
                  Modifier.FINAL)
              .initializer("$T.builder($S).build()", RuntimeTypes.TABLE_DEFINITION, "")
              .build());
    }
    type.addMethods(connect(name, names.flavour().client()));
    type.addMethod(
        unfinished("tenant")
            .returns(names.tenantDoor())
            .addParameter(table.tenantType(), "tenant")
            .build());
    return Sources.file(name, type.build());
  }

  private JavaFile operator() {
    ClassName name = names.operator();
    TypeSpec.Builder type =
        type(name, table.isPublic())
            .superclass(ParameterizedTypeName.get(RuntimeTypes.TABLE_OPERATOR, name))
            .addMethod(
                MethodSpec.constructorBuilder()
                    .addModifiers(Modifier.PRIVATE)
                    .addStatement("super(null, null, null)")
                    .build());
    MethodSpec scan =
        unfinished("scan")
            .returns(ParameterizedTypeName.get(RuntimeTypes.TABLE_SCAN, table.tenantType()))
            .build();
    return Sources.file(
        name,
        type.addMethods(connect(name, RuntimeTypes.DYNAMO_DB_CLIENT)).addMethod(scan).build());
  }

  private JavaFile stream() {
    ClassName name = names.stream();
    TypeSpec.Builder type =
        type(name, table.isPublic())
            .superclass(ParameterizedTypeName.get(RuntimeTypes.TABLE_STREAM, table.tenantType()))
            .addMethod(
                MethodSpec.constructorBuilder()
                    .addModifiers(Modifier.PRIVATE)
                    .addStatement("super(null, null, null)")
                    .build());
    TypeName change =
        ParameterizedTypeName.get(
            ClassName.get(Optional.class),
            ParameterizedTypeName.get(RuntimeTypes.STREAM_CHANGE, table.tenantType()));
    MethodSpec of =
        unfinished("of")
            .addModifiers(Modifier.STATIC)
            .returns(change)
            .addParameter(RuntimeTypes.STREAM_RECORD, "record")
            .build();
    type.addMethods(connect(name, RuntimeTypes.STREAMS_CLIENT)).addMethod(of);
    type.addMethod(of.toBuilder().addParameter(RuntimeTypes.TABLE_OPTIONS, "options").build());
    return Sources.file(name, type.build());
  }

  private JavaFile door(ClassName name, boolean connects) {
    TypeSpec.Builder type = type(name, table.isPublic());
    if (connects) {
      type.addMethods(connect(name, names.flavour().client()));
    }
    NameAllocator accessors = new NameAllocator();
    if (name.equals(names.tenantDoor())) {
      String binding = accessors.newName("binding");
      type.addMethod(unfinished(binding).returns(RuntimeTypes.TENANT_BINDING).build());
    }
    for (EntityOutline entity : table.entities()) {
      daoBehind(name, entity)
          .map(dao -> unfinished(accessors.newName(entity.accessor())).returns(dao).build())
          .ifPresent(type::addMethod);
    }
    if (name.equals(names.tenantDoor())) {
      for (CollectionOutline collection : table.collections()) {
        type.addMethod(
            unfinished(accessors.newName(collection.accessor()))
                .returns(names.collection(collection.type()))
                .build());
      }
    }
    addTransaction(type, name);
    return Sources.file(name, type.build());
  }

  private void addTransaction(TypeSpec.Builder door, ClassName name) {
    List<EntityOutline> written =
        table.entities().stream().filter(entity -> isWrittenBy(name, entity)).toList();
    if (written.isEmpty()) {
      return;
    }
    ClassName transaction = TransactionWriter.nameIn(name);
    TypeSpec.Builder type =
        TypeSpec.classBuilder(transaction)
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
            .superclass(ParameterizedTypeName.get(names.flavour().writeTransaction(), transaction))
            .addMethod(MethodSpec.constructorBuilder().addStatement("super(null)").build());
    for (EntityOutline entity : written) {
      for (String verb : List.of("create", "save", "replace", "delete")) {
        type.addMethod(
            unfinished(verb).returns(transaction).addParameter(entity.type(), "item").build());
      }
    }
    door.addMethod(unfinished("transaction").returns(transaction).build()).addType(type.build());
  }

  private boolean isWrittenBy(ClassName door, EntityOutline entity) {
    if (door.equals(names.crossTenantDoor())) {
      return entity.kind() != EntityKind.SHARED && has(EntityKind.CROSS_TENANT);
    }
    return door.equals(names.tenantDoor())
        ? entity.kind() == EntityKind.TENANT
        : entity.kind() == EntityKind.SHARED;
  }

  /** What a door hands out for an entity. */
  private Optional<ClassName> daoBehind(ClassName door, EntityOutline entity) {
    ClassName dao = names.dao(entity.type());
    boolean tenantDoor = door.equals(names.tenantDoor());
    return switch (entity.kind()) {
      case TENANT ->
          tenantDoor
              ? Optional.of(dao)
              : entity.isLookedUp() && door.equals(names.crossTenantDoor())
                  ? Optional.of(names.lookup(entity.type()))
                  : Optional.empty();
      case SHARED ->
          tenantDoor
              ? Optional.of(names.reader(entity.type()))
              : door.equals(names.sharedDoor()) ? Optional.of(dao) : Optional.empty();
      case CROSS_TENANT ->
          door.equals(names.crossTenantDoor()) ? Optional.of(dao) : Optional.empty();
    };
  }

  private List<JavaFile> entity(EntityOutline entity) {
    List<JavaFile> files = new ArrayList<>();
    ClassName keys = names.keys(entity.type());
    files.add(Sources.file(keys, type(keys, entity.isPublic()).build()));
    files.add(attributes(entity));
    ClassName schema = names.schema(entity.type());
    files.add(Sources.file(schema, type(schema, entity.isPublic()).build()));
    if (!entity.views().isEmpty()) {
      files.add(views(entity));
    }
    return files;
  }

  private List<JavaFile> daos(EntityOutline entity) {
    List<JavaFile> files = new ArrayList<>();
    files.add(dao(entity, names.dao(entity.type()), names.flavour().entityDao()));
    if (entity.kind() == EntityKind.SHARED) {
      files.add(dao(entity, names.reader(entity.type()), names.flavour().entityReader()));
    }
    for (ClassName update :
        List.of(
            names.update(entity.type()),
            names.revision(entity.type()),
            names.upsert(entity.type()))) {
      files.add(Sources.file(update, type(update, entity.isPublic()).build()));
    }
    if (entity.isLookedUp()) {
      files.add(lookup(entity));
    }
    return files;
  }

  private JavaFile lookup(EntityOutline entity) {
    ClassName name = names.lookup(entity.type());
    TypeSpec type =
        type(name, entity.isPublic())
            .superclass(RuntimeTypes.CROSS_TENANT_LOOKUP)
            .addMethod(MethodSpec.constructorBuilder().addStatement("super(null)").build())
            .build();
    return Sources.file(name, type);
  }

  private JavaFile collection(CollectionOutline collection) {
    ClassName name = names.collection(collection.type());
    TypeSpec type =
        type(name, collection.isPublic())
            .superclass(
                ParameterizedTypeName.get(names.flavour().collectionReader(), collection.type()))
            .addMethod(MethodSpec.constructorBuilder().addStatement("super(null, null)").build())
            .build();
    return Sources.file(name, type);
  }

  /** The constants by name, for they may be imported. */
  private JavaFile attributes(EntityOutline entity) {
    ClassName name = names.attributes(entity.type());
    TypeSpec.Builder type = type(name, entity.isPublic());
    NameAllocator constants = new NameAllocator();
    for (MemberOutline member : entity.members()) {
      TypeName constant =
          ParameterizedTypeName.get(
              RuntimeTypes.ENTITY_ATTRIBUTE, entity.type(), member.type().box());
      type.addField(
          FieldSpec.builder(
                  constant,
                  constants.newName(Constants.name(member.name())),
                  Modifier.PUBLIC,
                  Modifier.STATIC,
                  Modifier.FINAL)
              .initializer("null")
              .build());
    }
    return Sources.file(name, type.build());
  }

  private JavaFile views(EntityOutline entity) {
    ClassName name = names.views(entity.type());
    TypeSpec.Builder type = type(name, entity.isPublic());
    NameAllocator constants = new NameAllocator();
    for (ClassName view : entity.views()) {
      type.addField(
          FieldSpec.builder(
                  ParameterizedTypeName.get(RuntimeTypes.ENTITY_VIEW, entity.type(), view),
                  constants.newName(Constants.name(view.simpleName())),
                  Modifier.PUBLIC,
                  Modifier.STATIC,
                  Modifier.FINAL)
              .initializer("null")
              .build());
    }
    return Sources.file(name, type.build());
  }

  private JavaFile dao(EntityOutline entity, ClassName name, ClassName base) {
    TypeSpec type =
        type(name, entity.isPublic())
            .superclass(ParameterizedTypeName.get(base, entity.type()))
            .addMethod(MethodSpec.constructorBuilder().addStatement("super(null, null)").build())
            .build();
    return Sources.file(name, type);
  }

  private static List<MethodSpec> connect(ClassName door, ClassName client) {
    MethodSpec.Builder plain =
        unfinished("connect")
            .addModifiers(Modifier.STATIC)
            .returns(door)
            .addParameter(client, "client");
    MethodSpec withOptions =
        plain.build().toBuilder().addParameter(RuntimeTypes.TABLE_OPTIONS, "options").build();
    return List.of(plain.build(), withOptions);
  }

  private static MethodSpec.Builder unfinished(String name) {
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.PUBLIC)
        .addStatement("throw new $T()", UnsupportedOperationException.class);
  }
}
