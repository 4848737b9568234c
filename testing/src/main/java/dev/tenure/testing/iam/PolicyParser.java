package dev.tenure.testing.iam;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * From JSON to {@link Policy}. "IAM JSON policy element reference"; names are as AWS spells them.
 */
final class PolicyParser {
  private static final Set<String> POLICY_ELEMENTS = Set.of("Version", "Id", "Statement");
  private static final Set<String> STATEMENT_ELEMENTS =
      Set.of("Sid", "Effect", "Action", "NotAction", "Resource", "NotResource", "Condition");
  private static final Set<String> TRUST_ELEMENTS =
      Set.of("Sid", "Effect", "Principal", "Action", "NotAction", "Condition");

  private final boolean trust;

  private PolicyParser(boolean trust) {
    this.trust = trust;
  }

  static Policy identityPolicy(String json) {
    return new PolicyParser(false).parse(json);
  }

  static Policy trustPolicy(String json) {
    return new PolicyParser(true).parse(json);
  }

  private Policy parse(String json) {
    Map<?, ?> policy = object("The policy", PolicyJson.read(json));
    checkElements("The policy", policy, POLICY_ELEMENTS);
    Policy.Version version =
        policy.containsKey("Version")
            ? Policy.Version.parse(string("Version", policy.get("Version")))
            : Policy.Version.V2008_10_17;
    Object written = policy.get("Statement");
    List<Statement> statements = new ArrayList<>();
    for (Object statement : written instanceof List<?> list ? list : listOf("Statement", written)) {
      statements.add(statement(statements.size() + 1, statement));
    }
    return new Policy(version, statements);
  }

  private Statement statement(int place, Object json) {
    Map<?, ?> statement = object("Statement " + place, json);
    String name =
        statement.containsKey("Sid") ? string("Sid", statement.get("Sid")) : "statement " + place;
    checkElements(name, statement, trust ? TRUST_ELEMENTS : STATEMENT_ELEMENTS);
    if (trust && !statement.containsKey("Principal")) {
      throw new InvalidPolicyException(name + ": a trust policy names a Principal");
    }
    return new Statement(
        name,
        effect(name, string(name + ": Effect", statement.get("Effect"))),
        patterns(name, statement, "Action"),
        trust ? PatternSet.of(List.of("*")) : patterns(name, statement, "Resource"),
        statement.containsKey("Condition")
            ? conditions(name, object(name + ": Condition", statement.get("Condition")))
            : List.of());
  }

  private static Effect effect(String name, String effect) {
    return switch (effect) {
      case "Allow" -> Effect.ALLOW;
      case "Deny" -> Effect.DENY;
      default ->
          throw new InvalidPolicyException(name + ": Effect '" + effect + "' is not Allow or Deny");
    };
  }

  private static PatternSet patterns(String name, Map<?, ?> statement, String element) {
    String negated = "Not" + element;
    boolean except = statement.containsKey(negated);
    if (except == statement.containsKey(element)) {
      throw new InvalidPolicyException(name + ": expected either " + element + " or " + negated);
    }
    String written = except ? negated : element;
    return new PatternSet(except, strings(name + ": " + written, statement.get(written)));
  }

  private static List<Condition> conditions(String name, Map<?, ?> json) {
    List<Condition> conditions = new ArrayList<>();
    json.forEach(
        (operator, keys) -> {
          String place = name + ": " + operator;
          object(place, keys)
              .forEach(
                  (key, values) ->
                      conditions.add(
                          new Condition(
                              ConditionOperator.parse((String) operator),
                              (String) key,
                              strings(place + " " + key, values))));
        });
    return conditions;
  }

  private static void checkElements(String place, Map<?, ?> json, Set<String> known) {
    for (Object element : json.keySet()) {
      if (!known.contains(element)) {
        throw new InvalidPolicyException(
            place + ": the element '" + element + "' is not one of " + sorted(known));
      }
    }
  }

  private static List<String> sorted(Set<String> names) {
    return names.stream().sorted().toList();
  }

  private static Map<?, ?> object(String place, @Nullable Object json) {
    if (json instanceof Map<?, ?> map) {
      return map;
    }
    throw new InvalidPolicyException(place + ": expected an object");
  }

  private static String string(String place, @Nullable Object json) {
    if (json instanceof String string) {
      return string;
    }
    throw new InvalidPolicyException(place + ": expected a string");
  }

  private static List<Object> listOf(String place, @Nullable Object json) {
    if (json == null) {
      throw new InvalidPolicyException(place + ": missing");
    }
    return List.of(json);
  }

  /** One value or a list of them; IAM takes unquoted booleans too. */
  private static List<String> strings(String place, @Nullable Object json) {
    List<String> strings = new ArrayList<>();
    for (Object value : json instanceof List<?> list ? list : listOf(place, json)) {
      strings.add(value instanceof Boolean flag ? flag.toString() : string(place, value));
    }
    return strings;
  }
}
