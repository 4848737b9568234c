package dev.tenure.testing.iam;

import dev.tenure.testing.iam.ConditionOperator.Quantifier;
import dev.tenure.testing.iam.ConditionOperator.Test;
import java.util.ArrayList;
import java.util.List;

/**
 * The mistakes people make in policies that isolate tenants, made on purpose: a test that does not
 * notice one of them does not test isolation.
 *
 * <p>Mistakes are made in allowing statements only, one per mutant:
 *
 * <ul>
 *   <li>a {@code Null} condition left out: {@code ForAllValues:} is true when the key is missing;
 *   <li>{@code ForAnyValue:} for {@code ForAllValues:}: one own key opens a batch of foreign ones;
 *   <li>a delimiter left out, {@code …#*} as {@code …*}: {@code acme} sees {@code acme2};
 *   <li>an exact value opened, {@code …} as {@code …*}: likewise;
 *   <li>a variable replaced by {@code *}: everybody sees everybody;
 *   <li>any condition left out;
 *   <li>one of several resources left out, such as an index;
 *   <li>a resource opened by a {@code *} at its end, or after the table's name: another table whose
 *       name starts the same;
 *   <li>a variable in a resource replaced by {@code *}: everybody's table;
 *   <li>the language's version set back, so that variables are text.
 * </ul>
 */
public final class PolicyMutants {
  private static final String DELIMITER_AND_REST = "#*";
  private static final String VARIABLE = "\\$\\{[^*?$}][^}]*}";

  private final Policy policy;
  private final List<PolicyMutant> mutants = new ArrayList<>();

  private PolicyMutants(Policy policy) {
    this.policy = policy;
  }

  /** Every mutant of a policy, in a stable order. */
  public static List<PolicyMutant> of(Policy policy) {
    PolicyMutants all = new PolicyMutants(policy);
    for (int place = 0; place < policy.statements().size(); place++) {
      if (policy.statements().get(place).effect() == Effect.ALLOW) {
        all.mutateConditions(place);
        all.mutateResources(place);
      }
    }
    all.mutateVersion();
    return List.copyOf(all.mutants);
  }

  private void mutateConditions(int place) {
    Statement statement = policy.statements().get(place);
    for (int i = 0; i < statement.conditions().size(); i++) {
      Condition condition = statement.conditions().get(i);
      add(place, "leaves out " + condition, statement.withoutCondition(i));
      ConditionOperator operator = condition.operator();
      if (operator.quantifier() == Quantifier.FOR_ALL_VALUES) {
        ConditionOperator any =
            new ConditionOperator(Quantifier.FOR_ANY_VALUE, operator.test(), operator.ifExists());
        add(
            place,
            "says " + any + " for " + operator + " " + condition.key(),
            statement.withCondition(i, condition.withOperator(any)));
      }
      if (operator.test() == Test.STRING_LIKE) {
        mutateValues(place, i, condition);
      }
    }
  }

  private void mutateValues(int place, int conditionPlace, Condition condition) {
    for (int i = 0; i < condition.values().size(); i++) {
      String value = condition.values().get(i);
      if (value.endsWith(DELIMITER_AND_REST)) {
        String open = value.substring(0, value.length() - DELIMITER_AND_REST.length()) + "*";
        addValue(place, conditionPlace, i, open);
      } else if (!value.endsWith("*")) {
        addValue(place, conditionPlace, i, value + "*");
      }
      String anybody = value.replaceAll(VARIABLE, "*");
      if (!anybody.equals(value)) {
        addValue(place, conditionPlace, i, anybody);
      }
    }
  }

  private void addValue(int place, int conditionPlace, int valuePlace, String mutated) {
    Statement statement = policy.statements().get(place);
    Condition condition = statement.conditions().get(conditionPlace);
    List<String> values = new ArrayList<>(condition.values());
    String original = values.set(valuePlace, mutated);
    add(
        place,
        "says '" + mutated + "' for '" + original + "'",
        statement.withCondition(conditionPlace, condition.withValues(values)));
  }

  private void mutateResources(int place) {
    Statement statement = policy.statements().get(place);
    if (statement.resources().except()) {
      return;
    }
    List<String> resources = statement.resources().patterns();
    for (int i = 0; i < resources.size(); i++) {
      String resource = resources.get(i);
      if (resources.size() > 1) {
        List<String> fewer = new ArrayList<>(resources);
        fewer.remove(i);
        add(place, "leaves out " + resource, statement.withResources(PatternSet.of(fewer)));
      }
      if (resource.endsWith("-*")) {
        addResource(place, i, resource.substring(0, resource.length() - 2) + "*");
      } else if (!resource.endsWith("*")) {
        addResource(place, i, resource + "*");
      }
      String anybody = resource.replaceAll(VARIABLE, "*");
      if (!anybody.equals(resource)) {
        addResource(place, i, anybody);
      }
      String longer = resource.replaceFirst("(-\\*)?/stream/\\*$", "*/stream/*");
      if (!longer.equals(resource)) {
        addResource(place, i, longer);
      }
    }
  }

  private void addResource(int place, int resourcePlace, String mutated) {
    Statement statement = policy.statements().get(place);
    List<String> resources = new ArrayList<>(statement.resources().patterns());
    String original = resources.set(resourcePlace, mutated);
    add(
        place,
        "says " + mutated + " for " + original,
        statement.withResources(PatternSet.of(resources)));
  }

  private void mutateVersion() {
    boolean hasVariable =
        policy.statements().stream()
            .anyMatch(
                statement ->
                    statement.resources().toString().contains("${")
                        || statement.conditions().toString().contains("${"));
    if (policy.knowsVariables() && hasVariable) {
      mutants.add(
          new PolicyMutant(
              "The policy says Version 2008-10-17 for 2012-10-17",
              new Policy(Policy.Version.V2008_10_17, policy.statements())));
    }
  }

  private void add(int place, String mistake, Statement mutated) {
    mutants.add(
        new PolicyMutant(
            "'" + mutated.name() + "' " + mistake, policy.withStatement(place, mutated)));
  }
}
