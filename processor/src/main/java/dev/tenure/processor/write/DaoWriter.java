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
  private final Flavour flavour;
  private final EntityModel entity;
  private final KeyCode code;
  private final ClassName dao;
  private final ClassName stageOwner;
  private final KeyConstants constants;
  private final Map<IndexModel, ClassName> views = new LinkedHashMap<>();
  private final Queries queries;

  DaoWriter(EntityContext context) {
    this.context = context;
    this.flavour = context.names().flavour();
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
      views.put(index, context.names().in(Flavour.SYNC).dao(entity.type()).nestedClass(view));
    }
    this.queries = Queries.ofDao(context, constants, stageOwner, classes, views);
  }

  private boolean isShared() {
    return entity.kind() == EntityKind.SHARED;
  }

  List<JavaFile> write() {
    List<JavaFile> files = new ArrayList<>();
    if (isShared()) {
      TypeSpec.Builder reader = type(stageOwner, flavour.entityReader(), "Reads");
      reader
          .addMethod(get())
          .addMethod(getConsistent())
          .addMethods(getView())
          .addMethods(uniques())
          .addMethod(key())
          .addMethods(queries.methods())
          .addTypes(queries.stages());
      files.add(Sources.file(stageOwner, reader.build()));
    }
    TypeSpec.Builder writer = type(dao, flavour.entityDao(), "Reads and writes");
    writer
        .addMethod(get())
        .addMethod(getConsistent())
        .addMethods(getView())
        .addMethods(uniques())
        .addMethod(delete())
        .addMethod(deleteIf())
        .addMethod(tryDelete())
        .addMethod(key());
    writer.addMethods(new UpdateMethods(context).methods());
    if (!entity.hasUniqueValues()) {
      writer.addMethod(replaceAll()).addMethod(deleteAll());
    }
    writer.addMethods(queries.methods());
    if (!isShared()) {
      writer.addTypes(queries.stages());
    }
    if (!flavour.isAsync()) {
      views.forEach((index, view) -> writer.addType(view(index, view)));
    }
    files.add(Sources.file(dao, writer.build()));
    return files;
  }

  private TypeSpec view(IndexModel index, ClassName view) {
    return new ViewWriter(context, constants, IndexView.of(index), view).write();
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
    return ofItem("get", "getItem", "The item with sort key {@code $L}, if there is one.");
  }

  private List<MethodSpec> uniques() {
    return new UniqueMethods(context, code).methods();
  }

  /** A get that answers a view, where there are any. */
  private List<MethodSpec> getView() {
    if (entity.views().isEmpty()) {
      return List.of();
    }
    TypeVariableName answered = TypeVariableName.get(typeVariable());
    Parameters parameters = new Parameters(new NameAllocator());
    MethodSpec.Builder method =
        byKey(
            "get",
            "What a view shows of the item with sort key {@code $L}, if there is one.",
            parameters);
    String view = parameters.newName("view");
    TypeName found = ParameterizedTypeName.get(ClassName.get(Optional.class), answered);
    method
        .addTypeVariable(answered)
        .returns(flavour.answer(found))
        .addParameter(
            ParameterizedTypeName.get(RuntimeTypes.ENTITY_VIEW, entity.type(), answered), view);
    return List.of(asking(method, "getItem", parameters, CodeBlock.of("$N", view)));
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
    return ofItem(
        "getConsistent",
        "getConsistentItem",
        "The item with sort key {@code $L}, with all that was written before, if there is one.");
  }

  private MethodSpec delete() {
    return ofItem(
        "delete",
        "deleteItem",
        "Deletes the item with sort key {@code $L} and answers what it was.");
  }

  private MethodSpec deleteIf() {
    return ifCondition(
        "delete",
        ClassName.get(Optional.class),
        "deleteItem",
        "Deletes the item with sort key {@code $L} if it fulfils a condition, and answers what it"
            + " was.");
  }

  private MethodSpec tryDelete() {
    return ifCondition(
        "tryDelete",
        RuntimeTypes.WRITE_RESULT,
        "tryDeleteItem",
        "Deletes the item with sort key {@code $L} if it fulfils a condition, and answers whether"
            + " it did.");
  }

  private MethodSpec ifCondition(String name, ClassName answer, String call, String javadoc) {
    Parameters parameters = new Parameters(new NameAllocator());
    MethodSpec.Builder method = byKey(name, javadoc, parameters);
    String condition = parameters.newName("condition");
    method
        .returns(flavour.answer(ParameterizedTypeName.get(answer, entity.type())))
        .addParameter(ParameterizedTypeName.get(RuntimeTypes.CONDITION, entity.type()), condition);
    return asking(method, call, parameters, CodeBlock.of("$N", condition));
  }

  private MethodSpec key() {
    Parameters parameters = new Parameters(new NameAllocator());
    MethodSpec.Builder method =
        byKey("key", "The key of the item with sort key {@code $L}.", parameters)
            .returns(ParameterizedTypeName.get(RuntimeTypes.ITEM_KEY, entity.type()));
    return method.addStatement("return $L", keyed("itemKey", parameters)).build();
  }

  private MethodSpec replaceAll() {
    return MethodSpec.methodBuilder("replaceAll")
        .addJavadoc(
            Sources.javadoc(
                "Puts items in place of whatever rows have their keys, each of which stands"
                    + " alone."))
        .addModifiers(Modifier.PUBLIC)
        .returns(flavour.answer(TypeName.VOID))
        .addParameter(collection(entity.type()), "items")
        .addStatement(flavour.done("replaceItems(items)"))
        .build();
  }

  private MethodSpec deleteAll() {
    return MethodSpec.methodBuilder("deleteAll")
        .addJavadoc(
            Sources.javadoc(
                "Deletes the rows of these keys, as far as there are any; each stands alone."))
        .addModifiers(Modifier.PUBLIC)
        .returns(flavour.answer(TypeName.VOID))
        .addParameter(
            collection(ParameterizedTypeName.get(RuntimeTypes.ITEM_KEY, entity.type())), "keys")
        .addStatement(flavour.done("deleteItems(keys)"))
        .build();
  }

  private static ParameterizedTypeName collection(TypeName element) {
    return ParameterizedTypeName.get(ClassName.get(Collection.class), element);
  }

  /** A method that asks about one item; a future has what is wrong with the key, too. */
  private MethodSpec ofItem(String name, String call, String javadoc) {
    Parameters parameters = new Parameters(new NameAllocator());
    MethodSpec.Builder method = byKey(name, javadoc, parameters);
    TypeName item = ParameterizedTypeName.get(ClassName.get(Optional.class), entity.type());
    return asking(method.returns(flavour.answer(item)), call, parameters);
  }

  private MethodSpec asking(
      MethodSpec.Builder method, String call, Parameters parameters, CodeBlock... further) {
    if (!flavour.isAsync()) {
      return method.addStatement("return $L", keyed(call, parameters, further)).build();
    }
    List<KeyPart> parts = new ArrayList<>(entity.partitionKey().parts());
    parts.addAll(entity.sortKey().parts());
    List<CodeBlock> arguments = new ArrayList<>();
    arguments.add(CodeBlock.of("() -> key($L)", parameters.arguments(parts)));
    arguments.addAll(List.of(further));
    return method
        .addStatement("return $L", Layout.call(CodeBlock.of("$N", call), arguments, 12))
        .build();
  }

  private MethodSpec.Builder byKey(String name, String javadoc, Parameters parameters) {
    return MethodSpec.methodBuilder(name)
        .addJavadoc(Sources.javadoc(javadoc, Shapes.sortKey(entity)))
        .addModifiers(Modifier.PUBLIC)
        .addParameters(parameters.add(entity.partitionKey().parts()))
        .addParameters(parameters.add(entity.sortKey().parts()));
  }

  private CodeBlock keyed(String call, Parameters parameters, CodeBlock... further) {
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
    List<CodeBlock> arguments = new ArrayList<>(List.of(partition.code(20), sortKey));
    arguments.addAll(List.of(further));
    return Layout.call(CodeBlock.of("$N", call), arguments, 12);
  }
}
