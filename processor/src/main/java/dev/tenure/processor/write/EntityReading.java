package dev.tenure.processor.write;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterSpec;
import dev.tenure.processor.model.Construction;
import dev.tenure.processor.model.EntityModel;
import dev.tenure.processor.model.MemberModel;
import dev.tenure.processor.model.MemberRole;
import dev.tenure.processor.model.ViewModel;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.lang.model.element.Modifier;

/** The method of a schema or a view that reads members, from the key and from attributes. */
final class EntityReading {
  /** An attribute that is absent reads as null, whatever the member's type says. */
  static final AnnotationSpec ABSENT_IS_NULL =
      AnnotationSpec.builder(SuppressWarnings.class).addMember("value", "$S", "NullAway").build();

  private final EntityContext context;
  private final EntityModel entity;
  private final MemberCode code;
  private final Function<MemberModel, CodeBlock> types;
  private final ClassName type;
  private final Construction construction;
  private final List<MemberModel> members;
  private final PrimaryKeyWriter primaryKey;

  /** Reads the entity. */
  EntityReading(EntityContext context, Function<MemberModel, CodeBlock> types) {
    this(
        context,
        types,
        context.type(),
        context.entity().construction(),
        context.entity().members());
  }

  /** Reads a view of the entity. */
  EntityReading(EntityContext context, Function<MemberModel, CodeBlock> types, ViewModel view) {
    this(context, types, view.type(), Construction.constructor(), view.members());
  }

  private EntityReading(
      EntityContext context,
      Function<MemberModel, CodeBlock> types,
      ClassName type,
      Construction construction,
      List<MemberModel> members) {
    this.context = context;
    this.entity = context.entity();
    this.type = type;
    this.construction = construction;
    this.members = members;
    this.types = types;
    this.code = new MemberCode(types);
    this.primaryKey = new PrimaryKeyWriter(context, new KeyConstants(context));
  }

  MethodSpec method() {
    NameAllocator locals = new NameAllocator();
    locals.newName("item");
    locals.newName("key");
    ClassName keyType = context.keys().nestedClass("PrimaryKey");
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("read")
            .addAnnotation(Override.class)
            .addAnnotation(ABSENT_IS_NULL)
            .addModifiers(Modifier.PROTECTED)
            .returns(type)
            .addParameter(RuntimeTypes.ITEM_READER, "item")
            .addStatement("$T key = $L", keyType, parseKey(keyType));
    for (MemberModel member : construction.common(members)) {
      if (member.role() == MemberRole.KEY_AND_ATTRIBUTE) {
        method.addStatement(
            "item.requireAgreement($S, $L, $L)",
            member.attribute(),
            types.apply(member),
            value(member));
      }
    }
    return method.addCode(object(keyType, locals)).build();
  }

  private CodeBlock object(ClassName keyType, NameAllocator locals) {
    return construction instanceof Construction.OneOf oneOf
        ? new SubtypeCode(oneOf).dispatch(parameters(keyType))
        : ObjectCode.construct(type, construction, members, this::value, this::presence, locals);
  }

  /** The methods that it calls, one for each class of a sealed hierarchy. */
  List<MethodSpec> subtypes() {
    ClassName keyType = context.keys().nestedClass("PrimaryKey");
    return construction instanceof Construction.OneOf oneOf
        ? new SubtypeCode(oneOf).readers(parameters(keyType), this::value, this::presence)
        : List.of();
  }

  private static List<ParameterSpec> parameters(ClassName keyType) {
    return List.of(
        ParameterSpec.builder(keyType, "key").build(),
        ParameterSpec.builder(RuntimeTypes.ITEM_READER, "item").build());
  }

  private CodeBlock parseKey(ClassName keyType) {
    String sortKey = entity.sortKey().isNumber() ? "numberKey" : "key";
    return Layout.call(
        CodeBlock.of("$T.parse", keyType),
        List.of(
            CodeBlock.of("item.key($S)", context.table().partitionKey()),
            CodeBlock.of("item.$N($S)", sortKey, context.table().sortKey())),
        12 + Width.of(CodeBlock.of("$T", keyType)));
  }

  /** What the key holds is always there. */
  private Optional<CodeBlock> presence(MemberModel member) {
    return member.role() == MemberRole.ATTRIBUTE ? code.presence("item", member) : Optional.empty();
  }

  private CodeBlock value(MemberModel member) {
    return switch (member.role()) {
      case TENANT ->
          TenantMember.fromTenant(context.table().tenant(), member, CodeBlock.of("key.tenant()"));
      case KEY, KEY_AND_ATTRIBUTE -> CodeBlock.of("key.$L()", primaryKey.component(member.name()));
      case TYPE -> throw new IllegalArgumentException(member.name());
      case ATTRIBUTE -> code.read("item", member);
    };
  }
}
