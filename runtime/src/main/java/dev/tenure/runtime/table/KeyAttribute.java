package dev.tenure.runtime.table;

import dev.tenure.runtime.key.KeyNumber;
import dev.tenure.runtime.key.Utf8;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

/** An attribute that holds a key: its name, and whether it is a text, a number or binary. */
public record KeyAttribute(String name, ScalarAttributeType type) {

  /** A text, which most keys are. */
  public static KeyAttribute text(String name) {
    return new KeyAttribute(name, ScalarAttributeType.S);
  }

  /** A number: the sort key of a table or of an index, or a member in the key of an index. */
  public static KeyAttribute number(String name) {
    return new KeyAttribute(name, ScalarAttributeType.N);
  }

  /** Bytes, which only a member in the key of an index can be. */
  public static KeyAttribute binary(String name) {
    return new KeyAttribute(name, ScalarAttributeType.B);
  }

  /** Whether it holds a number. */
  public boolean isNumber() {
    return type == ScalarAttributeType.N;
  }

  /**
   * The value that holds a key.
   *
   * @param key the key as text; of a number its digits, of bytes their Base64
   */
  public AttributeValue toValue(String key) {
    return switch (type) {
      case N -> AttributeValue.fromN(key);
      case B -> AttributeValue.fromB(SdkBytes.fromByteArray(Base64.getDecoder().decode(key)));
      default -> AttributeValue.fromS(key);
    };
  }

  /**
   * The key that a row holds here, as text; null if it holds none of this type. Equal keys give
   * equal texts.
   */
  public @Nullable String keyOf(Map<String, AttributeValue> row) {
    AttributeValue value = row.get(name);
    if (value == null) {
      return null;
    }
    return switch (type) {
      case N -> value.n() == null ? null : KeyNumber.canonical(value.n());
      case B ->
          value.b() == null ? null : Base64.getEncoder().encodeToString(value.b().asByteArray());
      default -> value.s();
    };
  }

  /** Compares two {@linkplain #keyOf keys} as DynamoDB does. */
  public int compare(String left, String right) {
    return switch (type) {
      case N -> KeyNumber.compare(left, right);
      case B ->
          Arrays.compareUnsigned(
              Base64.getDecoder().decode(left), Base64.getDecoder().decode(right));
      default -> Utf8.compare(left, right);
    };
  }

  @Override
  public String toString() {
    return describe(name, type);
  }

  static String describe(String name, @Nullable ScalarAttributeType type) {
    return name + " (" + type + ")";
  }
}
