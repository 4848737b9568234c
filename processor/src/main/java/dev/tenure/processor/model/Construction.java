package dev.tenure.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** How an instance comes to be of its members. */
public sealed interface Construction {
  /** A constructor takes all members, in order; so do the canonical ones of records. */
  static Construction constructor() {
    return new Call(Optional.empty());
  }

  /**
   * One call that takes all members, in order.
   *
   * @param factory a static method; absent for the constructor of the class
   */
  record Call(Optional<Method> factory) implements Construction {}

  /** A constructor without arguments, then {@link MemberModel#setter()} for each member. */
  record Setters() implements Construction {}

  /**
   * A builder that is told the members and makes the instance by {@code build()}.
   *
   * @param type the builder
   * @param opening the static method that answers it; absent for its own constructor
   * @param setters by the names of the members; each member has one
   */
  record Builder(TypeName type, Optional<Method> opening, Map<String, Setter> setters)
      implements Construction {

    /** How it is told this member. */
    public Setter setter(MemberModel member) {
      return Objects.requireNonNull(setters.get(member.name()), member::name);
    }
  }

  /**
   * One of several classes, told apart by an attribute.
   *
   * @param attribute the type attribute
   * @param common the names of the members that all of them have, read by what they have in common
   * @param subtypes in the order of declaration
   */
  record OneOf(String attribute, Set<String> common, List<SubtypeModel> subtypes)
      implements Construction {}

  /** Of these members those that every object has: all of them, unless there are subtypes. */
  default List<MemberModel> common(List<MemberModel> members) {
    return this instanceof OneOf oneOf
        ? members.stream().filter(member -> oneOf.common().contains(member.name())).toList()
        : members;
  }

  /** A static method. */
  record Method(ClassName owner, String name) {}

  /**
   * The method of a builder that takes one member.
   *
   * @param chains whether it answers the builder to go on with
   * @param takesContent whether, of an Optional, it takes what is inside
   */
  record Setter(String name, boolean chains, boolean takesContent) {}
}
