package dev.tenure.runtime.key;

/**
 * Makes a type of the application part of a key, as a text.
 *
 * <p>The two methods must undo each other, both ways: a stored text that {@link #toKey} would not
 * have written is refused when it is read. Nothing is known of the order of {@code T}, so no ranges
 * are offered over converted parts.
 *
 * @param <T> a type that is immutable and compares by value
 */
public interface KeyConverter<T> {
  /** The text that stands for a value; not empty, and another one for each other value. */
  String toKey(T value);

  /** The value that a text stands for. */
  T fromKey(String key);
}
