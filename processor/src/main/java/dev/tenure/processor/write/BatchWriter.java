package dev.tenure.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import dev.tenure.processor.model.EntityKind;
import dev.tenure.processor.model.EntityModel;
import dev.tenure.processor.model.TableModel;
import java.util.Collection;
import java.util.List;
import javax.lang.model.element.Modifier;

/** What a tenant's door reads and writes of many items together. */
final class BatchWriter {
  private static final ParameterizedTypeName ANY_KEY =
      ParameterizedTypeName.get(RuntimeTypes.ITEM_KEY, WildcardTypeName.subtypeOf(Object.class));

  private final TableModel table;
  private final GeneratedNames names;
  private final ClassName batch;

  BatchWriter(TableModel table, GeneratedNames names) {
    this.table = table;
    this.names = names;
    this.batch = names.tenantDoor().nestedClass("Batch");
  }

  /** The methods of the door. */
  List<MethodSpec> methods() {
    return writes() ? List.of(getAll(), batch()) : List.of(getAll());
  }

  /** Whether there is an entity that a batch can write: one without unique values. */
  boolean writes() {
    return table.entities(EntityKind.TENANT).stream().anyMatch(entity -> !entity.hasUniqueValues());
  }

  private MethodSpec getAll() {
    ParameterizedTypeName keys =
        ParameterizedTypeName.get(
            ClassName.get(Collection.class), WildcardTypeName.subtypeOf(ANY_KEY));
    return MethodSpec.methodBuilder("getAll")
        .addJavadoc(Sources.javadoc("The items of these keys, of whatever entity each one is."))
        .addModifiers(Modifier.PUBLIC)
        .returns(names.flavour().answer(RuntimeTypes.ITEM_RESULTS))
        .addParameter(keys, "keys")
        .addStatement(
            "return $T.$N(scope, keys)",
            RuntimeTypes.MANY_ITEMS,
            names.flavour().isAsync() ? "getAllAsync" : "getAll")
        .build();
  }

  private MethodSpec batch() {
    return MethodSpec.methodBuilder("batch")
        .addJavadoc(Sources.javadoc("Begins writes of many items, each of which stands alone."))
        .addModifiers(Modifier.PUBLIC)
        .returns(batch)
        .addStatement("return new $T(scope)", batch)
        .build();
  }

  /** The class that collects writes. */
  TypeSpec type() {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(batch)
            .addJavadoc(Sources.javadoc("Writes of many items of one tenant. Not thread-safe."))
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
            .superclass(names.flavour().batchWrite())
            .addField(RuntimeTypes.SCOPE, "scope", Modifier.PRIVATE, Modifier.FINAL)
            .addMethod(
                MethodSpec.constructorBuilder()
                    .addParameter(RuntimeTypes.SCOPE, "scope")
                    .addStatement("super(scope)")
                    .addStatement("this.scope = scope")
                    .build());
    for (EntityModel entity : table.entities(EntityKind.TENANT)) {
      if (!entity.hasUniqueValues()) {
        type.addMethod(replace(entity));
      }
    }
    return type.addMethod(delete()).build();
  }

  private MethodSpec replace(EntityModel entity) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("replace")
            .addJavadoc(Sources.javadoc("Puts it in place of whatever row has its key."))
            .returns(batch)
            .addParameter(entity.type(), "item")
            .addStatement("replaceItem(new $T(scope), item)", names.dao(entity.type()))
            .addStatement("return this");
    return entity.isPublic() ? method.addModifiers(Modifier.PUBLIC).build() : method.build();
  }

  private MethodSpec delete() {
    return MethodSpec.methodBuilder("delete")
        .addJavadoc(Sources.javadoc("Deletes the row of a key, if there is one."))
        .addModifiers(Modifier.PUBLIC)
        .returns(batch)
        .addParameter(ANY_KEY, "key")
        .addStatement("deleteItem(key)")
        .addStatement("return this")
        .build();
  }
}
