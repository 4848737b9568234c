package dev.tenure.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.tenure.processor.model.EntityModel;
import dev.tenure.processor.model.KeyPart;
import dev.tenure.processor.model.KeyPattern;
import dev.tenure.processor.model.MemberModel;
import dev.tenure.processor.model.MemberRole;
import dev.tenure.processor.model.ValueType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * The nested class that reads the view of one index: the members of the primary key from there,
 * those that the index has in its key from its key, others from their attributes, and each key
 * checked against all else that is known.
 */
final class ViewWriter {
  private final EntityContext context;
  private final EntityModel entity;
  private final IndexView index;
  private final ClassName name;
  private final KeyCode code;
  private final PrimaryKeyWriter primaryKey;
  private final Attributes attributes;
  private final MemberCode members;
  private final NameAllocator locals = new NameAllocator();
  private final Map<String, String> partsOfIndex = new LinkedHashMap<>();

  ViewWriter(EntityContext context, KeyConstants constants, IndexView index, ClassName name) {
    this.context = context;
    this.entity = context.entity();
    this.index = index;
    this.name = name;
    this.code = new KeyCode(constants::type);
    this.primaryKey = new PrimaryKeyWriter(context, constants);
    this.attributes = new Attributes(entity.members(), List.of());
    this.members = new MemberCode(this::typeOf);
    List.of("item", "key", "partitionKey", "sortKey").forEach(locals::newName);
    for (KeyPart.Member part : index.parts()) {
      if (entity.member(part.name()).role() == MemberRole.ATTRIBUTE) {
        partsOfIndex.put(part.name(), locals.newName(part.name()));
      }
    }
  }

  TypeSpec write() {
    return TypeSpec.classBuilder(name)
        .addJavadoc(Sources.javadoc("What {@code $L} shows of an item.", index.name()))
        .addModifiers(Modifier.STATIC, Modifier.FINAL)
        .superclass(ParameterizedTypeName.get(RuntimeTypes.VIEW_SCHEMA, index.view().type()))
        .addField(
            FieldSpec.builder(name, "INSTANCE", Modifier.STATIC, Modifier.FINAL)
                .initializer("new $T()", name)
                .build())
        .addMethod(constructor())
        .addMethod(read())
        .build();
  }

  private MethodSpec constructor() {
    List<CodeBlock> arguments = new ArrayList<>();
    arguments.add(CodeBlock.of("$T.INSTANCE", context.schema()));
    Set<String> read = new LinkedHashSet<>();
    if (!index.physical().isLocal()) {
      read.add(index.physical().partitionKey());
    }
    index.physical().sortKey().ifPresent(read::add);
    repeated().forEach(member -> read.add(member.attribute()));
    attributesOnly().forEach(member -> read.add(member.attribute()));
    read.forEach(attribute -> arguments.add(CodeBlock.of("$S", attribute)));
    return MethodSpec.constructorBuilder()
        .addModifiers(Modifier.PRIVATE)
        .addStatement("$L", Layout.call(CodeBlock.of("super"), arguments, 6))
        .build();
  }

  /** The members that stand in a key that is read, and in an attribute of the index as well. */
  private List<MemberModel> repeated() {
    return Stream.concat(
            index.parts().stream().map(part -> entity.member(part.name())),
            index.view().members().stream()
                .filter(member -> member.role() == MemberRole.KEY_AND_ATTRIBUTE))
        .filter(MemberModel::isStored)
        .filter(member -> index.physical().holds(member.attribute()))
        .distinct()
        .toList();
  }

  /** The members of the view that no key holds. */
  private List<MemberModel> attributesOnly() {
    return index.view().members().stream().filter(this::isAttributeOnly).toList();
  }

  private boolean isAttributeOnly(MemberModel member) {
    return member.role() == MemberRole.ATTRIBUTE && !partsOfIndex.containsKey(member.name());
  }

  private CodeBlock typeOf(MemberModel member) {
    return CodeBlock.of("$T.$N.type()", context.attributes(), attributes.constant(member));
  }

  private MethodSpec read() {
    ClassName keyType = context.keys().nestedClass("PrimaryKey");
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("read")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PROTECTED)
            .returns(index.view().type())
            .addParameter(RuntimeTypes.ITEM_READER, "item")
            .addStatement("$T key = $L", keyType, parseKey(keyType));
    if (!attributesOnly().isEmpty()) {
      method.addAnnotation(EntityReading.ABSENT_IS_NULL);
    }
    if (!index.physical().isLocal()) {
      addParts(method, "partitionKey", index.physical().partitionKey(), index.partitionKey());
    }
    Optional<String> sortKey =
        index.physical().sortKey().filter(attribute -> !index.sortKey().parts().isEmpty());
    sortKey.ifPresent(attribute -> addParts(method, "sortKey", attribute, index.sortKey()));
    if (!index.physical().isLocal()) {
      requireKey(method, index.physical().partitionKey(), "PartitionKey", index.partitionKey());
    }
    sortKey.ifPresent(attribute -> requireKey(method, attribute, "SortKey", index.sortKey()));
    for (MemberModel member : repeated()) {
      method.addStatement(
          "item.requireAgreement($S, $L, $L)", member.attribute(), typeOf(member), value(member));
    }
    CodeBlock view =
        Layout.call(
            CodeBlock.of("new $T", index.view().type()),
            index.view().members().stream().map(this::component).toList(),
            14);
    return method.addStatement("return $L", view).build();
  }

  private CodeBlock parseKey(ClassName keyType) {
    return Layout.call(
        CodeBlock.of("$T.parse", keyType),
        List.of(
            CodeBlock.of("item.key($S)", context.table().partitionKey()),
            CodeBlock.of("item.$N($S)", keyCall(entity.sortKey()), context.table().sortKey())),
        14 + Width.of(CodeBlock.of("$T", keyType)));
  }

  private static String keyCall(KeyPattern pattern) {
    return pattern.isNumber() ? "numberKey" : "key";
  }

  /** Reads the members that the primary key does not have, and skips the others. */
  private void addParts(
      MethodSpec.Builder method, String parser, String attribute, KeyPattern pattern) {
    if (pattern.members().stream().noneMatch(part -> partsOfIndex.containsKey(part.name()))) {
      return;
    }
    method.addStatement(
        "$T $N = item.$N($S)", RuntimeTypes.KEY_PARSER, parser, keyCall(pattern), attribute);
    if (index.isTenantLed() && parser.equals("partitionKey")) {
      method.addStatement("$T.parseTenant($N)", context.names().tenantKeys(), parser);
    }
    for (KeyPart part : pattern.parts()) {
      if (part instanceof KeyPart.Literal literal) {
        method.addStatement("$N.literal($S)", parser, literal.text());
      } else if (part instanceof KeyPart.Member member) {
        String local = partsOfIndex.get(member.name());
        if (local == null) {
          method.addStatement("$N.$L", parser, code.read(member));
        } else {
          method.addStatement(
              "$T $N = $N.$L", member.type().type(), local, parser, code.read(member));
        }
      }
    }
  }

  /** All parts of a key together have to give the key. */
  private void requireKey(
      MethodSpec.Builder method, String attribute, String suffix, KeyPattern pattern) {
    CodeBlock arguments = EntityKeyCode.arguments(pattern, member -> value(entity.member(member)));
    if (index.isTenantLed() && suffix.equals("PartitionKey")) {
      CodeBlock tenant = CodeBlock.of("key.tenant()");
      arguments = arguments.isEmpty() ? tenant : CodeBlock.of("$L, $L", tenant, arguments);
    }
    CodeBlock key = CodeBlock.of("$T.$N($L)", context.keys(), index.name() + suffix, arguments);
    method.addStatement(
        Layout.call(
            CodeBlock.of("item.$N", pattern.isNumber() ? "requireNumberKey" : "requireKey"),
            List.of(CodeBlock.of("$S", attribute), key),
            10));
  }

  private CodeBlock value(MemberModel member) {
    return switch (member.role()) {
      case TENANT ->
          TenantMember.fromTenant(context.table().tenant(), member, CodeBlock.of("key.tenant()"));
      case KEY, KEY_AND_ATTRIBUTE -> CodeBlock.of("key.$L()", primaryKey.component(member.name()));
      case TYPE -> throw new IllegalArgumentException(member.name());
      case ATTRIBUTE -> CodeBlock.of("$N", partsOfIndex.get(member.name()));
    };
  }

  private CodeBlock component(MemberModel member) {
    if (isAttributeOnly(member)) {
      return members.read("item", member);
    }
    return member.type() instanceof ValueType.OptionalOf
        ? CodeBlock.of("$T.of($L)", Optional.class, value(member))
        : value(member);
  }
}
