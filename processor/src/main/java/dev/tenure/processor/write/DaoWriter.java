package dev.tenure.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import dev.tenure.processor.model.EntityKind;
import dev.tenure.processor.model.EntityModel;
import dev.tenure.processor.model.IndexModel;
import dev.tenure.processor.model.KeyPart;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * {@code OrderDao}; for a shared entity {@code CountryReader} too, which holds the stages of both.
 */
final class DaoWriter {
  private final EntityContext context;
  private final EntityModel entity;
  private final KeyCode code;
  private final ClassName dao;
  private final ClassName stageOwner;
  private final KeyConstants constants;
  private final Map<IndexModel, ClassName> views = new LinkedHashMap<>();
  private final Queries queries;

  DaoWriter(EntityContext context) {
    this.context = context;
    this.entity = context.entity();
    this.dao = context.names().dao(entity.type());
    this.stageOwner = isShared() ? context.names().reader(entity.type()) : dao;
    KeyConstants constants = new KeyConstants(context);
    this.code = new KeyCode(constants::type);
    this.constants = constants;
    NameAllocator classes = new NameAllocator();
    classes.newName(stageOwner.simpleName());
    classes.newName(entity.type().simpleName());
    List<IndexModel> viewed = entity.indexes().stream().filter(i -> i.view().isPresent()).toList();
    viewed.stream()
        .map(index -> index.view().orElseThrow().type().simpleName())
        .distinct()
        .filter(view -> !view.equals(entity.type().simpleName()))
        .forEach(classes::newName);
    for (IndexModel index : viewed) {
      String view = classes.newName(Identifiers.capitalized(index.name()) + "View");
      views.put(index, dao.nestedClass(view));
    }
    this.queries = Queries.ofDao(context, constants, stageOwner, classes, views);
  }

  private boolean isShared() {
    return entity.kind() == EntityKind.SHARED;
  }

  List<JavaFile> write() {
    List<JavaFile> files = new ArrayList<>();
    if (isShared()) {
      TypeSpec.Builder reader = type(stageOwner, RuntimeTypes.ENTITY_READER, "Reads");
      reader
          .addMethod(get())
          .addMethod(getConsistent())
          .addMethods(getView())
          .addMethod(key())
          .addMethods(queries.methods())
          .addTypes(queries.stages());
      files.add(Sources.file(stageOwner, reader.build()));
    }
    TypeSpec.Builder writer = type(dao, RuntimeTypes.ENTITY_DAO, "Reads and writes");
    writer
        .addMethod(get())
        .addMethod(getConsistent())
        .addMethods(getView())
        .addMethod(delete())
        .addMethod(key());
    writer.addMethod(replaceAll()).addMethod(deleteAll()).addMethods(queries.methods());
    if (!isShared()) {
      writer.addTypes(queries.stages());
    }
    views.forEach(
        (index, view) ->
            writer.addType(new ViewWriter(context, constants, IndexView.of(index), view).write()));
    files.add(Sources.file(dao, writer.build()));
    return files;
  }

  private TypeSpec.Builder type(ClassName name, ClassName base, String does) {
    String whose =
        switch (entity.kind()) {
          case TENANT -> "of one tenant";
          case SHARED -> "that all tenants share";
          case CROSS_TENANT -> "of no tenant";
        };
    return context
        .visible(Sources.generatedClass(name))
        .addJavadoc(Sources.javadoc(does + " each {@link $T} $L.", entity.type(), whose))
        .superclass(ParameterizedTypeName.get(base, entity.type()))
        .addMethod(
            MethodSpec.constructorBuilder()
                .addParameter(RuntimeTypes.SCOPE, "scope")
                .addStatement("super(scope, $T.INSTANCE)", context.schema())
                .build());
  }

  private MethodSpec get() {
    return byKey(
        "get", Optional.class, "getItem", "The item with sort key {@code $L}, if there is one.");
  }

  /** A get that answers a view, where there are any. */
  private List<MethodSpec> getView() {
    if (entity.views().isEmpty()) {
      return List.of();
    }
    TypeVariableName answered = TypeVariableName.get(typeVariable());
    Parameters parameters = new Parameters(new NameAllocator());
    MethodSpec.Builder method =
        begin(
            "get",
            "What a view shows of the item with sort key {@code $L}, if there is one.",
            parameters);
    String view = parameters.newName("view");
    method
        .addTypeVariable(answered)
        .returns(ParameterizedTypeName.get(ClassName.get(Optional.class), answered))
        .addParameter(
            ParameterizedTypeName.get(RuntimeTypes.ENTITY_VIEW, entity.type(), answered), view);
    List<CodeBlock> arguments = new ArrayList<>(keys(parameters));
    arguments.add(CodeBlock.of("$N", view));
    return List.of(
        method
            .addStatement("return $L", Layout.call(CodeBlock.of("getItem"), arguments, 12))
            .build());
  }

  /** A name that hides no type that the method speaks of. */
  private String typeVariable() {
    NameAllocator names = new NameAllocator();
    names.newName(entity.type().simpleName());
    Stream.of(entity.partitionKey(), entity.sortKey())
        .flatMap(pattern -> pattern.members().stream())
        .map(member -> member.type().type())
        .map(type -> type instanceof ClassName name ? name.simpleName() : type.toString())
        .distinct()
        .forEach(name -> names.newName(name, name + "."));
    return names.newName("V");
  }

  private MethodSpec getConsistent() {
    return byKey(
        "getConsistent",
        Optional.class,
        "getConsistentItem",
        "The item with sort key {@code $L}, with all that was written before, if there is one.");
  }

  private MethodSpec delete() {
    return byKey(
        "delete",
        Optional.class,
        "deleteItem",
        "Deletes the item with sort key {@code $L} and answers what it was.");
  }

  private MethodSpec key() {
    ClassName key = RuntimeTypes.ITEM_KEY;
    return byKey("key", key, "itemKey", "The key of the item with sort key {@code $L}.");
  }

  private MethodSpec replaceAll() {
    return MethodSpec.methodBuilder("replaceAll")
        .addJavadoc(
            Sources.javadoc(
                "Puts items in place of whatever rows have their keys, each of which stands alone."))
        .addModifiers(Modifier.PUBLIC)
        .addParameter(collection(entity.type()), "items")
        .addStatement("replaceItems(items)")
        .build();
  }

  private MethodSpec deleteAll() {
    return MethodSpec.methodBuilder("deleteAll")
        .addJavadoc(
            Sources.javadoc(
                "Deletes the rows of these keys, as far as there are any; each stands alone."))
        .addModifiers(Modifier.PUBLIC)
        .addParameter(
            collection(ParameterizedTypeName.get(RuntimeTypes.ITEM_KEY, entity.type())), "keys")
        .addStatement("deleteItems(keys)")
        .build();
  }

  private static ParameterizedTypeName collection(TypeName element) {
    return ParameterizedTypeName.get(ClassName.get(Collection.class), element);
  }

  private MethodSpec byKey(String name, Class<?> answer, String call, String javadoc) {
    return byKey(name, ClassName.get(answer), call, javadoc);
  }

  private MethodSpec byKey(String name, ClassName answer, String call, String javadoc) {
    Parameters parameters = new Parameters(new NameAllocator());
    return begin(name, javadoc, parameters)
        .returns(ParameterizedTypeName.get(answer, entity.type()))
        .addStatement("return $L", Layout.call(CodeBlock.of("$N", call), keys(parameters), 12))
        .build();
  }

  /** A method whose parameters are the members of the primary key. */
  private MethodSpec.Builder begin(String name, String javadoc, Parameters parameters) {
    return MethodSpec.methodBuilder(name)
        .addJavadoc(Sources.javadoc(javadoc, Shapes.sortKey(entity)))
        .addModifiers(Modifier.PUBLIC)
        .addParameters(parameters.add(entity.partitionKey().parts()))
        .addParameters(parameters.add(entity.sortKey().parts()));
  }

  /** Both keys, of these parameters. */
  private List<CodeBlock> keys(Parameters parameters) {
    Chain partition = Chain.of("partition()");
    code.write(partition, entity.partitionKey().parts(), parameters::value);
    CodeBlock sortKey =
        CodeBlock.of(
            "$T.sortKey($L)", context.keys(), parameters.arguments(entity.sortKey().parts()));
    for (KeyPart part : entity.partitionKey().parts()) {
      if (part instanceof KeyPart.Shard shard) {
        partition.call("shard($L, $L)", shard.count(), sortKey);
      }
    }
    partition.call("partitionKey()");
    return List.of(partition.code(20), sortKey);
  }
}
