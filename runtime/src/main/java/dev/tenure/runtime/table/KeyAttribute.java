package dev.tenure.runtime.table;

import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

/** An attribute that holds a key: its name, and whether it is a text, a number or binary. */
public record KeyAttribute(String name, ScalarAttributeType type) {

  /** A text, which is what this library writes. */
  public static KeyAttribute text(String name) {
    return new KeyAttribute(name, ScalarAttributeType.S);
  }

  @Override
  public String toString() {
    return describe(name, type);
  }

  static String describe(String name, @Nullable ScalarAttributeType type) {
    return name + " (" + type + ")";
  }
}
