package dev.tenure.testing.iam;

import java.util.List;

/**
 * The actions or resources of a statement: those that match one of the patterns or, for {@code
 * NotAction} and {@code NotResource}, those that match none.
 *
 * @param except true for {@code NotAction} and {@code NotResource}
 * @param patterns as written in the policy, at least one
 */
public record PatternSet(boolean except, List<String> patterns) {
  /** Checks that there is a pattern: IAM refuses an empty list. */
  public PatternSet {
    patterns = List.copyOf(patterns);
    if (patterns.isEmpty()) {
      throw new InvalidPolicyException("A list of actions or resources is empty");
    }
  }

  /** Those that match one of the patterns. */
  public static PatternSet of(List<String> patterns) {
    return new PatternSet(false, patterns);
  }

  @Override
  public String toString() {
    return except ? "all but " + patterns : patterns.toString();
  }
}
