package dev.tenure.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.tenure.processor.model.EntityKind;
import dev.tenure.processor.model.EntityModel;
import dev.tenure.processor.model.TableModel;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * A door with one fixed scope, to be connected under a role of its own: {@code ShopShared} writes
 * what tenants share, {@code ShopCrossTenant} reads and writes what was declared to cross tenants.
 */
final class ScopeDoorWriter {
  private final TableModel table;
  private final GeneratedNames names;
  private final ClassName name;
  private final EntityKind kind;
  private final String scope;
  private final String javadoc;

  private ScopeDoorWriter(
      TableModel table,
      GeneratedNames names,
      ClassName name,
      EntityKind kind,
      String scope,
      String javadoc) {
    this.table = table;
    this.names = names;
    this.name = name;
    this.kind = kind;
    this.scope = scope;
    this.javadoc = javadoc;
  }

  static ScopeDoorWriter shared(TableModel table, GeneratedNames names) {
    return new ScopeDoorWriter(
        table,
        names,
        names.sharedDoor(),
        EntityKind.SHARED,
        "shared",
        "What all tenants of {@link $T} share, to be written under a role of its own."
            + " Thread-safe.");
  }

  static ScopeDoorWriter crossTenant(TableModel table, GeneratedNames names) {
    return new ScopeDoorWriter(
        table,
        names,
        names.crossTenantDoor(),
        EntityKind.CROSS_TENANT,
        "crossTenant",
        "What {@link $T} declares to cross tenants, under a role of its own. Thread-safe.");
  }

  JavaFile write() {
    TypeSpec.Builder type = Doors.type(table, name, Sources.javadoc(javadoc, table.type()));
    Doors.addField(type, RuntimeTypes.SCOPE, "scope", Modifier.PRIVATE);
    CodeBlock definition = CodeBlock.of("$T.DEFINITION", names.definition());
    CodeBlock scoped = CodeBlock.of("$L.$N()", Doors.connection(definition), scope);
    CodeBlock made =
        CodeBlock.of("return $L", Layout.call(CodeBlock.of("new $T", name), List.of(scoped), 12));
    type.addMethods(Doors.connect(name, names.flavour().client(), made));
    for (EntityModel entity : table.entities()) {
      if (entity.kind() == kind) {
        ClassName dao = names.dao(entity.type());
        type.addMethod(Doors.accessor(entity, dao, "scope", "The {@link $T} items."));
      } else if (kind == EntityKind.CROSS_TENANT && !entity.crossTenantIndexes().isEmpty()) {
        type.addMethod(lookup(entity));
      }
    }
    if (Doors.has(table, kind)) {
      TransactionWriter transactions = transactions();
      type.addMethods(transactions.methods()).addType(transactions.type());
    }
    return Sources.file(name, type.build());
  }

  /** What crosses tenants may write the items of any tenant beside those of none. */
  private TransactionWriter transactions() {
    List<EntityModel> written =
        table.entities().stream()
            .filter(
                entity ->
                    entity.kind() == kind
                        || (kind == EntityKind.CROSS_TENANT && entity.kind() == EntityKind.TENANT))
            .toList();
    String whose = kind == EntityKind.SHARED ? "of shared items" : "of any tenant";
    return new TransactionWriter(names, name, whose, written);
  }

  private MethodSpec lookup(EntityModel entity) {
    MethodSpec.Builder method =
        Doors.accessor(entity.accessor(), names.lookup(entity.type()), "scope")
            .addJavadoc(Sources.javadoc("Where {@link $T} items are.", entity.type()));
    return LookupWriter.isPublic(entity)
        ? method.addModifiers(Modifier.PUBLIC).build()
        : method.build();
  }
}
