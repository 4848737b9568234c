package dev.tenure.testing.iam;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PolicyMutantsTest {

  @Test
  void everyMistakeIsMadeOnce() {
    List<PolicyMutant> mutants =
        PolicyMutants.of(Policy.ofResource("policies/shared-writer.policy.json"));
    assertThat(mutants)
        .extracting(PolicyMutant::description)
        .containsExactly(
            "'WriteSharedItems' leaves out ForAllValues:StringLike dynamodb:LeadingKeys"
                + " [$SHARED, $SHARED#*]",
            "'WriteSharedItems' says ForAnyValue:StringLike for ForAllValues:StringLike"
                + " dynamodb:LeadingKeys",
            "'WriteSharedItems' says '$SHARED*' for '$SHARED'",
            "'WriteSharedItems' says '$SHARED*' for '$SHARED#*'",
            "'WriteSharedItems' leaves out Null dynamodb:LeadingKeys [false]",
            "'WriteSharedItems' says arn:aws:dynamodb:*:*:table/shop* for"
                + " arn:aws:dynamodb:*:*:table/shop");
  }

  @Test
  void mistakesOfVariablesAndIndexes() {
    assertThat(PolicyMutants.of(Policy.ofResource("policies/tenant-read-write.policy.json")))
        .extracting(PolicyMutant::description)
        .contains(
            "'WriteOwnItems' says 'TENANT#${aws:PrincipalTag/TenantId}*' for"
                + " 'TENANT#${aws:PrincipalTag/TenantId}#*'",
            "'WriteOwnItems' says 'TENANT#*#*' for 'TENANT#${aws:PrincipalTag/TenantId}#*'",
            "'ReadOwnIndexes' leaves out arn:aws:dynamodb:*:*:table/shop/index/byStatus",
            "The policy says Version 2008-10-17 for 2012-10-17")
        .doesNotHaveDuplicates();
  }

  @Test
  void eachMutantDiffersFromThePolicyAndFromTheOthers() {
    Policy policy = Policy.ofResource("policies/tenant-read-write.policy.json");
    List<Policy> mutants = PolicyMutants.of(policy).stream().map(PolicyMutant::policy).toList();
    assertThat(mutants).doesNotContain(policy).doesNotHaveDuplicates();
  }

  @Test
  void whatDeniesIsLeftAlone() {
    Policy deny =
        Policy.parse(
            Statements.document(
                "2012-10-17",
                "\"Effect\": \"Deny\", \"Action\": \"*\","
                    + " \"Resource\": \"arn:aws:dynamodb:*:*:table/shop\","
                    + " \"Condition\": {\"Null\": {\"dynamodb:LeadingKeys\": \"true\"}}"));
    assertThat(PolicyMutants.of(deny)).isEmpty();
  }
}
