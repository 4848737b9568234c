package dev.tenure.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.tenure.processor.model.EntityModel;
import dev.tenure.processor.model.KeyPart;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * {@code OrderKeys.PrimaryKey}: the typed parts of a primary key, and the one place that reads it.
 */
final class PrimaryKeyWriter {
  private final EntityContext context;
  private final EntityModel entity;
  private final KeyCode code;
  private final NameAllocator names =
      Identifiers.components(List.of("partitionKey", "sortKey", "parse"));
  private final Parameters parameters = new Parameters(names);
  private final List<ParameterSpec> components = new ArrayList<>();

  PrimaryKeyWriter(EntityContext context, KeyConstants constants) {
    this.context = context;
    this.entity = context.entity();
    this.code = new KeyCode(constants::ownType);
    if (context.hasTenant()) {
      components.add(ParameterSpec.builder(tenantType(), names.newName("tenant")).build());
    }
    components.addAll(parameters.add(entity.partitionKey().parts()));
    components.addAll(parameters.add(entity.sortKey().parts()));
  }

  /** The component of a key part, for the schema that reads it. */
  CodeBlock component(String member) {
    return parameters.value(
        Stream.concat(entity.partitionKey().members().stream(), entity.sortKey().members().stream())
            .filter(part -> part.name().equals(member))
            .findFirst()
            .orElseThrow());
  }

  TypeSpec write() {
    MethodSpec.Builder constructor = MethodSpec.constructorBuilder();
    components.forEach(constructor::addParameter);
    return TypeSpec.recordBuilder("PrimaryKey")
        .addJavadoc(Sources.javadoc("The typed parts of a primary key."))
        .addModifiers(Modifier.PUBLIC)
        .recordConstructor(constructor.build())
        .addMethod(parseText())
        .addMethod(parse())
        .addMethod(key("partitionKey", partitionArguments()))
        .addMethod(key("sortKey", parameters.arguments(entity.sortKey().parts())))
        .build();
  }

  private TypeName tenantType() {
    return context.table().tenant().type();
  }

  private ClassName type() {
    return context.keys().nestedClass("PrimaryKey");
  }

  private MethodSpec parseText() {
    return MethodSpec.methodBuilder("parse")
        .addJavadoc(
            Sources.javadoc(
                "Reads the key of a stored item. A key that {@link $T} would not have written so is"
                    + " refused with {@code InvalidKeyException}.",
                context.keys()))
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(type())
        .addParameter(String.class, "partitionKey")
        .addParameter(String.class, "sortKey")
        .addStatement(
            "return parse($1T.of(partitionKey), $1T.of(sortKey))", RuntimeTypes.KEY_PARSER)
        .build();
  }

  private MethodSpec parse() {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("parse")
            .addModifiers(Modifier.STATIC)
            .returns(type())
            .addParameter(RuntimeTypes.KEY_PARSER, "partitionKey")
            .addParameter(RuntimeTypes.KEY_PARSER, "sortKey");
    switch (entity.kind()) {
      case TENANT ->
          method.addStatement(
              "$T tenant = $T.parseTenant(partitionKey)",
              tenantType(),
              context.names().tenantKeys());
      case SHARED ->
          method.addStatement("partitionKey.literal($T.SHARED)", context.names().tenantKeys());
      case CROSS_TENANT -> {}
    }
    read(method, "partitionKey", entity.partitionKey().parts());
    read(method, "sortKey", Shapes.sortKeyParts(entity));
    CodeBlock arguments =
        components.stream().map(c -> CodeBlock.of("$N", c.name())).collect(CodeBlock.joining(", "));
    return method.addStatement("return new PrimaryKey($L)", arguments).build();
  }

  private void read(MethodSpec.Builder method, String parser, List<KeyPart> parts) {
    for (KeyPart part : parts) {
      if (part instanceof KeyPart.Literal literal) {
        method.addStatement("$N.literal($S)", parser, literal.text());
      } else if (part instanceof KeyPart.Member member) {
        method.addStatement(
            "$T $L = $N.$L",
            member.type().type(),
            parameters.value(member),
            parser,
            code.read(member));
      } else if (part instanceof KeyPart.Shard shard) {
        method.addStatement("$N.shard($L, sortKey)", parser, shard.count());
      }
    }
    method.addStatement("$N.end()", parser);
  }

  private CodeBlock partitionArguments() {
    List<CodeBlock> arguments = new ArrayList<>();
    if (context.hasTenant()) {
      arguments.add(CodeBlock.of("tenant"));
    }
    CodeBlock parts = parameters.arguments(entity.partitionKey().parts());
    if (!parts.isEmpty()) {
      arguments.add(parts);
    }
    if (entity.partitionKey().shard().isPresent()) {
      arguments.add(CodeBlock.of("sortKey()"));
    }
    return CodeBlock.join(arguments, ", ");
  }

  private MethodSpec key(String name, CodeBlock arguments) {
    return MethodSpec.methodBuilder(name)
        .addJavadoc(
            Sources.javadoc(
                name.equals("sortKey")
                    ? "The sort key of these parts."
                    : "The partition key of these parts."))
        .addModifiers(Modifier.PUBLIC)
        .returns(String.class)
        .addStatement("return $T.$N($L)", context.keys(), name, arguments)
        .build();
  }
}
