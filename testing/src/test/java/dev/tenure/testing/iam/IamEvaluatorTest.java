package dev.tenure.testing.iam;

import static dev.tenure.testing.iam.Statements.TABLE;
import static dev.tenure.testing.iam.Statements.allow;
import static dev.tenure.testing.iam.Statements.allows;
import static dev.tenure.testing.iam.Statements.document;
import static dev.tenure.testing.iam.Statements.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.tenure.testing.TestResources;
import java.util.List;
import org.junit.jupiter.api.Test;

class IamEvaluatorTest {
  private static final Policy ALLOW_ALL = allow("\"Action\": \"*\", \"Resource\": \"*\"");
  private static final Policy DENY_GET =
      Policy.parse(
          document(
              "2012-10-17",
              "\"Effect\": \"Deny\", \"Action\": \"dynamodb:Get*\", \"Resource\": \"*\""));

  @Test
  void aDenyBeatsAnAllowAndSilenceDenies() {
    IamRequest get = get().build();
    IamRequest put = IamRequest.builder("dynamodb:PutItem", TABLE).build();
    IamEvaluator both = IamEvaluator.of(ALLOW_ALL, DENY_GET);
    assertThat(both.evaluate(put).decision()).isEqualTo(Decision.ALLOWED);
    assertThat(both.evaluate(get).decision()).isEqualTo(Decision.EXPLICIT_DENY);
    assertThat(IamEvaluator.of(DENY_GET).evaluate(put).decision())
        .isEqualTo(Decision.IMPLICIT_DENY);
  }

  @Test
  void actionsAreMatchedInAnyCaseWithWildcards() {
    assertThat(allows(action("dynamodb:getitem"), get())).isTrue();
    assertThat(allows(action("DynamoDB:Get*"), get())).isTrue();
    assertThat(allows(action("dynamodb:???Item"), get())).isTrue();
    assertThat(allows(action("dynamodb:????Item"), get())).isFalse();
    assertThat(allows(action("dynamodb:GetItems"), get())).isFalse();
    assertThat(allows(action("dynamodb:Get"), get())).isFalse();
  }

  @Test
  void resourcesAreMatchedInTheirCaseWithinSegments() {
    assertThat(allows(resource("arn:aws:dynamodb:*:*:table/shop"), get())).isTrue();
    assertThat(allows(resource("arn:aws:dynamodb:us-east-?:*:table/s*p"), get())).isTrue();
    assertThat(allows(resource("arn:aws:dynamodb:*:*:table/Shop"), get())).isFalse();
    assertThat(allows(resource("arn:aws:dynamodb:*:*:table/shop2"), get())).isFalse();
    assertThat(allows(resource("arn:aws:dynamodb:eu-*:*:table/shop"), get())).isFalse();
  }

  @Test
  void aWildcardCrossesColonsOnlyAtTheEndOfASegment() {
    IamRequest.Builder request =
        IamRequest.builder("sqs:SendMessage", "arn:aws:sns:us-east-1:1:topic:a:b");
    assertThat(allows(resource("arn:aws:sns:us-east-1:1:topic:*"), request)).isTrue();
    assertThat(allows(resource("arn:aws:sns:us-east-1:1:t*:b"), request)).isTrue();
    assertThat(allows(resource("arn:aws:sns:us-east-1:1:t*b"), request)).isFalse();
  }

  @Test
  void exclusionsMatchEverythingElse() {
    Policy notPut = allow("\"NotAction\": \"dynamodb:Put*\", \"NotResource\": \"" + TABLE + "2\"");
    assertThat(allows(notPut, get())).isTrue();
    assertThat(allows(notPut, IamRequest.builder("dynamodb:PutItem", TABLE))).isFalse();
    assertThat(allows(notPut, IamRequest.builder("dynamodb:GetItem", TABLE + "2"))).isFalse();
  }

  @Test
  void variablesStandInResourcesToo() {
    Policy silo = resource("arn:aws:dynamodb:*:*:table/shop-${aws:PrincipalTag/TenantId}");
    IamRequest.Builder acme = IamRequest.builder("dynamodb:GetItem", TABLE + "-acme");
    assertThat(allows(silo, acme.principalTag("TenantId", "acme"))).isTrue();
    assertThat(allows(silo, acme.principalTag("TenantId", "acm"))).isFalse();
    assertThat(allows(silo, IamRequest.builder("dynamodb:GetItem", TABLE + "-acme"))).isFalse();
  }

  @Test
  void theExplanationNamesWhatStoodInTheWay() {
    Policy policy = action("dynamodb:PutItem");
    Evaluation evaluation = IamEvaluator.of(policy).evaluate(get().build());
    assertThat(evaluation.explanation())
        .isEqualTo(
            "IMPLICIT_DENY: dynamodb:GetItem on "
                + TABLE
                + " with {}\n"
                + "  ALLOW 'statement 1' is not about this action: [dynamodb:PutItem]");
  }

  @Test
  void tagsThatCannotExistAreRefused() {
    assertThat(get().principalTag("TenantId", "a.b:c/d=e+f-g@h_1").build().values("x")).isEmpty();
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> get().principalTag("TenantId", "a*"))
        .withMessageContaining("TenantId");
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> get().principalTag("TenantId", "a".repeat(257)));
  }

  @Test
  void aTrustPolicyWantsExactlyTheTenantsTags() {
    Policy trust = Policy.parseTrust(TestResources.read("policies/trust.policy.json"));
    assertThat(allows(trust, assume().context("aws:TagKeys", "TenantId"))).isTrue();
    assertThat(allows(trust, assume())).isFalse();
    assertThat(allows(trust, assume().context("aws:TagKeys", List.of("TenantId", "Admin"))))
        .isFalse();
    assertThat(
            allows(
                trust,
                assume().context("aws:TagKeys", "TenantId").context("aws:RequestTag/TenantId", "")))
        .isFalse();
  }

  private static IamRequest.Builder assume() {
    return IamRequest.builder("sts:AssumeRole", "arn:aws:iam::123456789012:role/tenant")
        .context("aws:RequestTag/TenantId", "acme");
  }

  private static Policy action(String action) {
    return allow("\"Action\": \"" + action + "\", \"Resource\": \"*\"");
  }

  private static Policy resource(String resource) {
    return allow("\"Action\": \"*\", \"Resource\": \"" + resource + "\"");
  }
}
