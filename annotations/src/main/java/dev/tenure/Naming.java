package dev.tenure;

/**
 * How the name of an attribute follows from the name of a member.
 *
 * <p>A word begins at an upper-case letter behind one that is not, and at the last letter of an
 * acronym before a word; digits belong to the word before them: {@code htmlURLName} is {@code
 * html_url_name}, {@code line2Text} is {@code line2_text}. What should be otherwise is said by
 * {@link Attribute}.
 */
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
