package dev.tenure.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import dev.tenure.processor.model.CollectionModel;
import dev.tenure.processor.model.EntityKind;
import dev.tenure.processor.model.EntityModel;
import dev.tenure.processor.model.TableModel;
import dev.tenure.processor.model.TableOutline;
import java.util.ArrayList;
import java.util.List;

/** Every Java file of a table. */
public final class TableWriter {

  /** The files of a table without errors, doors first, then each entity as declared. */
  public List<JavaFile> write(TableModel table) {
    List<ClassName> types = table.entities().stream().map(EntityModel::type).toList();
    List<ClassName> collections = table.collections().stream().map(CollectionModel::type).toList();
    GeneratedNames names = GeneratedNames.of(table.type(), types, collections, table.isAsync());
    StoredTypes storedTypes = new StoredTypes(table, names);
    List<JavaFile> files = new ArrayList<>(doors(table, names));
    if (Doors.hasTenants(table)) {
      files.add(new TenantKeysWriter(table, names).write());
    }
    if (!storedTypes.isEmpty()) {
      files.add(new DocumentsWriter(table, names, storedTypes).write());
    }
    AttributeKinds kinds = new AttributeKinds(table, names, storedTypes);
    if (!table.documents().isEmpty()) {
      files.add(new PathsWriter(table, names, storedTypes, kinds).write());
      files.add(new DocumentChangesWriter(table, names, kinds).write());
    }
    for (EntityModel entity : table.entities()) {
      EntityContext context = new EntityContext(table, entity, names);
      files.add(new KeysWriter(context).write());
      files.add(new AttributesWriter(context, kinds).write());
      files.add(new SchemaWriter(context).write());
      if (!entity.views().isEmpty()) {
        files.add(new ViewsWriter(context).write());
      }
      files.addAll(daos(context, kinds));
    }
    files.addAll(collections(table, names));
    if (table.isAsync()) {
      files.addAll(async(table, names.in(Flavour.ASYNC), kinds));
    }
    return JavaLang.importWhereShadowed(files, table);
  }

  /** A class without content: that there is one more gives a further round. */
  public static JavaFile pause(ClassName table) {
    ClassName name = GeneratedNames.pause(table);
    return Sources.file(
        name,
        Sources.generatedClass(name)
            .addJavadoc(
                Sources.javadoc(
                    "Empty: it made time for Lombok, which follows Tenure on the processor path."
                        + " Where Lombok leads, there is no such class."))
            .addMethod(Sources.privateConstructor())
            .build());
  }

  private static List<JavaFile> async(
      TableModel table, GeneratedNames names, AttributeKinds kinds) {
    List<JavaFile> files = new ArrayList<>(dataDoors(table, names));
    for (EntityModel entity : table.entities()) {
      files.addAll(daos(new EntityContext(table, entity, names), kinds));
    }
    files.addAll(collections(table, names));
    return files;
  }

  private static List<JavaFile> daos(EntityContext context, AttributeKinds kinds) {
    List<JavaFile> files = new ArrayList<>(new DaoWriter(context).write());
    files.addAll(new UpdatesWriter(context, kinds).write());
    if (!context.entity().crossTenantIndexes().isEmpty()) {
      files.add(new LookupWriter(context).write());
    }
    return files;
  }

  private static List<JavaFile> collections(TableModel table, GeneratedNames names) {
    return table.collections().stream()
        .map(collection -> new CollectionWriter(table, collection, names).write())
        .toList();
  }

  private static List<JavaFile> doors(TableModel table, GeneratedNames names) {
    List<JavaFile> doors = new ArrayList<>(dataDoors(table, names));
    doors.add(new OperatorWriter(table, names).write());
    if (table.settings().stream().isPresent()) {
      doors.add(new StreamWriter(table, names).write());
    }
    return doors;
  }

  /** The doors to items: those that there are in each flavour. */
  private static List<JavaFile> dataDoors(TableModel table, GeneratedNames names) {
    List<JavaFile> doors = new ArrayList<>();
    if (Doors.hasTenants(table) || !names.flavour().isAsync()) {
      doors.add(new TableDoorWriter(table, names).write());
    }
    if (Doors.hasTenants(table)) {
      doors.add(new TenantDoorWriter(table, names).write());
    }
    if (Doors.has(table, EntityKind.SHARED)) {
      doors.add(ScopeDoorWriter.shared(table, names).write());
    }
    if (Doors.crossTenants(table)) {
      doors.add(ScopeDoorWriter.crossTenant(table, names).write());
    }
    return doors;
  }

  /**
   * Classes that compile and do nothing, for a table that has errors: user code that names them
   * gives no messages of its own.
   */
  public List<JavaFile> skeleton(TableOutline table) {
    return new SkeletonWriter(table).write();
  }
}
