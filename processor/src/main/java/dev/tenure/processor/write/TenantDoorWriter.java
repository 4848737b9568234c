package dev.tenure.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.tenure.processor.model.CollectionModel;
import dev.tenure.processor.model.EntityKind;
import dev.tenure.processor.model.EntityModel;
import dev.tenure.processor.model.TableModel;
import javax.lang.model.element.Modifier;

/** {@code ShopTenant}: one tenant's entities, and the shared ones to read. */
final class TenantDoorWriter {
  private final TableModel table;
  private final GeneratedNames names;
  private final ClassName name;

  TenantDoorWriter(TableModel table, GeneratedNames names) {
    this.table = table;
    this.names = names;
    this.name = names.tenantDoor();
  }

  JavaFile write() {
    TypeSpec.Builder type =
        Doors.type(
            table,
            name,
            Sources.javadoc("One tenant's data in {@link $T}. Thread-safe.", table.type()));
    if (Doors.has(table, EntityKind.SHARED)) {
      addScopes(type);
    } else {
      Doors.addField(type, RuntimeTypes.SCOPE, "scope");
    }
    for (EntityModel entity : table.entities()) {
      if (entity.kind() == EntityKind.TENANT) {
        ClassName dao = names.dao(entity.type());
        type.addMethod(Doors.accessor(entity, dao, "scope", "The tenant's {@link $T} items."));
      } else if (entity.kind() == EntityKind.SHARED) {
        ClassName reader = names.reader(entity.type());
        type.addMethod(
            Doors.accessor(entity, reader, "shared", "The {@link $T} items of all tenants."));
      }
    }
    for (CollectionModel collection : table.collections()) {
      type.addMethod(accessor(collection));
    }
    if (Doors.has(table, EntityKind.TENANT)) {
      BatchWriter batches = new BatchWriter(table, names);
      type.addMethods(batches.methods());
      if (batches.writes()) {
        type.addType(batches.type());
      }
      TransactionWriter transactions =
          new TransactionWriter(names, name, "of the tenant", table.entities(EntityKind.TENANT));
      type.addMethods(transactions.methods()).addType(transactions.type());
    }
    return Sources.file(name, type.addMethod(binding()).build());
  }

  private static MethodSpec binding() {
    return MethodSpec.methodBuilder("binding")
        .addJavadoc(
            Sources.javadoc(
                "Binds requests made by hand to the tenant, on a client that wears a seatbelt."))
        .addModifiers(Modifier.PUBLIC)
        .returns(RuntimeTypes.TENANT_BINDING)
        .addStatement("return scope.binding()")
        .build();
  }

  private MethodSpec accessor(CollectionModel collection) {
    ClassName reader = names.collection(collection.type());
    MethodSpec.Builder method =
        Doors.accessor(collection.accessor(), reader, "scope")
            .addJavadoc(
                Sources.javadoc("The tenant's {@link $T} items, together.", collection.type()));
    return collection.isPublic() ? method.addModifiers(Modifier.PUBLIC).build() : method.build();
  }

  private static void addScopes(TypeSpec.Builder type) {
    type.addField(RuntimeTypes.SCOPE, "scope", Modifier.PRIVATE, Modifier.FINAL);
    type.addField(RuntimeTypes.SCOPE, "shared", Modifier.PRIVATE, Modifier.FINAL);
    type.addMethod(
        MethodSpec.constructorBuilder()
            .addParameter(RuntimeTypes.SCOPE, "scope")
            .addParameter(RuntimeTypes.SCOPE, "shared")
            .addStatement("this.scope = scope")
            .addStatement("this.shared = shared")
            .build());
  }
}
