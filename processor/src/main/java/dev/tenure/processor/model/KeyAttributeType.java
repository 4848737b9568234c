package dev.tenure.processor.model;

import java.util.Optional;

/** The types of key attributes, by DynamoDB's own names. */
public enum KeyAttributeType {
  /** Text, as all partition keys are, and all sort keys that are not declared otherwise. */
  S,
  /** A number. */
  N,
  /** Bytes: only of members whose own attributes are keys of an index. */
  B;

  /**
   * The type that holds such values as they are stored; empty for types that cannot be keys, and
   * where a converter of the application decides.
   */
  public static Optional<KeyAttributeType> of(ValueType type) {
    if (type instanceof ValueType.OptionalOf optional) {
      return of(optional.value());
    }
    if (type instanceof ValueType.Wrapper wrapper) {
      return of(wrapper.value());
    }
    if (type instanceof ValueType.Enumeration) {
      return Optional.of(S);
    }
    return type instanceof ValueType.Scalar scalar ? of(scalar.kind()) : Optional.empty();
  }

  private static Optional<KeyAttributeType> of(ValueType.Kind kind) {
    return switch (kind) {
      case STRING, CHARACTER, INSTANT, LOCAL_DATE, LOCAL_DATE_TIME, OFFSET_DATE_TIME, UUID ->
          Optional.of(S);
      case BYTE,
          SHORT,
          INTEGER,
          LONG,
          FLOAT,
          DOUBLE,
          BIG_DECIMAL,
          BIG_INTEGER,
          DURATION,
          EPOCH_SECONDS ->
          Optional.of(N);
      case BYTE_ARRAY, BYTE_BUFFER -> Optional.of(B);
      case BOOLEAN -> Optional.empty();
    };
  }
}
