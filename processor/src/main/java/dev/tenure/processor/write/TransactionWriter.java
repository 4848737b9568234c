package dev.tenure.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import dev.tenure.processor.model.EntityModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import javax.lang.model.element.Modifier;

/** What a door writes together or not at all, and what it reads at one point in time. */
final class TransactionWriter {
  private final GeneratedNames names;
  private final ClassName transaction;
  private final String whose;
  private final List<EntityModel> entities;

  /**
   * @param whose what the items are, after "together "
   * @param entities those that the door may write
   */
  TransactionWriter(
      GeneratedNames names, ClassName door, String whose, List<EntityModel> entities) {
    this.names = names;
    this.transaction = nameIn(door);
    this.whose = whose;
    this.entities = entities;
  }

  static ClassName nameIn(ClassName door) {
    return door.nestedClass("Transaction");
  }

  /** The methods of the door. */
  List<MethodSpec> methods() {
    return List.of(begin(), read());
  }

  private MethodSpec begin() {
    return MethodSpec.methodBuilder("transaction")
        .addJavadoc(Sources.javadoc("Begins writes " + whose + " that are done together or not."))
        .addModifiers(Modifier.PUBLIC)
        .returns(transaction)
        .addStatement("return new $T(scope)", transaction)
        .build();
  }

  private MethodSpec read() {
    ParameterizedTypeName key =
        ParameterizedTypeName.get(RuntimeTypes.ITEM_KEY, WildcardTypeName.subtypeOf(Object.class));
    return MethodSpec.methodBuilder("transactionalRead")
        .addJavadoc(
            Sources.javadoc(
                "The items of these keys, up to 100, as they are at one point in time."))
        .addModifiers(Modifier.PUBLIC)
        .returns(names.flavour().answer(RuntimeTypes.ITEM_RESULTS))
        .addParameter(
            ParameterizedTypeName.get(
                ClassName.get(Collection.class), WildcardTypeName.subtypeOf(key)),
            "keys")
        .addStatement(
            "return $T.$N(scope, keys)",
            RuntimeTypes.MANY_ITEMS,
            names.flavour().isAsync() ? "transactionalReadAsync" : "transactionalRead")
        .build();
  }

  /** The class that collects operations. */
  TypeSpec type() {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(transaction)
            .addJavadoc(
                Sources.javadoc(
                    "Writes " + whose + " that are done together or not. Not thread-safe."))
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
            .superclass(ParameterizedTypeName.get(names.flavour().writeTransaction(), transaction))
            .addMethod(
                MethodSpec.constructorBuilder()
                    .addParameter(RuntimeTypes.SCOPE, "scope")
                    .addStatement("super(scope)")
                    .build());
    for (EntityModel entity : entities) {
      type.addMethods(verbs(entity));
    }
    return type.build();
  }

  private List<MethodSpec> verbs(EntityModel entity) {
    List<MethodSpec> verbs = new ArrayList<>();
    verbs.add(verb("create", entity, "Writes an item that must not be there yet."));
    verbs.add(verb("save", entity, "Writes an item; attributes it does not declare stay."));
    verbs.add(verb("replace", entity, "Writes an item in place of the whole row."));
    verbs.add(verb("delete", entity, "Deletes the item with the key of this one."));
    verbs.add(ifCondition("save", entity, "Writes an item, if the stored one is so."));
    verbs.add(ifCondition("replace", entity, "Replaces the whole row, if the stored item is so."));
    verbs.add(ifCondition("delete", entity, "Deletes an item, if the stored one is so."));
    return verbs;
  }

  private MethodSpec ifCondition(String name, EntityModel entity, String javadoc) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(name)
            .addJavadoc(Sources.javadoc(javadoc))
            .returns(transaction)
            .addParameter(entity.type(), "item")
            .addParameter(
                ParameterizedTypeName.get(RuntimeTypes.CONDITION, entity.type()), "condition")
            .addStatement(
                "return $N($T.INSTANCE, item, condition)", name, names.schema(entity.type()));
    return entity.isPublic() ? method.addModifiers(Modifier.PUBLIC).build() : method.build();
  }

  private MethodSpec verb(String name, EntityModel entity, String javadoc) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(name)
            .addJavadoc(Sources.javadoc(javadoc))
            .returns(transaction)
            .addParameter(entity.type(), "item")
            .addStatement("return $N($T.INSTANCE, item)", name, names.schema(entity.type()));
    return entity.isPublic() ? method.addModifiers(Modifier.PUBLIC).build() : method.build();
  }
}
