package dev.tenure.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.tenure.processor.model.CrossTenantIndexModel;
import dev.tenure.processor.model.EntityModel;
import dev.tenure.processor.model.IndexMember.IndexAttribute;
import dev.tenure.processor.model.IndexModel;
import dev.tenure.processor.model.KeyAttributeType;
import dev.tenure.processor.model.KeyPattern;
import dev.tenure.processor.model.MemberModel;
import dev.tenure.processor.model.MemberRole;
import dev.tenure.processor.model.PhysicalIndexModel;
import dev.tenure.processor.model.ValueType;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** {@code OrderSchema}: how an entity becomes an item and an item an entity. */
final class SchemaWriter {
  private final EntityContext context;
  private final EntityModel entity;
  private final ClassName name;
  private final Attributes attributes;
  private final Attributes constants;

  SchemaWriter(EntityContext context) {
    this.context = context;
    this.entity = context.entity();
    this.name = context.schema();
    this.attributes = new Attributes(entity.members(), List.of());
    this.constants = new Attributes(entity.members(), List.of("INSTANCE"));
  }

  JavaFile write() {
    TypeSpec.Builder type =
        context
            .visible(Sources.generatedClass(name))
            .addJavadoc(Sources.javadoc("How {@link $T} is stored. Thread-safe.", entity.type()))
            .superclass(ParameterizedTypeName.get(RuntimeTypes.ENTITY_SCHEMA, entity.type()))
            .addField(
                FieldSpec.builder(
                        name, "INSTANCE", Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                    .addJavadoc(Sources.javadoc("The only instance."))
                    .initializer("new $T()", name)
                    .build());
    attributes.members().stream()
        .filter(SchemaWriter::needsType)
        .forEach(m -> type.addField(typeOf(m)));
    type.addMethod(constructor());
    EntityKeyCode keys = new EntityKeyCode(context);
    type.addMethods(keys.methods());
    type.addMethod(new EntityWriting(context, this::constant).method());
    type.addMethods(new UniqueKeyCode(context).methods());
    EntityReading reading = new EntityReading(context, this::constant);
    type.addMethod(reading.method());
    type.addMethods(reading.subtypes());
    type.addMethods(new EntityManaging(context).methods());
    return Sources.file(name, type.build());
  }

  /** Whether reading and writing takes the member's attribute type as an argument. */
  private static boolean needsType(MemberModel member) {
    return !(member.type() instanceof ValueType.Scalar) || isRepeated(member);
  }

  private static boolean isRepeated(MemberModel member) {
    return member.role() == MemberRole.KEY_AND_ATTRIBUTE;
  }

  /** By its name: the classes of a hierarchy have a member each in their own way. */
  private CodeBlock constant(MemberModel member) {
    return CodeBlock.of("$N", constants.constant(entity.member(member.name())));
  }

  private FieldSpec typeOf(MemberModel member) {
    TypeName type =
        ParameterizedTypeName.get(RuntimeTypes.ATTRIBUTE_TYPE, Attributes.storedType(member));
    return FieldSpec.builder(
            type, constants.constant(member), Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .initializer("$L.type()", attribute(member))
        .build();
  }

  private CodeBlock attribute(MemberModel member) {
    boolean document = Attributes.stored(member) instanceof ValueType.DocumentOf;
    return CodeBlock.of(
        document ? "$T.$N.asAttribute()" : "$T.$N",
        context.attributes(),
        attributes.constant(member));
  }

  private MethodSpec constructor() {
    Chain descriptor =
        Chain.of(
            "$T.builder($T.class, $S)",
            RuntimeTypes.ENTITY_DESCRIPTOR,
            entity.type(),
            entity.name());
    descriptor.call(
        "primaryKey($S, $S)", context.table().partitionKey(), context.table().sortKey());
    addType(descriptor, context.table().sortKey());
    context
        .table()
        .entityAttribute()
        .ifPresent(tag -> descriptor.call("tag($S, $S)", tag, entity.name()));
    for (MemberModel member : attributes.members()) {
      descriptor.call("attribute($L)", attribute(member));
    }
    new EntityManaging(context).describe(descriptor);
    entity.indexes().stream()
        .map(IndexModel::physical)
        .forEach(index -> addIndex(descriptor, index));
    entity.crossTenantIndexes().stream()
        .map(CrossTenantIndexModel::physical)
        .forEach(index -> addIndex(descriptor, index));
    addParts(descriptor);
    entity
        .indexes()
        .forEach(i -> addSparse(descriptor, i.physical(), i.partitionKey(), i.sortKey()));
    entity
        .crossTenantIndexes()
        .forEach(i -> addSparse(descriptor, i.physical(), i.partitionKey(), i.sortKey()));
    new UniqueKeyCode(context).describe(descriptor);
    return MethodSpec.constructorBuilder()
        .addModifiers(Modifier.PRIVATE)
        .addStatement("super(\n$L)", descriptor.call("build()").lines())
        .build();
  }

  /** Says so of a sort key that is a number. */
  private void addType(Chain descriptor, String sortKey) {
    if (context.table().typeOf(sortKey) == KeyAttributeType.N) {
      descriptor.call("numberKey($S)", sortKey);
    }
  }

  private void addIndex(Chain descriptor, PhysicalIndexModel index) {
    index.sortKey().ifPresent(sortKey -> addType(descriptor, sortKey));
    if (index.sortKey().isPresent()) {
      descriptor.call(
          "index($S, $S, $S)", index.name(), index.partitionKey(), index.sortKey().get());
    } else {
      descriptor.call("index($S, $S)", index.name(), index.partitionKey());
    }
    addAttributes(descriptor, "partitionAttributes", index.name(), index.partitionAttributes());
    addAttributes(descriptor, "sortAttributes", index.name(), index.sortAttributes());
  }

  private static void addAttributes(
      Chain descriptor, String call, String index, List<IndexAttribute> attributes) {
    if (!attributes.isEmpty()) {
      CodeBlock names =
          attributes.stream()
              .map(attribute -> CodeBlock.of("$S", attribute.name()))
              .collect(CodeBlock.joining(", "));
      descriptor.call("$N($S, $L)", call, index, names);
    }
  }

  /** Says what keys of indexes are made of, and which indexes leave items out. */
  private void addParts(Chain descriptor) {
    IndexKeys keys = new IndexKeys(context);
    for (IndexKeys.IndexKey key : keys.all()) {
      CodeBlock parts =
          keys.parts(key).stream()
              .map(member -> CodeBlock.of("$S", member.attribute()))
              .collect(CodeBlock.joining(", "));
      if (!parts.isEmpty()) {
        descriptor.call("parts($S, $L)", key.attribute(), parts);
      }
    }
    keys.all().stream()
        .filter(IndexKeys.IndexKey::isSparse)
        .map(IndexKeys.IndexKey::index)
        .distinct()
        .forEach(index -> descriptor.call("sparse($S)", index));
  }

  /**
   * Says so of an index that leaves items out while they hold some of its members: an update that
   * ignores nulls could set one of them and leave the key of another value behind.
   */
  private void addSparse(
      Chain descriptor, PhysicalIndexModel index, KeyPattern partitionKey, KeyPattern sortKey) {
    List<MemberModel> members =
        Stream.of(partitionKey, sortKey)
            .flatMap(pattern -> pattern.members().stream())
            .map(part -> entity.member(part.name()))
            .filter(member -> member.role() == MemberRole.ATTRIBUTE)
            .distinct()
            .toList();
    if (members.size() > 1 && members.stream().anyMatch(MemberModel::nullable)) {
      CodeBlock names =
          members.stream()
              .map(member -> CodeBlock.of("$S", member.attribute()))
              .collect(CodeBlock.joining(", "));
      descriptor.call("sparseIndex($S, $L)", index.name(), names);
    }
  }

  /** The name of an object of the entity in a method. */
  static String objectName(EntityModel entity, NameAllocator locals) {
    return locals.newName(Identifiers.decapitalized(entity.type().simpleName()));
  }
}
