package dev.tenure.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.Optional;

/**
 * How a value becomes part of a key.
 *
 * @param type the member's Java type (an Optional is unwrapped)
 * @param wrapper the single-value record around the value; absent where there is none
 * @param converter the application's class that makes it a text; only of {@link Kind#CONVERTED}
 */
public record KeyType(
    Kind kind, TypeName type, Optional<Wrapper> wrapper, Optional<ClassName> converter) {

  /** A type that the runtime knows how to write. */
  public KeyType(Kind kind, TypeName type, Optional<Wrapper> wrapper) {
    this(kind, type, wrapper, Optional.empty());
  }

  /** A type that a converter of the application writes. */
  public static KeyType converted(TypeName type, ClassName converter) {
    return new KeyType(Kind.CONVERTED, type, Optional.empty(), Optional.of(converter));
  }

  /** A record of one component: its class, and the method that reads the component. */
  public record Wrapper(ClassName type, String accessor) {}

  /** The encodings. */
  public enum Kind {
    TEXT(true),
    /** Existing bytes, unescaped: no order is promised. */
    PLAIN(false),
    BYTE(true),
    SHORT(true),
    INTEGER(true),
    LONG(true),
    INSTANT(true),
    LOCAL_DATE(true),
    LOCAL_DATE_TIME(true),
    UUID(false),
    BOOLEAN(false),
    ENUM(false),
    /** The text that a converter of the application makes. */
    CONVERTED(false),
    /** A whole sort key of DynamoDB's type N: any integral type, BigInteger or BigDecimal. */
    NUMBER(true);

    private final boolean ordered;

    Kind(boolean ordered) {
      this.ordered = ordered;
    }

    /** Whether ranges are generated. */
    public boolean isOrdered() {
      return ordered;
    }
  }
}
