package dev.tenure.processor.model;

import dev.tenure.processor.diagnostic.Position;
import java.util.Optional;
import java.util.Set;

/**
 * A persistent member of an entity or document.
 *
 * @param name its name in Java
 * @param attribute the name of its attribute; meaningful unless the role is TENANT or KEY
 * @param reader the method that reads it: {@code total} or {@code getTotal}
 * @param setter the method that sets it; absent on records
 * @param nullable whether user code says that it may be absent ({@code @Nullable} or Optional)
 * @param traits what the runtime does about it on writes
 */
public record MemberModel(
    String name,
    String attribute,
    MemberRole role,
    ValueType type,
    String reader,
    Optional<String> setter,
    boolean nullable,
    Set<MemberTrait> traits,
    Position position) {

  /** The same member as another class reads and sets it. */
  public MemberModel accessedBy(String otherReader, Optional<String> otherSetter) {
    return new MemberModel(
        name, attribute, role, type, otherReader, otherSetter, nullable, traits, position);
  }

  /** The same member where it may be absent. */
  public MemberModel asNullable() {
    return new MemberModel(name, attribute, role, type, reader, setter, true, traits, position);
  }

  /** Whether the runtime does this about it. */
  public boolean is(MemberTrait trait) {
    return traits.contains(trait);
  }

  /** Whether an attribute of its own holds the value. */
  public boolean isStored() {
    return role == MemberRole.ATTRIBUTE
        || role == MemberRole.KEY_AND_ATTRIBUTE
        || role == MemberRole.TYPE;
  }
}
