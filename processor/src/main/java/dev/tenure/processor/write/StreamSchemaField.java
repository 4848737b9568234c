package dev.tenure.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.tenure.processor.model.EntityKind;
import dev.tenure.processor.model.EntityModel;
import dev.tenure.processor.model.TableModel;
import javax.lang.model.element.Modifier;

/** Whose item a row of the table is, for what reads rows of all tenants. */
final class StreamSchemaField {
  private StreamSchemaField() {}

  /** The field {@code SCHEMA} of a class that reads rows of all tenants. */
  static FieldSpec of(TableModel table, GeneratedNames names) {
    TypeName tenant = table.tenant().type();
    Chain chain =
        Chain.of(
            "$T.<$T>builder($T.DEFINITION)",
            RuntimeTypes.STREAM_SCHEMA,
            tenant,
            names.definition());
    for (EntityModel entity : table.entities()) {
      boolean owned = entity.kind() == EntityKind.TENANT;
      ClassName key = names.keys(entity.type()).nestedClass("PrimaryKey");
      chain.call(
          "$L(\n$>$>$T.INSTANCE,\n$S,\n$S,\n$L)$<$<",
          owned ? "ofTenants" : "ofNobody",
          names.schema(entity.type()),
          Shapes.partitionKey(table, entity),
          Shapes.sortKey(entity),
          owned
              ? CodeBlock.of("(partition, sort) -> $T.parse(partition, sort).tenant()", key)
              : CodeBlock.of("$T::parse", key));
    }
    return FieldSpec.builder(
            ParameterizedTypeName.get(RuntimeTypes.STREAM_SCHEMA, tenant),
            "SCHEMA",
            Modifier.PRIVATE,
            Modifier.STATIC,
            Modifier.FINAL)
        .initializer("\n$>$>$L$<$<", chain.call("build()").lines())
        .build();
  }
}
