package dev.tenure.testing.iam;

import dev.tenure.testing.iam.ConditionOperator.Test;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One condition against one request. "IAM JSON policy elements: Condition operators", "Set
 * operators for multivalued context keys", "Condition operator to check existence of condition
 * keys".
 */
record ConditionCheck(Condition condition, boolean variables, IamRequest request) {

  boolean isMet() {
    ConditionOperator operator = condition.operator();
    List<String> values = request.values(condition.key());
    if (operator.test() == Test.NULL) {
      return containsWord(String.valueOf(values.isEmpty()));
    }
    return switch (operator.quantifier()) {
      case FOR_ALL_VALUES -> values.stream().allMatch(this::admits);
      case FOR_ANY_VALUE -> values.stream().anyMatch(this::admits);
      case NONE -> admitsOne(values);
    };
  }

  private boolean admitsOne(List<String> values) {
    if (values.size() > 1) {
      throw new InvalidPolicyException(
          condition.operator()
              + " "
              + condition.key()
              + ": the request has "
              + values.size()
              + " values, which takes ForAllValues: or ForAnyValue:");
    }
    Optional<String> value = values.stream().findFirst();
    if (value.isEmpty()) {
      return condition.operator().ifExists() || condition.operator().test().negated();
    }
    return admits(value.get());
  }

  /** A variable without a value equals nothing, so that a negated operator is met. */
  private boolean admits(String value) {
    Test test = condition.operator().test();
    if (test == Test.BOOL) {
      return containsWord(value);
    }
    boolean found =
        condition.values().stream()
            .map(written -> PolicyText.parse(written, variables, test.wildcards()))
            .anyMatch(text -> text.matches(value, request::variable));
    return found != test.negated();
  }

  private boolean containsWord(String word) {
    return condition.values().stream().anyMatch(value -> lower(value).equals(lower(word)));
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
