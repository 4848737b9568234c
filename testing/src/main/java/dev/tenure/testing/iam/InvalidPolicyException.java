package dev.tenure.testing.iam;

/**
 * The policy is malformed, or uses what this evaluator does not cover, or cannot be judged for this
 * request. The message names the statement and the element.
 */
public final class InvalidPolicyException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  InvalidPolicyException(String message) {
    super(message);
  }

  InvalidPolicyException(String message, Throwable cause) {
    super(message, cause);
  }
}
