package dev.tenure.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.tenure.processor.model.CrossTenantIndexModel;
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
import javax.lang.model.element.Modifier;

/**
 * The nested class of a look-up that reads the view of one index: the members of the primary key
 * from there, those that only the index has from its key, and each key checked against the others.
 */
final class ViewWriter {
  private final EntityContext context;
  private final EntityModel entity;
  private final CrossTenantIndexModel index;
  private final ClassName name;
  private final KeyCode code;
  private final PrimaryKeyWriter primaryKey;
  private final Attributes attributes;
  private final NameAllocator locals = new NameAllocator();
  private final Map<String, String> partsOfIndex = new LinkedHashMap<>();

  ViewWriter(
      EntityContext context, KeyConstants constants, CrossTenantIndexModel index, ClassName name) {
    this.context = context;
    this.entity = context.entity();
    this.index = index;
    this.name = name;
    this.code = new KeyCode(constants::type);
    this.primaryKey = new PrimaryKeyWriter(context, constants);
    this.attributes = new Attributes(entity.members(), List.of());
    List.of("item", "key", "partitionKey", "sortKey").forEach(locals::newName);
    for (KeyPart.Member part : parts()) {
      if (entity.member(part.name()).role() == MemberRole.ATTRIBUTE) {
        partsOfIndex.put(part.name(), locals.newName(part.name()));
      }
    }
  }

  /** The members in the keys of the index. */
  private List<KeyPart.Member> parts() {
    List<KeyPart.Member> parts = new ArrayList<>(index.partitionKey().members());
    parts.addAll(index.sortKey().members());
    return parts;
  }

  TypeSpec write() {
    return TypeSpec.classBuilder(name)
        .addJavadoc(Sources.javadoc("What {@code $L} shows of an item.", index.name()))
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .superclass(ParameterizedTypeName.get(RuntimeTypes.VIEW_SCHEMA, index.view()))
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
    read.add(index.physical().partitionKey());
    index.physical().sortKey().ifPresent(read::add);
    repeated().forEach(member -> read.add(member.attribute()));
    read.forEach(attribute -> arguments.add(CodeBlock.of("$S", attribute)));
    return MethodSpec.constructorBuilder()
        .addModifiers(Modifier.PRIVATE)
        .addStatement("$L", Layout.call(CodeBlock.of("super"), arguments, 6))
        .build();
  }

  /** The members that stand in a key that is read, and in an attribute as well. */
  private List<MemberModel> repeated() {
    return parts().stream()
        .map(part -> entity.member(part.name()))
        .filter(MemberModel::isStored)
        .toList();
  }

  private MethodSpec read() {
    ClassName keyType = context.keys().nestedClass("PrimaryKey");
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("read")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PROTECTED)
            .returns(index.view())
            .addParameter(RuntimeTypes.ITEM_READER, "item")
            .addStatement("$T key = $L", keyType, parseKey(keyType));
    addParts(method, "partitionKey", index.physical().partitionKey(), index.partitionKey());
    Optional<String> sortKey =
        index.physical().sortKey().filter(attribute -> !index.sortKey().parts().isEmpty());
    sortKey.ifPresent(attribute -> addParts(method, "sortKey", attribute, index.sortKey()));
    requireKey(method, index.physical().partitionKey(), "PartitionKey", index.partitionKey());
    sortKey.ifPresent(attribute -> requireKey(method, attribute, "SortKey", index.sortKey()));
    for (MemberModel member : repeated()) {
      method.addStatement(
          "item.requireAgreement($S, $T.$N.type(), $L)",
          member.attribute(),
          context.attributes(),
          attributes.constant(member),
          value(member));
    }
    CodeBlock view =
        Layout.call(
            CodeBlock.of("new $T", index.view()),
            index.viewMembers().stream().map(this::component).toList(),
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
    return member.type() instanceof ValueType.OptionalOf
        ? CodeBlock.of("$T.of($L)", Optional.class, value(member))
        : value(member);
  }
}
