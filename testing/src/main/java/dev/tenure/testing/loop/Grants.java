package dev.tenure.testing.loop;

import dev.tenure.testing.iam.Effect;
import dev.tenure.testing.iam.IamEvaluator;
import dev.tenure.testing.iam.IamRequest;
import dev.tenure.testing.iam.PatternSet;
import dev.tenure.testing.iam.Policy;
import dev.tenure.testing.iam.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds what is granted and was not used: each action and each resource of an allowing statement,
 * taken alone, has to allow one of the recorded requests.
 */
final class Grants {
  private final Policy.Version version;
  private final List<IamRequest> asked;
  private final List<Violation> violations = new ArrayList<>();

  private Grants(Policy.Version version, List<IamRequest> asked) {
    this.version = version;
    this.asked = asked;
  }

  static List<Violation> unused(List<Policy> policies, List<IamRequest> asked) {
    List<Violation> violations = new ArrayList<>();
    for (Policy policy : policies) {
      Grants grants = new Grants(policy.version(), asked);
      policy.statements().stream()
          .filter(statement -> statement.effect() == Effect.ALLOW)
          .forEach(grants::check);
      violations.addAll(grants.violations);
    }
    return violations;
  }

  private void check(Statement statement) {
    if (statement.actions().except() || statement.resources().except()) {
      report(statement, "grants by exclusion, so that its use cannot be shown");
      return;
    }
    for (String action : statement.actions().patterns()) {
      if (action.contains("*") || action.contains("?")) {
        report(
            statement, "grants " + action + ": list the actions, so that their use can be shown");
      } else if (isUnused(statement.withActions(PatternSet.of(List.of(action))))) {
        report(statement, "grants " + action + ", which no recorded request used");
      }
    }
    for (String resource : statement.resources().patterns()) {
      if (isUnused(statement.withResources(PatternSet.of(List.of(resource))))) {
        report(statement, "grants " + resource + ", which no recorded request used");
      }
    }
  }

  private boolean isUnused(Statement grant) {
    IamEvaluator evaluator = IamEvaluator.of(new Policy(version, List.of(grant)));
    return asked.stream().noneMatch(request -> evaluator.evaluate(request).isAllowed());
  }

  private void report(Statement statement, String what) {
    violations.add(new Violation(LoopRule.GRANT_IS_USED, "'" + statement.name() + "' " + what));
  }
}
