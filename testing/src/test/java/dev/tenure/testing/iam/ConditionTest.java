package dev.tenure.testing.iam;

import static dev.tenure.testing.iam.Statements.KEYS;
import static dev.tenure.testing.iam.Statements.TABLE;
import static dev.tenure.testing.iam.Statements.TAG;
import static dev.tenure.testing.iam.Statements.allows;
import static dev.tenure.testing.iam.Statements.document;
import static dev.tenure.testing.iam.Statements.get;
import static dev.tenure.testing.iam.Statements.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ConditionTest {

  @Test
  void stringsAreComparedCharacterByCharacter() {
    Policy policy = when(condition("StringEquals", TAG, "acme", "b*"));
    assertThat(allows(policy, tag("acme"))).isTrue();
    assertThat(allows(policy, tag("ACME"))).isFalse();
    assertThat(allows(policy, tag("bit"))).isFalse();
    assertThat(allows(policy, get())).isFalse();
  }

  @Test
  void likeKnowsWildcards() {
    Policy policy = when(condition("StringLike", TAG, "a?m*"));
    assertThat(allows(policy, tag("acm"))).isTrue();
    assertThat(allows(policy, tag("acme.com"))).isTrue();
    assertThat(allows(policy, tag("am"))).isFalse();
    assertThat(allows(policy, tag("Acme"))).isFalse();
  }

  @Test
  void negationsAreMetByNoneOfTheValuesAndByAbsence() {
    Policy equal = when(condition("StringNotEquals", TAG, "acme", "globex"));
    assertThat(allows(equal, tag("initech"))).isTrue();
    assertThat(allows(equal, get())).isTrue();
    assertThat(allows(equal, tag("globex"))).isFalse();
    Policy like = when(condition("StringNotLike", TAG, "*/*"));
    assertThat(allows(like, tag("acme"))).isTrue();
    assertThat(allows(like, tag("a/index/b"))).isFalse();
  }

  @Test
  void ifExistsIsMetByAbsence() {
    Policy policy = when(condition("StringEqualsIfExists", TAG, "acme"));
    assertThat(allows(policy, get())).isTrue();
    assertThat(allows(policy, tag("acme"))).isTrue();
    assertThat(allows(policy, tag("globex"))).isFalse();
  }

  @Test
  void boolComparesWords() {
    Policy policy = when(condition("Bool", "aws:SecureTransport", "true"));
    assertThat(allows(policy, get().context("aws:SecureTransport", "true"))).isTrue();
    assertThat(allows(policy, get().context("aws:SecureTransport", "false"))).isFalse();
    assertThat(allows(policy, get())).isFalse();
    assertThat(allows(when(condition("BoolIfExists", "aws:SecureTransport", "true")), get()))
        .isTrue();
  }

  @Test
  void nullAsksWhetherThereIsAValue() {
    Policy present = when(condition("Null", KEYS, "false"));
    assertThat(allows(present, get().context(KEYS, "k"))).isTrue();
    assertThat(allows(present, get())).isFalse();
    assertThat(allows(present, get().context(KEYS, List.of()))).isFalse();
    Policy absent = when(condition("Null", KEYS, "true"));
    assertThat(allows(absent, get())).isTrue();
    assertThat(allows(absent, get().context(KEYS, "k"))).isFalse();
  }

  @Test
  void forAllValuesIsTrueOfNothing() {
    Policy policy = when(condition("ForAllValues:StringLike", KEYS, "a*", "b"));
    assertThat(allows(policy, get().context(KEYS, List.of("ab", "b")))).isTrue();
    assertThat(allows(policy, get())).isTrue();
    assertThat(allows(policy, get().context(KEYS, List.of("ab", "c")))).isFalse();
    Policy negated = when(condition("ForAllValues:StringNotEquals", KEYS, "a", "b"));
    assertThat(allows(negated, get().context(KEYS, List.of("c", "d")))).isTrue();
    assertThat(allows(negated, get().context(KEYS, List.of("c", "b")))).isFalse();
  }

  @Test
  void forAnyValueIsFalseOfNothing() {
    Policy policy = when(condition("ForAnyValue:StringLike", KEYS, "a*"));
    assertThat(allows(policy, get().context(KEYS, List.of("x", "ab")))).isTrue();
    assertThat(allows(policy, get().context(KEYS, List.of("x", "y")))).isFalse();
    assertThat(allows(policy, get())).isFalse();
    Policy negated = when(condition("ForAnyValue:StringNotEquals", KEYS, "a", "b"));
    assertThat(allows(negated, get().context(KEYS, List.of("a", "c")))).isTrue();
    assertThat(allows(negated, get().context(KEYS, List.of("a", "b")))).isFalse();
    assertThat(allows(negated, get())).isFalse();
  }

  @Test
  void severalValuesNeedASetOperator() {
    Policy policy = when(condition("StringLike", KEYS, "a"));
    assertThat(allows(policy, get().context(KEYS, "a"))).isTrue();
    assertThatExceptionOfType(InvalidPolicyException.class)
        .isThrownBy(() -> allows(policy, get().context(KEYS, List.of("a", "a2"))))
        .withMessageContaining(KEYS);
  }

  @Test
  void allConditionsMustBeMet() {
    Policy policy =
        when(condition("StringLike", TAG, "?*") + ", " + condition("Null", KEYS, "false"));
    assertThat(allows(policy, tag("acme").context(KEYS, "k"))).isTrue();
    assertThat(allows(policy, tag("acme"))).isFalse();
    assertThat(allows(policy, get().context(KEYS, "k"))).isFalse();
  }

  @Test
  void namesOfKeysAreMatchedInAnyCase() {
    Policy policy = when(condition("StringEquals", "AWS:principaltag/tenantid", "acme"));
    assertThat(allows(policy, tag("acme"))).isTrue();
    assertThat(allows(policy, tag("globex"))).isFalse();
  }

  @Test
  void aVariableIsTheValueAndNeverAWildcard() {
    Policy policy = when(condition("StringLike", KEYS, "TENANT#${aws:PrincipalTag/TenantId}#*"));
    assertThat(allows(policy, tag("acme").context(KEYS, "TENANT#acme#1"))).isTrue();
    assertThat(allows(policy, tag("acme").context(KEYS, "TENANT#acme2#1"))).isFalse();
    assertThat(allows(policy, tag("a.me").context(KEYS, "TENANT#acme#1"))).isFalse();
    IamRequest.Builder star = get().context(TAG, "*").context(KEYS, "TENANT#acme#1");
    assertThat(allows(policy, star)).isFalse();
  }

  @Test
  void aVariableWithoutAValueMatchesNothing() {
    Policy policy =
        when(condition("ForAllValues:StringLike", KEYS, "T#${" + TAG + "}", "T#${" + TAG + "}*"));
    assertThat(allows(policy, tag("acme").context(KEYS, "T#acme"))).isTrue();
    assertThat(allows(policy, get().context(KEYS, "T#acme"))).isFalse();
    assertThat(allows(policy, get().context(KEYS, "T#${" + TAG + "}"))).isFalse();
  }

  @Test
  void aVariableMayHaveADefault() {
    Policy policy = when(condition("StringEquals", KEYS, "T#${" + TAG + ", 'no one'}"));
    assertThat(allows(policy, get().context(KEYS, "T#no one"))).isTrue();
    assertThat(allows(policy, tag("acme").context(KEYS, "T#acme"))).isTrue();
    assertThat(allows(policy, tag("acme").context(KEYS, "T#no one"))).isFalse();
  }

  @Test
  void wildcardsAndDollarsCanBeEscaped() {
    Policy policy = when(condition("StringLike", KEYS, "${*}${?}${$}{x}*"));
    assertThat(allows(policy, get().context(KEYS, "*?${x}y"))).isTrue();
    assertThat(allows(policy, get().context(KEYS, "a?${x}y"))).isFalse();
    assertThat(allows(policy, get().context(KEYS, "*a${x}y"))).isFalse();
  }

  @Test
  void theOldVersionKnowsNoVariables() {
    String elements =
        "\"Effect\": \"Allow\", \"Action\": \"*\", \"Resource\": \"*\", \"Condition\": {"
            + condition("StringEquals", KEYS, "${" + TAG + "}")
            + "}";
    IamRequest.Builder acme = tag("acme").context(KEYS, "acme");
    assertThat(allows(Policy.parse(document("2012-10-17", elements)), acme)).isTrue();
    Policy old = Policy.parse(document("2008-10-17", elements));
    assertThat(allows(old, acme)).isFalse();
    assertThat(allows(old, tag("acme").context(KEYS, "${" + TAG + "}"))).isTrue();
  }

  @Test
  void aVariableHasOneValue() {
    Policy policy = when(condition("StringEquals", TAG, "${aws:TagKeys}"));
    assertThat(allows(policy, tag("acme").context("aws:TagKeys", "acme"))).isTrue();
    assertThatExceptionOfType(InvalidPolicyException.class)
        .isThrownBy(() -> allows(policy, tag("a").context("aws:TagKeys", List.of("a", "b"))))
        .withMessageContaining("aws:TagKeys");
  }

  @Test
  void wildcardsDoWhatASimpleMatcherDoes() {
    String[] alphabet = {"", "a", "b", "*", "?", "#", "ab", "a*", "*b", "?a", "a?b*", "**", "\n"};
    for (String one : alphabet) {
      for (String two : alphabet) {
        String pattern = one + two;
        for (String text :
            new String[] {"", "a", "b", "ab", "ba", "aab", "a\nb", "#", "*", "abb"}) {
          PolicyText policyText = PolicyText.parse(pattern, true, true);
          assertThat(policyText.matches(text, key -> Optional.empty()))
              .as("'%s' like '%s'", text, pattern)
              .isEqualTo(like(text, pattern));
        }
      }
    }
  }

  /** The definition, without regular expressions. */
  private static boolean like(String text, String pattern) {
    if (pattern.isEmpty()) {
      return text.isEmpty();
    }
    String rest = pattern.substring(1);
    if (pattern.charAt(0) == '*') {
      return like(text, rest) || (!text.isEmpty() && like(text.substring(1), pattern));
    }
    return !text.isEmpty()
        && (pattern.charAt(0) == '?' || pattern.charAt(0) == text.charAt(0))
        && like(text.substring(1), rest);
  }

  private static IamRequest.Builder tag(String tenant) {
    return IamRequest.builder("dynamodb:GetItem", TABLE).principalTag("TenantId", tenant);
  }

  private static String condition(String operator, String key, String... values) {
    return "\"" + operator + "\": {\"" + key + "\": [\"" + String.join("\", \"", values) + "\"]}";
  }
}
