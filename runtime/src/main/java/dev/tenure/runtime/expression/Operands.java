package dev.tenure.runtime.expression;

import dev.tenure.runtime.InvalidExpressionException;
import dev.tenure.runtime.MappingException;
import dev.tenure.runtime.TenureException;
import dev.tenure.runtime.key.Utf8;
import dev.tenure.runtime.mapping.AttributeType;
import java.util.Objects;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** From typed values to what DynamoDB can compare with. */
final class Operands {
  private Operands() {}

  /**
   * A value that an attribute could hold.
   *
   * @throws InvalidExpressionException if no attribute can hold it
   * @throws MappingException if it cannot be written at all
   */
  static <V> AttributeValue stored(AttributePath path, AttributeType<V> type, V value) {
    requirePresent(path, value);
    if (!isStored(path, type, value)) {
      throw refused(path, "is stored as absence for such a value; ask whether it is absent()");
    }
    return written(path, type, value);
  }

  /** Whether an attribute holds a value, or is absent instead. */
  static <V> boolean isStored(AttributePath path, AttributeType<V> type, V value) {
    try {
      return type.isStored(value);
    } catch (RuntimeException failure) {
      throw unwritten(path, failure);
    }
  }

  /**
   * What is told of a value that cannot be written; nothing that a class of the application says.
   */
  static TenureException unwritten(AttributePath path, RuntimeException failure) {
    if (failure instanceof TenureException told && !(failure instanceof MappingException)) {
      return told;
    }
    MappingException unmapped =
        failure instanceof MappingException told ? told : MappingException.ofApplication(failure);
    return unmapped.within(path.toString());
  }

  /** A value that an element of a list or set could be: an empty set inside a list is stored. */
  static <V> AttributeValue written(AttributePath path, AttributeType<V> type, V value) {
    requirePresent(path, value);
    AttributeValue operand;
    try {
      operand = type.write(value);
    } catch (RuntimeException failure) {
      throw unwritten(path, failure);
    }
    if (Boolean.TRUE.equals(operand.nul())) {
      throw refused(path, "is compared with NULL, which counts as absence; use absent()");
    }
    requireComparable(path, operand);
    return operand;
  }

  /** A text, not of the attribute's type: what it begins with or contains. */
  static AttributeValue text(AttributePath path, String text) {
    requirePresent(path, text);
    AttributeValue operand = AttributeValue.fromS(text);
    requireComparable(path, operand);
    return operand;
  }

  private static void requirePresent(AttributePath path, Object value) {
    Objects.requireNonNull(value, () -> path + ": a null is asked for by absent()");
  }

  private static void requireComparable(AttributePath path, AttributeValue value) {
    boolean emptySet =
        (value.hasSs() && value.ss().isEmpty())
            || (value.hasNs() && value.ns().isEmpty())
            || (value.hasBs() && value.bs().isEmpty());
    if (emptySet) {
      throw refused(path, "is compared with an empty set, which DynamoDB does not have");
    }
    if (value.s() != null || value.hasSs()) {
      Stream<String> texts = value.s() == null ? value.ss().stream() : Stream.of(value.s());
      if (!texts.allMatch(Utf8::isWellFormed)) {
        throw refused(path, "is compared with a text that has half of a surrogate pair");
      }
    }
    if (value.hasL()) {
      value.l().forEach(element -> requireComparable(path, element));
    } else if (value.hasM()) {
      value.m().values().forEach(entry -> requireComparable(path, entry));
    }
  }

  private static InvalidExpressionException refused(AttributePath path, String rule) {
    return InvalidExpressionException.of(path.toString(), rule);
  }
}
