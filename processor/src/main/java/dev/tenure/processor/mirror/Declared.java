package dev.tenure.processor.mirror;

import dev.tenure.processor.diagnostic.Position;

/**
 * A value as written in an annotation, and where; a default stands where its annotation stands.
 *
 * @param explicit whether the user wrote it
 */
public record Declared<T>(T value, Position position, boolean explicit) {

  /** The same place with another value. */
  public <U> Declared<U> with(U other) {
    return new Declared<>(other, position, explicit);
  }
}
