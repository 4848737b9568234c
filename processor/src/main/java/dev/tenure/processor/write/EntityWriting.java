package dev.tenure.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import dev.tenure.processor.model.Construction;
import dev.tenure.processor.model.CrossTenantIndexModel;
import dev.tenure.processor.model.EntityModel;
import dev.tenure.processor.model.IndexModel;
import dev.tenure.processor.model.KeyPattern;
import dev.tenure.processor.model.MemberModel;
import dev.tenure.processor.model.PhysicalIndexModel;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** The method of a schema that writes the members and the keys of indexes. */
final class EntityWriting {
  private final EntityContext context;
  private final EntityModel entity;
  private final MemberCode code;
  private final NameAllocator locals = new NameAllocator();
  private final ObjectParts parts;
  private final String writer;
  private final String object;
  private final String tenant;

  EntityWriting(EntityContext context, Function<MemberModel, CodeBlock> types) {
    this.context = context;
    this.entity = context.entity();
    this.code = new MemberCode(types);
    this.writer = locals.newName("item");
    this.object = SchemaWriter.objectName(entity, locals);
    this.tenant = locals.newName("tenant");
    this.parts = new ObjectParts(entity, object, locals);
  }

  MethodSpec method() {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("write")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PROTECTED)
            .addParameter(entity.type(), object)
            .addParameter(RuntimeTypes.ITEM_WRITER, writer);
    for (MemberModel member : entity.commonMembers()) {
      if (member.isStored()) {
        method.addStatement(code.write(writer, member, parts.read(member)));
      }
    }
    if (entity.construction() instanceof Construction.OneOf oneOf) {
      method.addCode(new SubtypeCode(oneOf).write(object, writer, code, locals));
    }
    addIndexes(method);
    return method.build();
  }

  private void addIndexes(MethodSpec.Builder method) {
    boolean global = entity.indexes().stream().anyMatch(index -> !index.physical().isLocal());
    if (context.hasTenant() && global) {
      method.addStatement("$T $N = tenant($N)", context.table().tenant().type(), tenant, object);
    }
    for (IndexModel index : entity.indexes()) {
      boolean led = context.hasTenant();
      addIndex(method, index.name(), index.physical(), index.partitionKey(), index.sortKey(), led);
    }
    for (CrossTenantIndexModel index : entity.crossTenantIndexes()) {
      addIndex(
          method, index.name(), index.physical(), index.partitionKey(), index.sortKey(), false);
    }
  }

  private void addIndex(
      MethodSpec.Builder method,
      String index,
      PhysicalIndexModel physical,
      KeyPattern partitionKey,
      KeyPattern sortKey,
      boolean tenantLed) {
    boolean stored = entity.sortsByAttribute(physical, sortKey);
    if (physical.isLocal() && stored) {
      return; // both keys are there already
    }
    CodeBlock guard =
        parts.present(
            method, Stream.concat(partitionKey.members().stream(), sortKey.members().stream()));
    if (!guard.isEmpty()) {
      method.beginControlFlow("if ($L)", guard);
    }
    CodeBlock arguments = EntityKeyCode.arguments(partitionKey, parts::value);
    if (tenantLed) {
      arguments =
          arguments.isEmpty()
              ? CodeBlock.of("$N", tenant)
              : CodeBlock.of("$N, $L", tenant, arguments);
    }
    if (!physical.isLocal()) { // else it is the item's own
      addKey(method, "key", physical.partitionKey(), index + "PartitionKey", arguments);
    }
    if (physical.sortKey().isPresent() && !sortKey.parts().isEmpty() && !stored) {
      CodeBlock values = EntityKeyCode.arguments(sortKey, parts::value);
      String call = sortKey.isNumber() ? "numberKey" : "key";
      addKey(method, call, physical.sortKey().get(), index + "SortKey", values);
    }
    if (!guard.isEmpty()) {
      method.endControlFlow();
    }
  }

  private void addKey(
      MethodSpec.Builder method,
      String call,
      String attribute,
      String keyMethod,
      CodeBlock arguments) {
    CodeBlock key = CodeBlock.of("$T.$N($L)", context.keys(), keyMethod, arguments);
    method.addStatement(
        Layout.call(
            CodeBlock.of("$N.$N", writer, call), List.of(CodeBlock.of("$S", attribute), key), 8));
  }
}
