package dev.tenure.testing.iam;

/** Policies of one statement, for tests. */
final class Statements {
  static final String TABLE = "arn:aws:dynamodb:us-east-1:123456789012:table/shop";
  static final String KEYS = "dynamodb:LeadingKeys";
  static final String TAG = "aws:PrincipalTag/TenantId";

  private Statements() {}

  /** Allows everything under a condition. */
  static Policy when(String condition) {
    return allow("\"Action\": \"*\", \"Resource\": \"*\", \"Condition\": {" + condition + "}");
  }

  /** Allows what the elements say. */
  static Policy allow(String elements) {
    return Policy.parse(document("2012-10-17", "\"Effect\": \"Allow\", " + elements));
  }

  static String document(String version, String elements) {
    return "{\"Version\": \"" + version + "\", \"Statement\": [{" + elements + "}]}";
  }

  static IamRequest.Builder get() {
    return IamRequest.builder("dynamodb:GetItem", TABLE);
  }

  static boolean allows(Policy policy, IamRequest.Builder request) {
    return IamEvaluator.of(policy).evaluate(request.build()).isAllowed();
  }
}
