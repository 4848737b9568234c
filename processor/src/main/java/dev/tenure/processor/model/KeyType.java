package dev.tenure.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.Optional;

/**
 * How a value becomes part of a key.
 *
 * @param type the member's Java type (an Optional is unwrapped)
 * @param wrapper the single-value record around the value; absent where there is none
 */
public record KeyType(Kind kind, TypeName type, Optional<Wrapper> wrapper) {

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
