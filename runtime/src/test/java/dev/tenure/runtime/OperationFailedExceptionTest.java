package dev.tenure.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;

class OperationFailedExceptionTest {
  private static OperationFailedException of(String code, int status) {
    return OperationFailedException.of(
        "save",
        "Order",
        (DynamoDbException)
            DynamoDbException.builder()
                .message("canary")
                .statusCode(status)
                .requestId("r-1")
                .awsErrorDetails(
                    AwsErrorDetails.builder().errorCode(code).errorMessage("canary").build())
                .build());
  }

  @Test
  void tellsTheCodeAndNotTheMessage() {
    assertThat(of("ValidationException", 400))
        .hasMessage("save of Order failed: ValidationException (status 400, request r-1)")
        .hasNoCause();
  }

  @Test
  void isRetryableWhereTheServiceThrottlesOrFailsWithin() {
    assertThat(of("ProvisionedThroughputExceededException", 400).retryable()).isTrue();
    assertThat(of("ThrottlingException", 400).retryable()).isTrue();
    assertThat(of("InternalServerError", 500).retryable()).isTrue();
    assertThat(of("ServiceUnavailable", 503).retryable()).isTrue();
    assertThat(of("ValidationException", 400).retryable()).isFalse();
    assertThat(of("AccessDeniedException", 400).retryable()).isFalse();
  }

  @Test
  void aFailureWithoutDetailsIsUnknown() {
    OperationFailedException failure =
        OperationFailedException.of(
            "get",
            "Order",
            (DynamoDbException) DynamoDbException.builder().message("canary").build());

    assertThat(failure.errorCode()).isEqualTo("unknown");
    assertThat(failure.requestId()).isNull();
    assertThat(failure.getMessage()).doesNotContain("canary");
  }
}
