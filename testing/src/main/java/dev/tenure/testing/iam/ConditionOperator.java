package dev.tenure.testing.iam;

import java.util.Map;
import java.util.TreeMap;

/**
 * The name of a condition, such as {@code ForAllValues:StringLike} or {@code BoolIfExists}. "IAM
 * JSON policy elements: Condition operators" and "Set operators for multivalued context keys".
 *
 * @param quantifier how several values in the request are taken together
 * @param test how one value is compared
 * @param ifExists whether a key missing from the request meets the condition
 */
public record ConditionOperator(Quantifier quantifier, Test test, boolean ifExists) {

  /** How several values in the request are taken together. */
  public enum Quantifier {
    /** None was written: the key has one value. */
    NONE(""),
    /** Each value; true when there is none. */
    FOR_ALL_VALUES("ForAllValues:"),
    /** At least one value; false when there is none. */
    FOR_ANY_VALUE("ForAnyValue:");

    private final String prefix;

    Quantifier(String prefix) {
      this.prefix = prefix;
    }
  }

  /** How one value is compared. */
  public enum Test {
    /** Equal, character by character. */
    STRING_EQUALS("StringEquals"),
    /** Equal to none; met by a missing key. */
    STRING_NOT_EQUALS("StringNotEquals"),
    /** Alike, with {@code *} and {@code ?}. */
    STRING_LIKE("StringLike"),
    /** Like none; met by a missing key. */
    STRING_NOT_LIKE("StringNotLike"),
    /** {@code true} or {@code false}. */
    BOOL("Bool"),
    /** {@code "true"}: the key is missing; {@code "false"}: it is there. */
    NULL("Null");

    private final String word;

    Test(String word) {
      this.word = word;
    }

    boolean negated() {
      return this == STRING_NOT_EQUALS || this == STRING_NOT_LIKE;
    }

    boolean wildcards() {
      return this == STRING_LIKE || this == STRING_NOT_LIKE;
    }

    boolean onStrings() {
      return this != BOOL && this != NULL;
    }
  }

  private static final String IF_EXISTS = "IfExists";
  private static final Map<String, ConditionOperator> BY_NAME = byName();

  /**
   * Refuses the combinations that have no agreed meaning: {@code Null} needs neither set operator
   * nor {@code IfExists}, {@code Bool} no set operator, and what {@code IfExists} means inside a
   * set operator is not documented.
   */
  public ConditionOperator {
    if (!isKnown(quantifier, test, ifExists)) {
      throw new InvalidPolicyException(
          "The condition operator " + name(quantifier, test, ifExists) + " has no agreed meaning");
    }
  }

  /**
   * The operator of this name; IAM takes it in any case.
   *
   * @throws InvalidPolicyException for any other operator
   */
  public static ConditionOperator parse(String name) {
    ConditionOperator operator = BY_NAME.get(name);
    if (operator == null) {
      throw new InvalidPolicyException(
          "The condition operator '" + name + "' is not one of " + BY_NAME.keySet());
    }
    return operator;
  }

  /** As it is written in a policy. */
  @Override
  public String toString() {
    return name(quantifier, test, ifExists);
  }

  private static String name(Quantifier quantifier, Test test, boolean ifExists) {
    return quantifier.prefix + test.word + (ifExists ? IF_EXISTS : "");
  }

  private static boolean isKnown(Quantifier quantifier, Test test, boolean ifExists) {
    if (quantifier == Quantifier.NONE) {
      return !(ifExists && test == Test.NULL);
    }
    return test.onStrings() && !ifExists;
  }

  private static Map<String, ConditionOperator> byName() {
    Map<String, ConditionOperator> operators = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    for (Quantifier quantifier : Quantifier.values()) {
      for (Test test : Test.values()) {
        for (boolean ifExists : new boolean[] {false, true}) {
          if (isKnown(quantifier, test, ifExists)) {
            operators.put(
                name(quantifier, test, ifExists),
                new ConditionOperator(quantifier, test, ifExists));
          }
        }
      }
    }
    return operators;
  }
}
