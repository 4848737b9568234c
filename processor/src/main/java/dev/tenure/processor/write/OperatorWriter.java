package dev.tenure.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.tenure.processor.model.TableModel;
import javax.lang.model.element.Modifier;

/** {@code ShopOperator}: creates and verifies the table. */
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
        Sources.javadoc("Creates and verifies the table of {@link $T}. Thread-safe.", table.type());
    TypeSpec.Builder type =
        Doors.type(table, name, javadoc)
            .superclass(ParameterizedTypeName.get(RuntimeTypes.TABLE_OPERATOR, name))
            .addMethod(
                MethodSpec.constructorBuilder()
                    .addModifiers(Modifier.PRIVATE)
                    .addParameter(RuntimeTypes.DYNAMO_DB_CLIENT, "client")
                    .addParameter(RuntimeTypes.TABLE_OPTIONS, "options")
                    .addStatement("super(client, $T.DEFINITION, options)", names.definition())
                    .build());
    CodeBlock made = CodeBlock.of("return new $T(client, options)", name);
    return Sources.file(
        name, type.addMethods(Doors.connect(name, RuntimeTypes.DYNAMO_DB_CLIENT, made)).build());
  }
}
