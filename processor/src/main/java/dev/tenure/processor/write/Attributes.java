package dev.tenure.processor.write;

import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeName;
import dev.tenure.processor.model.MemberModel;
import dev.tenure.processor.model.ValueType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The constants of stored members, each under a name of its own. */
final class Attributes {
  private final Map<MemberModel, String> constants = new LinkedHashMap<>();

  Attributes(List<MemberModel> members, List<String> taken) {
    NameAllocator allocator = new NameAllocator();
    taken.forEach(allocator::newName);
    for (MemberModel member : members) {
      if (member.isStored()) {
        constants.put(member, allocator.newName(Constants.name(member.name())));
      }
    }
  }

  /** The stored members in order. */
  List<MemberModel> members() {
    return List.copyOf(constants.keySet());
  }

  String constant(MemberModel member) {
    return Objects.requireNonNull(constants.get(member), member::name);
  }

  /** The Java type of what is stored: an Optional's value, a primitive's box. */
  static TypeName storedType(MemberModel member) {
    return stored(member).type().box();
  }

  /** What is stored: an Optional's value. */
  static ValueType stored(MemberModel member) {
    return member.type() instanceof ValueType.OptionalOf optional
        ? optional.value()
        : member.type();
  }
}
