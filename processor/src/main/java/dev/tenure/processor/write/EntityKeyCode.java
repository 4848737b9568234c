package dev.tenure.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import dev.tenure.processor.model.EntityModel;
import dev.tenure.processor.model.KeyPart;
import dev.tenure.processor.model.KeyPattern;
import dev.tenure.processor.model.MemberModel;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javax.lang.model.element.Modifier;

/** The methods of a schema that answer an object's keys. */
final class EntityKeyCode {
  private final EntityContext context;
  private final EntityModel entity;
  private final String object;

  EntityKeyCode(EntityContext context) {
    this.context = context;
    this.entity = context.entity();
    this.object = SchemaWriter.objectName(entity, new NameAllocator());
  }

  List<MethodSpec> methods() {
    List<MethodSpec> methods = new ArrayList<>();
    methods.add(key("tenantKey", tenantKey()));
    methods.add(key("partitionKey", partitionKey()));
    methods.add(key("sortKey", sortKey()));
    if (context.hasTenant()) {
      methods.add(tenant());
    }
    return methods;
  }

  private MethodSpec key(String name, CodeBlock value) {
    return MethodSpec.methodBuilder(name)
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PROTECTED)
        .returns(String.class)
        .addParameter(entity.type(), object)
        .addStatement("return $L", value)
        .build();
  }

  private CodeBlock tenantKey() {
    return switch (entity.kind()) {
      case TENANT -> CodeBlock.of("$T.tenant(tenant($N))", context.names().tenantKeys(), object);
      case SHARED -> CodeBlock.of("$T.SHARED", context.names().tenantKeys());
      case CROSS_TENANT -> CodeBlock.of("$S", "");
    };
  }

  private CodeBlock partitionKey() {
    CodeBlock parts = arguments(entity.partitionKey(), this::read);
    if (context.hasTenant()) {
      CodeBlock tenant = CodeBlock.of("tenant($N)", object);
      parts = parts.isEmpty() ? tenant : CodeBlock.of("$L, $L", tenant, parts);
    }
    if (entity.partitionKey().shard().isPresent()) {
      CodeBlock sortKey = CodeBlock.of("sortKey($N)", object);
      parts = parts.isEmpty() ? sortKey : CodeBlock.of("$L, $L", parts, sortKey);
    }
    return CodeBlock.of("$T.partitionKey($L)", context.keys(), parts);
  }

  private CodeBlock sortKey() {
    return CodeBlock.of("$T.sortKey($L)", context.keys(), arguments(entity.sortKey(), this::read));
  }

  private MethodSpec tenant() {
    MemberModel member = entity.tenantMember().orElseThrow();
    CodeBlock value = CodeBlock.of("$N.$N()", object, member.reader());
    return MethodSpec.methodBuilder("tenant")
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .returns(context.table().tenant().type())
        .addParameter(entity.type(), object)
        .addStatement("return $L", TenantMember.toTenant(context.table().tenant(), member, value))
        .build();
  }

  private CodeBlock read(String member) {
    return CodeBlock.of("$N.$N()", object, entity.member(member).reader());
  }

  /** The arguments of a key method: each member of the pattern once, in order. */
  static CodeBlock arguments(KeyPattern pattern, Function<String, CodeBlock> values) {
    return pattern.members().stream()
        .map(KeyPart.Member::name)
        .distinct()
        .map(values)
        .collect(CodeBlock.joining(", "));
  }
}
