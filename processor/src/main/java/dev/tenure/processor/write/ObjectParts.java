package dev.tenure.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import dev.tenure.processor.model.EntityModel;
import dev.tenure.processor.model.KeyPart;
import dev.tenure.processor.model.MemberModel;
import dev.tenure.processor.model.ValueType;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The members of an object as parts of keys, in one method that writes keys. One that may be absent
 * is read once, into a local variable.
 */
final class ObjectParts {
  private final EntityModel entity;
  private final String object;
  private final NameAllocator names;
  private final Map<String, String> locals = new LinkedHashMap<>();

  /**
   * @param object the variable that holds the object
   * @param names the names that are taken in the method
   */
  ObjectParts(EntityModel entity, String object, NameAllocator names) {
    this.entity = entity;
    this.object = object;
    this.names = names;
  }

  /** Declares locals for those that may be absent, and answers that none is; empty for none. */
  CodeBlock present(MethodSpec.Builder method, Stream<KeyPart.Member> parts) {
    return parts
        .filter(part -> isOptional(entity.member(part.name())))
        .map(part -> local(method, part))
        .distinct()
        .map(name -> CodeBlock.of("$N != null", name))
        .collect(CodeBlock.joining(" && "));
  }

  private static boolean isOptional(MemberModel member) {
    return member.nullable() || member.type() instanceof ValueType.OptionalOf;
  }

  private String local(MethodSpec.Builder method, KeyPart.Member part) {
    String known = locals.get(part.name());
    if (known != null) {
      return known;
    }
    String name = names.newName(part.name());
    locals.put(part.name(), name);
    MemberModel member = entity.member(part.name());
    boolean optional = member.type() instanceof ValueType.OptionalOf;
    method.addStatement(
        optional ? "$T $N = $L.orElse(null)" : "$T $N = $L",
        part.type().type(),
        name,
        read(member));
    return name;
  }

  /** The member of the object. */
  CodeBlock read(MemberModel member) {
    return CodeBlock.of("$N.$N()", object, member.reader());
  }

  /** The member as a part: the local, where it may be absent. */
  CodeBlock value(String member) {
    String local = locals.get(member);
    return local == null ? read(entity.member(member)) : CodeBlock.of("$N", local);
  }
}
