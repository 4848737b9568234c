package dev.tenure.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;

/** The type of a stored value, as a tree. */
public sealed interface ValueType {
  /** The Java type. */
  TypeName type();

  /**
   * A type with one fixed representation. Primitives and boxes share a kind, and differ in type.
   */
  record Scalar(Kind kind, TypeName type) implements ValueType {}

  /** An enum, by the names of its constants. */
  record Enumeration(ClassName type) implements ValueType {}

  /** A record of one component without {@code @Document}: stored as what it wraps. */
  record Wrapper(ClassName type, String accessor, ValueType value) implements ValueType {}

  /** A list: {@code List<E>} or {@code Collection<E>}. */
  record ListOf(TypeName type, ValueType element) implements ValueType {}

  /** A set: {@code Set<E>}. */
  record SetOf(TypeName type, ValueType element) implements ValueType {}

  /** A map: {@code Map<K, V>}; keys are text, integral, enum or UUID. */
  record MapOf(TypeName type, ValueType key, ValueType value) implements ValueType {}

  /** {@code Optional<E>}, absent where empty. */
  record OptionalOf(TypeName type, ValueType value) implements ValueType {}

  /** A class with {@code @Document}: see {@link TableModel#documents}. */
  record DocumentOf(ClassName type) implements ValueType {}

  /**
   * What names the tenant, on that one member: the table's tenant type, or the type of the tenant's
   * only part.
   */
  record Tenant(TypeName type) implements ValueType {}

  /** Stands in the primary key by a converter, and is no attribute. */
  record KeyOnly(TypeName type) implements ValueType {}

  /** Anything, by the user's Enhanced Client {@code AttributeConverter}. */
  record Converted(TypeName type, ClassName converter) implements ValueType {}

  /** The scalars. */
  enum Kind {
    STRING,
    CHARACTER,
    BOOLEAN,
    BYTE,
    SHORT,
    INTEGER,
    LONG,
    FLOAT,
    DOUBLE,
    BIG_DECIMAL,
    BIG_INTEGER,
    INSTANT,
    /** An instant, as the number of seconds since 1970. */
    EPOCH_SECONDS,
    LOCAL_DATE,
    LOCAL_DATE_TIME,
    OFFSET_DATE_TIME,
    DURATION,
    UUID,
    BYTE_ARRAY,
    BYTE_BUFFER
  }
}
