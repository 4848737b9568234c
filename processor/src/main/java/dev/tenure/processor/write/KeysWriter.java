package dev.tenure.processor.write;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.tenure.processor.model.CrossTenantIndexModel;
import dev.tenure.processor.model.EntityModel;
import dev.tenure.processor.model.IndexModel;
import dev.tenure.processor.model.KeyPattern;
import dev.tenure.processor.model.UniqueModel;

/** {@code OrderKeys}: every key of an entity, from its typed parts and back. */
final class KeysWriter {
  private final EntityContext context;
  private final EntityModel entity;
  private final KeyConstants constants;
  private final KeyMethods methods;

  KeysWriter(EntityContext context) {
    this.context = context;
    this.entity = context.entity();
    this.constants = new KeyConstants(context);
    this.methods = new KeyMethods(context, constants);
  }

  JavaFile write() {
    String partition = Shapes.partitionKey(context.table(), entity);
    String sort = Shapes.sortKey(entity);
    TypeSpec.Builder type = context.visible(Sources.generatedClass(context.keys()));
    type.addJavadoc(
        Sources.javadoc(
            "Keys of {@link $T}: partition key {@code $L}, sort key {@code $L}.",
            entity.type(),
            partition,
            sort));
    type.addFields(constants.fields());
    type.addMethod(Sources.privateConstructor());
    type.addMethod(methods.partitionKey("partitionKey", partition, entity.partitionKey()));
    type.addMethod(methods.sortKey("sortKey", sort, Shapes.sortKeyParts(entity)));
    entity.indexes().forEach(index -> addIndex(type, index));
    entity.crossTenantIndexes().forEach(index -> addIndex(type, index));
    entity.uniques().forEach(unique -> type.addMethod(unique(unique)));
    type.addType(new PrimaryKeyWriter(context, constants).write());
    return Sources.file(context.keys(), type.build());
  }

  private void addIndex(TypeSpec.Builder type, IndexModel index) {
    if (!index.physical().isLocal()) {
      String shape = Shapes.partitionKey(context.table(), entity, index);
      type.addMethod(
          methods.partitionKey(index.name() + "PartitionKey", shape, index.partitionKey()));
    }
    if (!index.sortKey().parts().isEmpty()) {
      addSortKey(type, index.name(), index.sortKey());
    }
  }

  private void addIndex(TypeSpec.Builder type, CrossTenantIndexModel index) {
    type.addMethod(
        methods.crossTenantPartitionKey(
            index.name() + "PartitionKey",
            Shapes.of(index.partitionKey()),
            index.partitionKey().parts()));
    if (!index.sortKey().parts().isEmpty()) {
      addSortKey(type, index.name(), index.sortKey());
    }
  }

  /** The partition key of the row that keeps a unique value. */
  private MethodSpec unique(UniqueModel unique) {
    KeyPattern pattern = unique.partitionKey(entity.name());
    String shape = Shapes.join(Shapes.beginning(context.table(), entity), pattern.parts());
    return methods.partitionKey(UniqueKeyCode.method(unique), shape, pattern);
  }

  private void addSortKey(TypeSpec.Builder type, String index, KeyPattern pattern) {
    type.addMethod(methods.sortKey(index + "SortKey", Shapes.of(pattern), pattern.parts()));
  }
}
