package dev.tenure.testing.iam;

import java.util.ArrayList;
import java.util.List;

/**
 * A statement of a policy. It applies to a request when the action, the resource and every
 * condition match.
 *
 * @param name its {@code Sid}, or its place when it has none
 * @param effect what it does where it applies
 * @param actions as written; matched in any case
 * @param resources as written
 * @param conditions all of which must be met
 */
public record Statement(
    String name,
    Effect effect,
    PatternSet actions,
    PatternSet resources,
    List<Condition> conditions) {
  /** Checks what IAM checks when a policy is saved. */
  public Statement {
    conditions = List.copyOf(conditions);
    for (String action : actions.patterns()) {
      checkAction(name, action);
    }
    for (String resource : resources.patterns()) {
      checkResource(name, resource);
    }
  }

  private static void checkAction(String name, String action) {
    if (!action.equals("*") && !action.matches("[A-Za-z0-9-]+:[A-Za-z0-9*?]+")) {
      throw new InvalidPolicyException(
          name + ": '" + action + "' is no action: expected service:Action, with * and ?");
    }
  }

  /** Variables are for the part after the fifth colon only, and the service is spelled out. */
  private static void checkResource(String name, String resource) {
    if (resource.equals("*")) {
      return;
    }
    String[] segments = resource.split(":", 6);
    if (segments.length < 6 || !segments[0].equals("arn") || segments[5].isEmpty()) {
      throw new InvalidPolicyException(
          name + ": '" + resource + "' is no ARN: expected six segments, or *");
    }
    if (segments[2].contains("*") || segments[2].contains("?")) {
      throw new InvalidPolicyException(
          name + ": '" + resource + "': the service takes no wildcard");
    }
    for (int i = 1; i < 5; i++) {
      if (segments[i].contains("$")) {
        throw new InvalidPolicyException(
            name + ": '" + resource + "': a variable stands after the fifth colon only");
      }
    }
  }

  /** The same statement for other actions. */
  public Statement withActions(PatternSet otherActions) {
    return new Statement(name, effect, otherActions, resources, conditions);
  }

  /** The same statement for other resources. */
  public Statement withResources(PatternSet otherResources) {
    return new Statement(name, effect, actions, otherResources, conditions);
  }

  /** The same statement under other conditions. */
  public Statement withConditions(List<Condition> otherConditions) {
    return new Statement(name, effect, actions, resources, otherConditions);
  }

  /** The same statement with the condition at this place replaced. */
  public Statement withCondition(int place, Condition condition) {
    List<Condition> changed = new ArrayList<>(conditions);
    changed.set(place, condition);
    return withConditions(changed);
  }

  /** The same statement without the condition at this place. */
  public Statement withoutCondition(int place) {
    List<Condition> changed = new ArrayList<>(conditions);
    changed.remove(place);
    return withConditions(changed);
  }
}
