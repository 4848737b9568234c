package dev.tenure.testing.iam;

import static dev.tenure.testing.iam.Statements.document;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyParserTest {
  private static final String ALLOW_GET =
      "\"Effect\": \"Allow\", \"Action\": \"dynamodb:GetItem\", \"Resource\": \"*\"";

  @Test
  void readsEveryElement() {
    Policy policy =
        Policy.parse(
            """
            {"Version": "2012-10-17", "Id": "any", "Statement": {
              "Sid": "One", "Effect": "Deny", "NotAction": ["dynamodb:Get*", "sts:TagSession"],
              "NotResource": "arn:aws:dynamodb:*:*:table/x",
              "Condition": {"Bool": {"aws:SecureTransport": false},
                            "Null": {"aws:PrincipalTag/TenantId": ["true"]}}}}
            """);
    assertThat(policy.version()).isEqualTo(Policy.Version.V2012_10_17);
    Statement statement = policy.statements().get(0);
    assertThat(statement.name()).isEqualTo("One");
    assertThat(statement.effect()).isEqualTo(Effect.DENY);
    assertThat(statement.actions()).hasToString("all but [dynamodb:Get*, sts:TagSession]");
    assertThat(statement.resources()).hasToString("all but [arn:aws:dynamodb:*:*:table/x]");
    assertThat(statement.conditions())
        .extracting(Condition::toString)
        .containsExactly(
            "Bool aws:SecureTransport [false]", "Null aws:PrincipalTag/TenantId [true]");
    assertThat(policy.contextKeys())
        .containsExactly("aws:SecureTransport", "aws:PrincipalTag/TenantId");
  }

  @Test
  void aPolicyWithoutVersionIsOfTheOldOne() {
    Policy policy = Policy.parse("{\"Statement\": {" + ALLOW_GET + "}}");
    assertThat(policy.version()).isEqualTo(Policy.Version.V2008_10_17);
    assertThat(policy.statements().get(0).name()).isEqualTo("statement 1");
  }

  @Test
  void elementsNobodyReadsAreRefused() {
    accepts(document("2012-10-17", ALLOW_GET));
    refuses(document("2012-10-17", ALLOW_GET + ", \"Principal\": \"*\""), "'Principal'");
    refuses(document("2012-10-17", ALLOW_GET + ", \"Conditions\": {}"), "'Conditions'");
    refuses("{\"Statements\": []}", "'Statements'");
    refuses("{\"Version\": \"2012-10-17\"}", "Statement: missing");
    refuses("{\"Version\": \"2012-10-18\", \"Statement\": []}", "2012-10-18");
    refuses("{\"Version\": \"2012-10-17\", \"Statement\": []}", "no statement");
  }

  @Test
  void statementsAreWholeAndUnambiguous() {
    refuses(document("2012-10-17", "\"Effect\": \"allow\""), "'allow'");
    refuses(
        document("2012-10-17", ALLOW_GET + ", \"NotAction\": \"*\""), "either Action or NotAction");
    refuses(
        document("2012-10-17", "\"Effect\": \"Allow\", \"Action\": \"*\""),
        "either Resource or NotResource");
    refuses(
        document("2012-10-17", "\"Effect\": \"Allow\", \"Action\": [], \"Resource\": \"*\""),
        "empty");
  }

  @Test
  void jsonIsReadStrictly() {
    refuses(document("2012-10-17", ALLOW_GET + ", \"Effect\": \"Deny\""), "'Effect' occurs twice");
    refuses("{'Statement': []}", "not JSON");
    refuses("{\"Statement\": [] /* all */}", "not JSON");
    refuses("{\"Statement\": ", "ends too early");
    refuses(document("2012-10-17", ALLOW_GET) + "{}", "");
    refuses(document("2012-10-17", ALLOW_GET + ", \"Sid\": 1"), "NUMBER");
  }

  @ParameterizedTest
  @CsvSource({
    "NumericEquals",
    "ForAllValues:Bool",
    "ForAllValues:StringLikeIfExists",
    "NullIfExists",
    "ForEachValue:StringLike",
    "StringEqualsIgnoreCase"
  })
  void operatorsNobodyEvaluatesAreRefused(String operator) {
    refuses(condition(operator, "aws:PrincipalTag/X", "true"), operator);
  }

  @ParameterizedTest
  @CsvSource({
    "StringEquals",
    "stringlike",
    "StringNotEqualsIfExists",
    "StringNotLike",
    "BoolIfExists",
    "Null",
    "ForAllValues:StringNotLike",
    "ForAnyValue:StringEquals"
  })
  void operatorsThatAreEvaluatedAreAccepted(String operator) {
    accepts(condition(operator, "aws:PrincipalTag/X", "true"));
  }

  @Test
  void variablesThatAreNoneAreRefused() {
    accepts(condition("StringLike", "aws:PrincipalTag/X", "a${aws:PrincipalTag/Y}${*}"));
    accepts(condition("StringLike", "aws:PrincipalTag/X", "${aws:PrincipalTag/Y, 'none'}"));
    refuses(condition("StringLike", "aws:PrincipalTag/X", "${TenantId}"), "no policy variable");
    refuses(condition("StringLike", "aws:PrincipalTag/X", "${AWS::Region}"), "no policy variable");
    refuses(condition("StringLike", "aws:PrincipalTag/X", "${aws:PrincipalTag/Y"), "not closed");
    refuses(
        condition("StringLike", "aws:PrincipalTag/X", "${aws:PrincipalTag/Y,'none'}"),
        "no policy variable");
  }

  @Test
  void valuesOfBoolAndNullAreTrueOrFalse() {
    accepts(condition("Null", "dynamodb:LeadingKeys", "false"));
    refuses(condition("Null", "dynamodb:LeadingKeys", "no"), "'no'");
  }

  @Test
  void actionsAndResourcesHaveTheirForm() {
    refuses(statement("GetItem", "*"), "no action");
    refuses(statement("dynamodb:${aws:username}", "*"), "no action");
    refuses(statement("dynamodb:GetItem", "table/shop"), "no ARN");
    refuses(statement("dynamodb:GetItem", "arn:aws:*:us-east-1:1:table/shop"), "service");
    refuses(
        statement("dynamodb:GetItem", "arn:aws:dynamodb:${aws:PrincipalTag/R}:1:table/shop"),
        "fifth colon");
    accepts(statement("dynamodb:GetItem", "arn:aws:dynamodb:*:*:table/${aws:PrincipalTag/T}"));
  }

  @Test
  void aTrustPolicyNamesAPrincipalAndNoResource() {
    String statement = "\"Effect\": \"Allow\", \"Action\": \"sts:AssumeRole\"";
    String principal = ", \"Principal\": {\"AWS\": \"*\"}";
    assertThat(Policy.parseTrust(document("2012-10-17", statement + principal)).statements())
        .hasSize(1);
    assertThatExceptionOfType(InvalidPolicyException.class)
        .isThrownBy(() -> Policy.parseTrust(document("2012-10-17", statement)));
    assertThatExceptionOfType(InvalidPolicyException.class)
        .isThrownBy(
            () ->
                Policy.parseTrust(
                    document("2012-10-17", statement + principal + ", \"Resource\": \"*\"")));
  }

  @Test
  void readsFromTheClassPath() {
    assertThat(Policy.ofResource("policies/operator.policy.json").statements()).hasSize(1);
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> Policy.ofResource("policies/absent.policy.json"))
        .withMessageContaining("policies/absent.policy.json");
  }

  private static String condition(String operator, String key, String value) {
    return document(
        "2012-10-17",
        ALLOW_GET
            + ", \"Condition\": {\""
            + operator
            + "\": {\""
            + key
            + "\": \""
            + value
            + "\"}}");
  }

  private static String statement(String action, String resource) {
    return document(
        "2012-10-17",
        "\"Effect\": \"Allow\", \"Action\": \""
            + action
            + "\", \"Resource\": \""
            + resource
            + "\"");
  }

  private static void accepts(String json) {
    assertThat(Policy.parse(json).statements()).isNotEmpty();
  }

  private static void refuses(String json, String reason) {
    assertThatExceptionOfType(InvalidPolicyException.class)
        .isThrownBy(() -> Policy.parse(json))
        .withMessageContaining(reason);
  }
}
