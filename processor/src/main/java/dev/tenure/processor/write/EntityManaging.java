package dev.tenure.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import dev.tenure.processor.model.EntityModel;
import dev.tenure.processor.model.KeyPart;
import dev.tenure.processor.model.MemberModel;
import dev.tenure.processor.model.MemberTrait;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** What a schema says and does about the members that the runtime manages. */
final class EntityManaging {
  private static final Set<MemberTrait> REPLACED =
      EnumSet.complementOf(EnumSet.of(MemberTrait.TIME_TO_LIVE));

  private final EntityModel entity;

  EntityManaging(EntityContext context) {
    this.entity = context.entity();
  }

  /** Names their attributes. */
  void describe(Chain descriptor) {
    attribute(MemberTrait.VERSION).ifPresent(name -> descriptor.call("version($S)", name));
    attribute(MemberTrait.CREATED_AT).ifPresent(name -> descriptor.call("createdAt($S)", name));
    attribute(MemberTrait.UPDATED_AT).ifPresent(name -> descriptor.call("updatedAt($S)", name));
    Stream.of(MemberTrait.CREATED_AT, MemberTrait.UPDATED_AT)
        .flatMap(trait -> entity.member(trait).stream())
        .filter(this::isIndexed)
        .forEach(member -> descriptor.call("indexedTime($S)", member.attribute()));
  }

  private Optional<String> attribute(MemberTrait trait) {
    return entity.member(trait).map(MemberModel::attribute);
  }

  private boolean isIndexed(MemberModel member) {
    return Stream.concat(
            entity.indexes().stream().flatMap(i -> Stream.of(i.partitionKey(), i.sortKey())),
            entity.crossTenantIndexes().stream()
                .flatMap(i -> Stream.of(i.partitionKey(), i.sortKey())))
        .flatMap(pattern -> pattern.members().stream())
        .map(KeyPart.Member::name)
        .anyMatch(member.name()::equals);
  }

  /** The method that replaces them in a copy; nothing where there is none. */
  Optional<MethodSpec> method() {
    if (entity.members().stream().noneMatch(EntityManaging::isReplaced)) {
      return Optional.empty();
    }
    NameAllocator locals = new NameAllocator();
    String values = locals.newName("managed");
    String object = SchemaWriter.objectName(entity, locals);
    return Optional.of(
        MethodSpec.methodBuilder("managed")
            .addAnnotation(Override.class)
            .addAnnotation(EntityReading.ABSENT_IS_NULL)
            .addModifiers(Modifier.PROTECTED)
            .returns(entity.type())
            .addParameter(entity.type(), object)
            .addParameter(RuntimeTypes.MANAGED, values)
            .addCode(
                ObjectCode.construct(
                    entity.type(),
                    entity.construction(),
                    entity.members(),
                    member -> value(object, values, member),
                    locals))
            .build());
  }

  private static boolean isReplaced(MemberModel member) {
    return member.traits().stream().anyMatch(REPLACED::contains);
  }

  private static CodeBlock value(String object, String values, MemberModel member) {
    CodeBlock current = CodeBlock.of("$N.$N()", object, member.reader());
    return member.traits().stream()
        .filter(REPLACED::contains)
        .findFirst()
        .map(trait -> CodeBlock.of("$N.$N($L)", values, methodFor(trait), current))
        .orElse(current);
  }

  private static String methodFor(MemberTrait trait) {
    return switch (trait) {
      case VERSION -> "version";
      case CREATED_AT -> "createdAt";
      case UPDATED_AT -> "updatedAt";
      case TIME_ORDERED_ID -> "timeOrderedId";
      case RANDOM_ID -> "randomId";
      case TIME_TO_LIVE -> throw new IllegalArgumentException("kept as it is: " + trait);
    };
  }
}
