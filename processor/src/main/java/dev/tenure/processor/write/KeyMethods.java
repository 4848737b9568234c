package dev.tenure.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import dev.tenure.processor.model.KeyPart;
import dev.tenure.processor.model.KeyPattern;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The static methods of a keys class: each builds one whole key from typed parts. */
final class KeyMethods {
  private final EntityContext context;
  private final KeyCode code;

  KeyMethods(EntityContext context, KeyConstants constants) {
    this.context = context;
    this.code = new KeyCode(constants::ownType);
  }

  /** A partition key that begins as the entity's kind demands. */
  MethodSpec partitionKey(String name, String shape, KeyPattern pattern) {
    return switch (context.entity().kind()) {
      case TENANT -> tenantLed(name, shape, pattern);
      case SHARED -> shared(name, shape, pattern);
      case CROSS_TENANT -> whole(name, shape, pattern.parts(), "partitionKey()");
    };
  }

  private MethodSpec tenantLed(String name, String shape, KeyPattern pattern) {
    NameAllocator names = new NameAllocator();
    names.newName("tenant");
    MethodSpec.Builder method =
        method(name, shape).addParameter(context.table().tenant().type(), "tenant");
    CodeBlock tenant = CodeBlock.of("$T.tenant(tenant)", context.names().tenantKeys());
    return continued(method, names, tenant, pattern);
  }

  private MethodSpec shared(String name, String shape, KeyPattern pattern) {
    CodeBlock shared = CodeBlock.of("$T.SHARED", context.names().tenantKeys());
    return continued(method(name, shape), new NameAllocator(), shared, pattern);
  }

  private MethodSpec continued(
      MethodSpec.Builder method, NameAllocator names, CodeBlock beginning, KeyPattern pattern) {
    if (pattern.parts().isEmpty()) {
      return method.addStatement("return $L", beginning).build();
    }
    Chain chain = Chain.of("$T.after($L)", RuntimeTypes.KEY_BUILDER, beginning);
    return finish(method, names, chain, pattern.parts(), "partitionKey()");
  }

  /** A sort key. */
  MethodSpec sortKey(String name, String shape, List<KeyPart> parts) {
    return whole(name, shape, parts, "sortKey()");
  }

  /** A partition key that no tenant leads. */
  MethodSpec crossTenantPartitionKey(String name, String shape, List<KeyPart> parts) {
    return whole(name, shape, parts, "partitionKey()");
  }

  private static MethodSpec.Builder method(String name, String shape) {
    return MethodSpec.methodBuilder(name)
        .addJavadoc(Sources.javadoc("{@code $L}", shape))
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(String.class);
  }

  private MethodSpec whole(String name, String shape, List<KeyPart> parts, String end) {
    Chain chain = Chain.of("$T.start()", RuntimeTypes.KEY_BUILDER);
    return finish(method(name, shape), new NameAllocator(), chain, parts, end);
  }

  /** A shard takes the whole sort key of the item. */
  private static void addShard(
      MethodSpec.Builder method, NameAllocator names, Chain chain, List<KeyPart> parts) {
    for (KeyPart part : parts) {
      if (part instanceof KeyPart.Shard shard) {
        String sortKey = names.newName("sortKey");
        method.addParameter(String.class, sortKey);
        chain.call("shard($L, $N)", shard.count(), sortKey);
      }
    }
  }

  private MethodSpec finish(
      MethodSpec.Builder method,
      NameAllocator names,
      Chain chain,
      List<KeyPart> parts,
      String end) {
    Parameters parameters = new Parameters(names);
    parameters.add(parts).forEach(method::addParameter);
    code.write(chain, parts, parameters::value);
    addShard(method, names, chain, parts);
    return method.addStatement("return $L", chain.call(end).code(12)).build();
  }
}
