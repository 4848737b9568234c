package dev.tenure.testing.request;

import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A partition key as IAM compares it: as text. */
final class LeadingKey {
  private LeadingKey() {}

  static String of(String attribute, @Nullable AttributeValue value) {
    if (value == null) {
      throw new UnsupportedRequestException("The request has no partition key " + attribute);
    }
    if (value.type() != AttributeValue.Type.S) {
      throw new UnsupportedRequestException(
          "The partition key "
              + attribute
              + " is of type "
              + value.type()
              + "; only strings can carry a tenant that IAM compares");
    }
    return value.s();
  }
}
