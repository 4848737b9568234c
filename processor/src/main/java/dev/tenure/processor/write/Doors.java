package dev.tenure.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.tenure.processor.model.EntityKind;
import dev.tenure.processor.model.EntityModel;
import dev.tenure.processor.model.TableModel;
import java.util.List;
import javax.lang.model.element.Modifier;

/** What the doors of a table have in common. */
final class Doors {
  private Doors() {}

  static boolean has(TableModel table, EntityKind kind) {
    return table.entities().stream().anyMatch(entity -> entity.kind() == kind);
  }

  /** Whether the table has tenants at all. */
  static boolean hasTenants(TableModel table) {
    return has(table, EntityKind.TENANT) || has(table, EntityKind.SHARED);
  }

  /** Whether anything was declared to cross tenants. */
  static boolean crossTenants(TableModel table) {
    return has(table, EntityKind.CROSS_TENANT)
        || table.entities().stream().anyMatch(entity -> !entity.crossTenantIndexes().isEmpty());
  }

  static TypeSpec.Builder type(TableModel table, ClassName name, CodeBlock javadoc) {
    TypeSpec.Builder type = Sources.generatedClass(name).addJavadoc(javadoc);
    return table.isPublic() ? type.addModifiers(Modifier.PUBLIC) : type;
  }

  /** The two ways to connect; {@code made} is what the one with options answers. */
  static List<MethodSpec> connect(ClassName door, ClassName client, CodeBlock made) {
    MethodSpec plain =
        MethodSpec.methodBuilder("connect")
            .addJavadoc(Sources.javadoc("Connects with the default options. Nothing is sent."))
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
            .returns(door)
            .addParameter(client, "client")
            .addStatement("return connect(client, $T.defaults())", RuntimeTypes.TABLE_OPTIONS)
            .build();
    MethodSpec withOptions =
        MethodSpec.methodBuilder("connect")
            .addJavadoc(
                Sources.javadoc(
                    "Connects. Nothing is sent; the client stays the caller's to close."))
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
            .returns(door)
            .addParameter(client, "client")
            .addParameter(RuntimeTypes.TABLE_OPTIONS, "options")
            .addStatement(made)
            .build();
    return List.of(plain, withOptions);
  }

  /** A connection with the options at hand. */
  static CodeBlock connection(CodeBlock definition) {
    return CodeBlock.of("$T.of(client, $L, options)", RuntimeTypes.TABLE_CONNECTION, definition);
  }

  /** A private field and the constructor that sets it. */
  static void addField(TypeSpec.Builder type, TypeName fieldType, String name, Modifier... access) {
    type.addField(FieldSpec.builder(fieldType, name, Modifier.PRIVATE, Modifier.FINAL).build());
    type.addMethod(
        MethodSpec.constructorBuilder()
            .addModifiers(access)
            .addParameter(fieldType, name)
            .addStatement("this.$1N = $1N", name)
            .build());
  }

  /** The method that hands out a DAO or reader; as visible as the entity. */
  static MethodSpec accessor(EntityModel entity, ClassName dao, String scope, String javadoc) {
    MethodSpec.Builder method = accessor(entity.accessor(), dao, scope);
    method.addJavadoc(Sources.javadoc(javadoc, entity.type()));
    return entity.isPublic() ? method.addModifiers(Modifier.PUBLIC).build() : method.build();
  }

  /** A method that hands out what reads or writes within a scope. */
  static MethodSpec.Builder accessor(String name, ClassName type, String scope) {
    return MethodSpec.methodBuilder(name)
        .returns(type)
        .addStatement("return new $T($N)", type, scope);
  }
}
