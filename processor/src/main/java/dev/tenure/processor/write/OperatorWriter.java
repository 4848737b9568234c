package dev.tenure.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.tenure.processor.model.TableModel;
import javax.lang.model.element.Modifier;

/** {@code ShopOperator}: creates, verifies and scans the table. */
final class OperatorWriter {
  private final TableModel table;
  private final GeneratedNames names;
  private final ClassName name;

  OperatorWriter(TableModel table, GeneratedNames names) {
    this.table = table;
    this.names = names;
    this.name = names.operator();
  }

  JavaFile write() {
    CodeBlock javadoc =
        Sources.javadoc(
            "Creates, verifies and scans the table of {@link $T}. Thread-safe.", table.type());
    TypeSpec.Builder type =
        Doors.type(table, name, javadoc)
            .superclass(ParameterizedTypeName.get(RuntimeTypes.TABLE_OPERATOR, name))
            .addField(StreamSchemaField.of(table, names))
            .addField(RuntimeTypes.DYNAMO_DB_CLIENT, "client", Modifier.PRIVATE, Modifier.FINAL)
            .addField(RuntimeTypes.TABLE_OPTIONS, "options", Modifier.PRIVATE, Modifier.FINAL)
            .addMethod(
                MethodSpec.constructorBuilder()
                    .addModifiers(Modifier.PRIVATE)
                    .addParameter(RuntimeTypes.DYNAMO_DB_CLIENT, "client")
                    .addParameter(RuntimeTypes.TABLE_OPTIONS, "options")
                    .addStatement("super(client, $T.DEFINITION, options)", names.definition())
                    .addStatement("this.client = client")
                    .addStatement("this.options = options")
                    .build());
    CodeBlock made = CodeBlock.of("return new $T(client, options)", name);
    type.addMethods(Doors.connect(name, RuntimeTypes.DYNAMO_DB_CLIENT, made)).addMethod(scan());
    return Sources.file(name, type.build());
  }

  private MethodSpec scan() {
    CodeBlock tenants =
        Doors.hasTenants(table)
            ? CodeBlock.of("$T::tenant, ", names.tenantKeys())
            : CodeBlock.of("");
    return MethodSpec.methodBuilder("scan")
        .addJavadoc(
            Sources.javadoc("All rows of the table, of all tenants, under a role of its own."))
        .addModifiers(Modifier.PUBLIC)
        .returns(ParameterizedTypeName.get(RuntimeTypes.TABLE_SCAN, table.tenant().type()))
        .addStatement("return $T.of(client, SCHEMA, $Loptions)", RuntimeTypes.TABLE_SCAN, tenants)
        .build();
  }
}
