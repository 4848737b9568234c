package dev.tenure.testing.iam;

import java.util.List;
import java.util.Locale;

/**
 * One key of a statement's {@code Condition}: all of them must be met. "Conditions with multiple
 * context keys or values": several values of the policy are joined by OR, for a negated operator by
 * NOR.
 *
 * @param operator how the request's values are compared
 * @param key the context key, such as {@code dynamodb:LeadingKeys}; IAM takes it in any case
 * @param values as written in the policy, at least one
 */
public record Condition(ConditionOperator operator, String key, List<String> values) {
  /** Checks the values' form. */
  public Condition {
    values = List.copyOf(values);
    if (values.isEmpty()) {
      throw new InvalidPolicyException(operator + " " + key + ": no value");
    }
    if (!operator.test().onStrings()) {
      for (String value : values) {
        String word = value.toLowerCase(Locale.ROOT);
        if (!word.equals("true") && !word.equals("false")) {
          throw new InvalidPolicyException(
              operator + " " + key + ": expected true or false, found '" + value + "'");
        }
      }
    }
  }

  /** The same condition on other values. */
  public Condition withValues(List<String> otherValues) {
    return new Condition(operator, key, otherValues);
  }

  /** The same condition by another operator. */
  public Condition withOperator(ConditionOperator otherOperator) {
    return new Condition(otherOperator, key, values);
  }

  @Override
  public String toString() {
    return operator + " " + key + " " + values;
  }
}
