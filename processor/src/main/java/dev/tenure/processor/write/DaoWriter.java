package dev.tenure.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.tenure.processor.model.EntityKind;
import dev.tenure.processor.model.EntityModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
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
  private final Queries queries;

  DaoWriter(EntityContext context) {
    this.context = context;
    this.entity = context.entity();
    this.dao = context.names().dao(entity.type());
    this.stageOwner = isShared() ? context.names().reader(entity.type()) : dao;
    KeyConstants constants = new KeyConstants(context);
    this.code = new KeyCode(constants::type);
    this.queries = Queries.ofDao(context, constants, stageOwner);
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
          .addMethod(key())
          .addMethods(queries.methods())
          .addTypes(queries.stages());
      files.add(Sources.file(stageOwner, reader.build()));
    }
    TypeSpec.Builder writer = type(dao, RuntimeTypes.ENTITY_DAO, "Reads and writes");
    writer.addMethod(get()).addMethod(delete()).addMethod(key());
    writer.addMethod(replaceAll()).addMethod(deleteAll()).addMethods(queries.methods());
    if (!isShared()) {
      writer.addTypes(queries.stages());
    }
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
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(name)
            .addJavadoc(Sources.javadoc(javadoc, Shapes.sortKey(entity)))
            .addModifiers(Modifier.PUBLIC)
            .returns(ParameterizedTypeName.get(answer, entity.type()))
            .addParameters(parameters.add(entity.partitionKey().parts()))
            .addParameters(parameters.add(entity.sortKey().parts()));
    Chain partition = Chain.of("partition()");
    code.write(partition, entity.partitionKey().parts(), parameters::value);
    partition.call("partitionKey()");
    CodeBlock sortKey =
        CodeBlock.of(
            "$T.sortKey($L)", context.keys(), parameters.arguments(entity.sortKey().parts()));
    return method
        .addStatement(
            "return $L",
            Layout.call(CodeBlock.of("$N", call), List.of(partition.code(20), sortKey), 12))
        .build();
  }
}
