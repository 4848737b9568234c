package dev.tenure.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.tenure.processor.model.EntityKind;
import dev.tenure.processor.model.IndexMember.IndexAttribute;
import dev.tenure.processor.model.KeyAttributeType;
import dev.tenure.processor.model.PhysicalIndexModel;
import dev.tenure.processor.model.TableModel;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** {@code ShopTable}: the definition, and the door of the application. */
final class TableDoorWriter {
  private final TableModel table;
  private final GeneratedNames names;
  private final ClassName name;

  TableDoorWriter(TableModel table, GeneratedNames names) {
    this.table = table;
    this.names = names;
    this.name = names.tableDoor();
  }

  JavaFile write() {
    CodeBlock javadoc =
        Sources.javadoc(
            "Table {@code $L}, as {@link $T} declares it. Thread-safe.",
            table.name(),
            table.type());
    TypeSpec.Builder type = Doors.type(table, name, javadoc);
    if (!names.flavour().isAsync()) {
      type.addField(definitionField());
    }
    if (Doors.hasTenants(table)) {
      Doors.addField(type, RuntimeTypes.TABLE_CONNECTION, "connection", Modifier.PRIVATE);
      CodeBlock definition =
          names.flavour().isAsync()
              ? CodeBlock.of("$T.DEFINITION", names.definition())
              : CodeBlock.of("DEFINITION");
      CodeBlock made = CodeBlock.of("return new $T($L)", name, Doors.connection(definition));
      type.addMethods(Doors.connect(name, names.flavour().client(), made)).addMethod(tenant());
    } else {
      type.addMethod(Sources.privateConstructor());
    }
    return Sources.file(name, type.build());
  }

  private FieldSpec definitionField() {
    return FieldSpec.builder(
            RuntimeTypes.TABLE_DEFINITION,
            "DEFINITION",
            Modifier.PUBLIC,
            Modifier.STATIC,
            Modifier.FINAL)
        .addJavadoc(Sources.javadoc("The table's keys, indexes and settings."))
        .initializer(definition())
        .build();
  }

  private CodeBlock definition() {
    Chain chain = Chain.of("$T.builder($S)", RuntimeTypes.TABLE_DEFINITION, table.name());
    chain.call("partitionKey($S)", table.partitionKey());
    chain.call("sortKey($L)", sortKey(table.sortKey()));
    table.entityAttribute().ifPresent(tag -> chain.call("entityAttribute($S)", tag));
    for (PhysicalIndexModel index : table.indexes()) {
      if (index.isLocal()) {
        chain.call("localIndex($S, $L)", index.name(), sortKey(index.sortKey().orElseThrow()));
      } else if (index.sortKey().isPresent()) {
        CodeBlock sortKey = sortKey(index.sortKey().get());
        chain.call("index($S, $S, $L)", index.name(), index.partitionKey(), sortKey);
      } else {
        chain.call("index($S, $S)", index.name(), index.partitionKey());
      }
      addAttributes(chain, "partitionAttributes", index.name(), index.partitionAttributes());
      addAttributes(chain, "sortAttributes", index.name(), index.sortAttributes());
      addProjection(chain, index);
    }
    new CrossTenantKeys(table)
        .forEach((index, beginning) -> chain.call("crossTenantKeys($S, $S)", index, beginning));
    table
        .throughput()
        .ifPresent(t -> chain.call("provisioned($L, $L)", t.readUnits(), t.writeUnits()));
    new SettingsCode(table.settings()).addTo(chain);
    return chain.call("build()").lines();
  }

  private static void addAttributes(
      Chain chain, String call, String index, List<IndexAttribute> attributes) {
    if (attributes.isEmpty()) {
      return;
    }
    List<CodeBlock> arguments = new ArrayList<>();
    arguments.add(CodeBlock.of("$S", index));
    for (IndexAttribute attribute : attributes) {
      String maker =
          switch (attribute.type()) {
            case S -> "text";
            case N -> "number";
            case B -> "binary";
          };
      arguments.add(CodeBlock.of("$T.$N($S)", RuntimeTypes.KEY_ATTRIBUTE, maker, attribute.name()));
    }
    chain.call(Layout.call(CodeBlock.of("$N", call), arguments, 14));
  }

  private static void addProjection(Chain chain, PhysicalIndexModel index) {
    switch (index.projection().type()) {
      case ALL -> {}
      case KEYS_ONLY -> chain.call("keysOnly($S)", index.name());
      case INCLUDE -> {
        List<CodeBlock> names = new ArrayList<>();
        names.add(CodeBlock.of("$S", index.name()));
        index.projection().attributes().forEach(name -> names.add(CodeBlock.of("$S", name)));
        chain.call(Layout.call(CodeBlock.of("include"), names, 14));
      }
    }
  }

  private CodeBlock sortKey(String attribute) {
    return table.typeOf(attribute) == KeyAttributeType.N
        ? CodeBlock.of("$T.number($S)", RuntimeTypes.KEY_ATTRIBUTE, attribute)
        : CodeBlock.of("$S", attribute);
  }

  private MethodSpec tenant() {
    ClassName door = names.tenantDoor();
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("tenant")
            .addJavadoc(Sources.javadoc("One tenant's data, and no other's."))
            .addModifiers(Modifier.PUBLIC)
            .returns(door)
            .addParameter(table.tenant().type(), "tenant");
    CodeBlock scope =
        CodeBlock.of("connection.scope($T.tenant(tenant), tenant)", names.tenantKeys());
    return Doors.has(table, EntityKind.SHARED)
        ? method
            .addStatement("$T scope = $L", RuntimeTypes.SCOPE, scope)
            .addStatement("return new $T(scope, connection.shared())", door)
            .build()
        : method.addStatement("return new $T($L)", door, scope).build();
  }
}
