package dev.tenure.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import dev.tenure.processor.model.Construction;
import dev.tenure.processor.model.EntityModel;
import dev.tenure.processor.model.KeyPart;
import dev.tenure.processor.model.MemberModel;
import dev.tenure.processor.model.MemberTrait;
import dev.tenure.processor.model.SubtypeModel;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
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

  /** What replaces them in a copy; nothing where there is none. */
  List<MethodSpec> methods() {
    if (entity.members().stream().noneMatch(EntityManaging::isReplaced)) {
      return List.of();
    }
    List<MethodSpec> methods = new ArrayList<>();
    Construction construction = entity.construction();
    if (construction instanceof Construction.OneOf oneOf) {
      methods.add(dispatch(oneOf));
      for (SubtypeModel subtype : oneOf.subtypes()) {
        MethodSpec.Builder method =
            MethodSpec.methodBuilder("managed").addModifiers(Modifier.PRIVATE, Modifier.STATIC);
        methods.add(copy(method, subtype.type(), subtype.construction(), subtype.members()));
      }
    } else {
      MethodSpec.Builder method =
          MethodSpec.methodBuilder("managed")
              .addAnnotation(Override.class)
              .addModifiers(Modifier.PROTECTED);
      methods.add(copy(method, entity.type(), construction, entity.members()));
    }
    return methods;
  }

  /** A copy is of the class that the object is of. */
  private MethodSpec dispatch(Construction.OneOf oneOf) {
    NameAllocator locals = new NameAllocator();
    String values = locals.newName("managed");
    String object = SchemaWriter.objectName(entity, locals);
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("managed")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PROTECTED)
            .returns(entity.type())
            .addParameter(entity.type(), object)
            .addParameter(RuntimeTypes.MANAGED, values);
    int last = oneOf.subtypes().size() - 1;
    for (SubtypeModel subtype : oneOf.subtypes().subList(0, last)) {
      String local = locals.newName(Identifiers.decapitalized(subtype.type().simpleName()));
      method.beginControlFlow("if ($N instanceof $T $N)", object, subtype.type(), local);
      method.addStatement("return managed($N, $N)", local, values);
      method.endControlFlow();
    }
    ClassName other = oneOf.subtypes().get(last).type();
    return method.addStatement("return managed(($T) $N, $N)", other, object, values).build();
  }

  private static MethodSpec copy(
      MethodSpec.Builder method,
      ClassName type,
      Construction construction,
      List<MemberModel> members) {
    NameAllocator locals = new NameAllocator();
    String values = locals.newName("managed");
    String object = locals.newName(Identifiers.decapitalized(type.simpleName()));
    return method
        .addAnnotation(EntityReading.ABSENT_IS_NULL)
        .returns(type)
        .addParameter(type, object)
        .addParameter(RuntimeTypes.MANAGED, values)
        .addCode(
            ObjectCode.construct(
                type, construction, members, member -> value(object, values, member), locals))
        .build();
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
