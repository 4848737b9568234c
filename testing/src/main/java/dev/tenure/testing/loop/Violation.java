package dev.tenure.testing.loop;

/**
 * A demand of the loop that is not met.
 *
 * @param rule the demand
 * @param message what was asked and what each statement said to it, for people
 */
public record Violation(LoopRule rule, String message) {
  @Override
  public String toString() {
    return rule + ": " + message;
  }
}
