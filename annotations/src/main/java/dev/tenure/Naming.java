package dev.tenure;

/** How the name of an attribute follows from the name of a member. */
public enum Naming {
  /** As declared: {@code userName} is stored as {@code userName}. */
  IDENTITY,
  /** {@code userName} is stored as {@code user_name}. */
  SNAKE_CASE,
  /** {@code userName} is stored as {@code UserName}. */
  UPPER_CAMEL_CASE,
  /** {@code userName} is stored as {@code user-name}. */
  KEBAB_CASE
}
