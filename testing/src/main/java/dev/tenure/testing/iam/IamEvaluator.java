package dev.tenure.testing.iam;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Answers what the policies of a principal would say to a request. Immutable, thread-safe.
 *
 * <p>"Policy evaluation logic", for identity-based policies in one account: permission boundaries,
 * session, resource and organisation policies are not looked at.
 */
public final class IamEvaluator {
  private final List<Policy> policies;

  private IamEvaluator(List<Policy> policies) {
    this.policies = List.copyOf(policies);
  }

  /** For a principal that has all of these policies. */
  public static IamEvaluator of(Policy... policies) {
    return of(List.of(policies));
  }

  /** For a principal that has all of these policies. */
  public static IamEvaluator of(List<Policy> policies) {
    return new IamEvaluator(policies);
  }

  /**
   * Decides, and says why.
   *
   * @throws InvalidPolicyException when a condition without a set operator meets several values:
   *     AWS leaves the answer open
   */
  public Evaluation evaluate(IamRequest request) {
    List<Evaluation.Finding> findings = new ArrayList<>();
    for (Policy policy : policies) {
      for (Statement statement : policy.statements()) {
        Optional<String> obstacle = obstacle(policy, statement, request);
        findings.add(
            new Evaluation.Finding(statement, obstacle.isEmpty(), obstacle.orElse("applies")));
      }
    }
    return new Evaluation(request, decide(findings), findings);
  }

  private static Decision decide(List<Evaluation.Finding> findings) {
    boolean allowed = false;
    for (Evaluation.Finding finding : findings) {
      if (finding.applies()) {
        if (finding.statement().effect() == Effect.DENY) {
          return Decision.EXPLICIT_DENY;
        }
        allowed = true;
      }
    }
    return allowed ? Decision.ALLOWED : Decision.IMPLICIT_DENY;
  }

  private static Optional<String> obstacle(Policy policy, Statement statement, IamRequest request) {
    if (!matchesAction(statement.actions(), request)) {
      return Optional.of("is not about this action: " + statement.actions());
    }
    if (!matchesResource(policy, statement.resources(), request)) {
      return Optional.of("is not about this resource: " + statement.resources());
    }
    for (Condition condition : statement.conditions()) {
      if (!new ConditionCheck(condition, policy.knowsVariables(), request).isMet()) {
        return Optional.of(
            "is not met: " + condition + ", found " + request.values(condition.key()));
      }
    }
    return Optional.empty();
  }

  /** "IAM JSON policy elements: Action": wildcards, no variables, any case. */
  private static boolean matchesAction(PatternSet actions, IamRequest request) {
    boolean matches =
        actions.patterns().stream()
            .map(pattern -> PolicyText.parse(lower(pattern), false, true))
            .anyMatch(pattern -> pattern.matches(lower(request.action()), request::variable));
    return matches != actions.except();
  }

  /** "IAM JSON policy elements: Resource": wildcards and variables, case as it is. */
  private static boolean matchesResource(Policy policy, PatternSet resources, IamRequest request) {
    boolean matches =
        resources.patterns().stream()
            .map(pattern -> PolicyText.parse(pattern, policy.knowsVariables(), true))
            .anyMatch(pattern -> pattern.matchesArn(request.resource(), request::variable));
    return matches != resources.except();
  }

  private static String lower(String action) {
    return action.toLowerCase(Locale.ROOT);
  }
}
