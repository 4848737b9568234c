package dev.tenure.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.tenure.processor.model.TableModel;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** {@code ShopStream}: whose item a record of the table's stream is about. */
final class StreamWriter {
  private final TableModel table;
  private final GeneratedNames names;
  private final ClassName name;
  private final TypeName tenant;

  StreamWriter(TableModel table, GeneratedNames names) {
    this.table = table;
    this.names = names;
    this.name = names.stream();
    this.tenant = table.tenant().type();
  }

  JavaFile write() {
    CodeBlock javadoc =
        Sources.javadoc(
            "The stream of {@link $T}, which is of all tenants, under a role of its own."
                + " Thread-safe.",
            table.type());
    TypeSpec.Builder type =
        Doors.type(table, name, javadoc)
            .superclass(ParameterizedTypeName.get(RuntimeTypes.TABLE_STREAM, tenant))
            .addField(StreamSchemaField.of(table, names))
            .addMethod(
                MethodSpec.constructorBuilder()
                    .addModifiers(Modifier.PRIVATE)
                    .addParameter(RuntimeTypes.STREAMS_CLIENT, "client")
                    .addParameter(RuntimeTypes.TABLE_OPTIONS, "options")
                    .addStatement("super(client, SCHEMA, options)")
                    .build());
    CodeBlock made = CodeBlock.of("return new $T(client, options)", name);
    type.addMethods(Doors.connect(name, RuntimeTypes.STREAMS_CLIENT, made));
    return Sources.file(name, type.addMethods(of()).build());
  }

  private List<MethodSpec> of() {
    return List.of(
        reading("What a record tells, by the default options; empty if its row is no entity's.")
            .addStatement("return of(record, $T.defaults())", RuntimeTypes.TABLE_OPTIONS)
            .build(),
        reading("What a record tells; empty if its row is no entity's, or is planted and skipped.")
            .addParameter(RuntimeTypes.TABLE_OPTIONS, "options")
            .addStatement("return SCHEMA.read(record, options)")
            .build());
  }

  private MethodSpec.Builder reading(String javadoc) {
    TypeName change = ParameterizedTypeName.get(RuntimeTypes.STREAM_CHANGE, tenant);
    return MethodSpec.methodBuilder("of")
        .addJavadoc(Sources.javadoc(javadoc))
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(ParameterizedTypeName.get(ClassName.get(Optional.class), change))
        .addParameter(RuntimeTypes.STREAM_RECORD, "record");
  }
}
