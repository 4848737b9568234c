package dev.tenure.testing.iam;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A decision, and why.
 *
 * @param request what was asked
 * @param decision what IAM answers
 * @param statements what each statement of each policy had to say
 */
public record Evaluation(IamRequest request, Decision decision, List<Finding> statements) {

  /**
   * What one statement had to say.
   *
   * @param statement whose it is
   * @param applies whether action, resource and conditions all match
   * @param reason the first thing that does not match, or that it applies
   */
  public record Finding(Statement statement, boolean applies, String reason) {
    @Override
    public String toString() {
      return statement.effect() + " '" + statement.name() + "' " + reason;
    }
  }

  /** Copies the findings. */
  public Evaluation {
    statements = List.copyOf(statements);
  }

  /** Whether the request would be let through. */
  public boolean isAllowed() {
    return decision.isAllowed();
  }

  /**
   * A text for people, a line per statement. It holds the values of the request: for tests only.
   */
  public String explanation() {
    return decision
        + ": "
        + request
        + statements.stream().map(finding -> "\n  " + finding).collect(Collectors.joining());
  }
}
