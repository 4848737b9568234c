package dev.tenure.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeSpec;
import dev.tenure.processor.model.EntityKind;
import dev.tenure.processor.model.KeyPart;
import dev.tenure.processor.model.KeyType;
import dev.tenure.processor.model.TableModel;
import dev.tenure.processor.model.TenantModel;
import dev.tenure.processor.model.TenantModel.TenantPart;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** {@code ShopKeys}: how every tenant-led key of a table begins. */
final class TenantKeysWriter {
  /** The beginning of shared partitions, which no tenant and no encoded part can spell. */
  static final KeyPart.Literal SHARED = new KeyPart.Literal("$SHARED");

  private final TableModel table;
  private final TenantModel tenant;
  private final ClassName name;

  TenantKeysWriter(TableModel table, GeneratedNames names) {
    this.table = table;
    this.tenant = table.tenant();
    this.name = names.tenantKeys();
  }

  JavaFile write() {
    TypeSpec.Builder type =
        Sources.generatedClass(name)
            .addJavadoc(Sources.javadoc("Tenant keys of {@link $T}.", table.type()))
            .addMethod(Sources.privateConstructor());
    if (has(EntityKind.SHARED)) {
      type.addField(
          FieldSpec.builder(String.class, "SHARED", Modifier.STATIC, Modifier.FINAL)
              .initializer("$S", SHARED.text())
              .build());
    }
    if (has(EntityKind.TENANT)) {
      type.addMethod(tenantKey()).addMethod(parseTenant());
    }
    return Sources.file(name, type.build());
  }

  private boolean has(EntityKind kind) {
    return table.entities().stream().anyMatch(e -> e.kind() == kind);
  }

  private MethodSpec tenantKey() {
    Chain chain = Chain.of("$T.start()", RuntimeTypes.KEY_BUILDER);
    KeyCode code = new KeyCode(TenantKeysWriter::noConstant);
    for (KeyPart part : tenant.pattern().parts()) {
      if (part instanceof KeyPart.Member member && isTag(member.type())) {
        chain.call("tenant($S, $L)", member.name(), text(member));
      } else {
        code.write(chain, List.of(part), member -> read(part(member.name())));
      }
    }
    chain.call("partitionKey()");
    return MethodSpec.methodBuilder("tenant")
        .addJavadoc(
            Sources.javadoc("How each partition key of a tenant begins: {@code $L}.", shape()))
        .addModifiers(Modifier.STATIC)
        .returns(String.class)
        .addParameter(tenant.type(), "tenant")
        .addStatement("return $L", chain.code(12))
        .build();
  }

  private String shape() {
    return Shapes.of(tenant.pattern());
  }

  /** The text of a tag part; it may be wrapped. */
  private CodeBlock text(KeyPart.Member member) {
    CodeBlock value = read(part(member.name()));
    return member
        .type()
        .wrapper()
        .map(wrapper -> CodeBlock.of("$L.$N()", value, wrapper.accessor()))
        .orElse(value);
  }

  private static CodeBlock read(TenantPart part) {
    return CodeBlock.of("tenant.$N()", part.accessor());
  }

  private TenantPart part(String member) {
    return tenant.parts().stream().filter(p -> p.name().equals(member)).findFirst().orElseThrow();
  }

  /** Whether a session tag carries the part as it is. */
  private static boolean isTag(KeyType type) {
    return type.kind() == KeyType.Kind.TEXT;
  }

  private static CodeBlock noConstant(KeyPart.Member member) {
    throw new IllegalArgumentException("A tenant's part is no constant: " + member.name());
  }

  private MethodSpec parseTenant() {
    NameAllocator names = new NameAllocator();
    names.newName("partitionKey");
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("parseTenant")
            .addJavadoc(Sources.javadoc("Reads the tenant at the beginning of a partition key."))
            .addModifiers(Modifier.STATIC)
            .returns(tenant.type())
            .addParameter(RuntimeTypes.KEY_PARSER, "partitionKey");
    for (KeyPart part : tenant.pattern().parts()) {
      if (part instanceof KeyPart.Literal literal) {
        method.addStatement("partitionKey.literal($S)", literal.text());
      } else if (part instanceof KeyPart.Member member) {
        String local = names.newName(member.name(), member.name());
        method.addStatement("$T $N = $L", member.type().type(), local, parse(member));
      }
    }
    List<CodeBlock> arguments = new ArrayList<>();
    tenant.parts().forEach(part -> arguments.add(CodeBlock.of("$N", names.get(part.name()))));
    return method
        .addStatement("return $L", construct(tenant, CodeBlock.join(arguments, ", ")))
        .build();
  }

  private static CodeBlock parse(KeyPart.Member member) {
    KeyCode code = new KeyCode(TenantKeysWriter::noConstant);
    CodeBlock value =
        isTag(member.type())
            ? CodeBlock.of("partitionKey.tenant($S)", member.name())
            : CodeBlock.of("partitionKey.$L", code.read(member));
    return member
        .type()
        .wrapper()
        .map(wrapper -> CodeBlock.of("new $T($L)", wrapper.type(), value))
        .orElse(value);
  }

  /** The tenant of these parts. */
  static CodeBlock construct(TenantModel tenant, CodeBlock arguments) {
    return tenant.builtIn()
        ? CodeBlock.of("$T.of($L)", RuntimeTypes.TENANT_ID, arguments)
        : CodeBlock.of("new $T($L)", tenant.type(), arguments);
  }
}
