package dev.tenure.runtime.seatbelt;

/** An expression is not one that DynamoDB would take, or one that is not understood here. */
final class UnreadableExpressionException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UnreadableExpressionException(String reason) {
    super(reason);
  }

  /** What is wrong, in a few words that hold no value. */
  String reason() {
    return String.valueOf(getMessage());
  }
}
