package dev.tenure.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.tenure.processor.model.EntityModel;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import javax.lang.model.element.Modifier;

/** The methods of a DAO that begin an update. */
final class UpdateMethods {
  private final EntityContext context;
  private final EntityModel entity;

  UpdateMethods(EntityContext context) {
    this.context = context;
    this.entity = context.entity();
  }

  List<MethodSpec> methods() {
    List<MethodSpec> methods = new ArrayList<>();
    if (UpdatesWriter.hasUpdate(context)) {
      methods.add(update());
    }
    if (UpdatesWriter.hasVerbs(entity)) {
      methods.add(
          ofObject(
              "update",
              context.names().revision(entity.type()),
              "Begins an update of an item that was read, with every verb."));
      methods.add(
          ofObject(
              "upsert",
              context.names().upsert(entity.type()),
              "Begins a write of an item, there or not, in which some attributes follow what is"
                  + " stored."));
      methods.add(modify());
    }
    if (entity.hasUniqueValues()) {
      methods.add(claim());
    }
    return methods;
  }

  private MethodSpec claim() {
    MethodSpec.Builder method =
        method(
            "claim",
            context.names().flavour().answer(entity.type()),
            "Takes the unique values of the item with sort key {@code $L}, which was stored without"
                + " them.");
    CodeBlock key = key("claim", method, new NameAllocator());
    boolean isAsync = context.names().flavour().isAsync();
    return method
        .addStatement(isAsync ? "return claimItem(() -> $L)" : "return claimItem($L)", key)
        .build();
  }

  private MethodSpec update() {
    ClassName update = context.names().update(entity.type());
    MethodSpec.Builder method =
        method("update", update, "Begins an update of the item with sort key {@code $L}.");
    CodeBlock key = key("update", method, new NameAllocator());
    return method.addStatement("return new $T($L)", update, key).build();
  }

  private MethodSpec modify() {
    NameAllocator locals = new NameAllocator();
    String change = locals.newName("change");
    MethodSpec.Builder method =
        method(
            "modify",
            context.names().flavour().answer(entity.type()),
            "Reads the item with sort key {@code $L}, changes it and writes it, again and again"
                + " where others were faster.");
    CodeBlock key = key("modify", method, locals);
    boolean isAsync = context.names().flavour().isAsync();
    return method
        .addParameter(
            ParameterizedTypeName.get(ClassName.get(UnaryOperator.class), entity.type()), change)
        .addStatement(
            isAsync ? "return modifyItem(() -> $L, $N)" : "return modifyItem($L, $N)", key, change)
        .build();
  }

  private MethodSpec.Builder method(String name, TypeName answer, String javadoc) {
    return MethodSpec.methodBuilder(name)
        .addJavadoc(Sources.javadoc(javadoc, Shapes.sortKey(entity)))
        .addModifiers(Modifier.PUBLIC)
        .returns(answer);
  }

  /** Adds the parameters of a key, and answers the key. */
  private CodeBlock key(String operation, MethodSpec.Builder method, NameAllocator locals) {
    Parameters parameters = new Parameters(locals);
    method.addParameters(parameters.add(ItemKeys.parts(entity)));
    return ItemKeys.of(operation, entity, parameters);
  }

  private MethodSpec ofObject(String name, ClassName answer, String javadoc) {
    String item = SchemaWriter.objectName(entity, new NameAllocator());
    return MethodSpec.methodBuilder(name)
        .addJavadoc(Sources.javadoc(javadoc))
        .addModifiers(Modifier.PUBLIC)
        .returns(answer)
        .addParameter(entity.type(), item)
        .addStatement("return new $T(this, $N)", answer, item)
        .build();
  }
}
