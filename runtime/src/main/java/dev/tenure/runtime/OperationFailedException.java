package dev.tenure.runtime;

import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;

/**
 * DynamoDB refused a request or failed to serve it.
 *
 * <p>The service's own message is left out, and the SDK's exception is not the cause: such messages
 * quote keys and attribute values. The error code tells what happened, and the request id finds the
 * rest in AWS's logs.
 */
public final class OperationFailedException extends TenureException {
  private static final long serialVersionUID = 1L;

  private final String operation;
  private final String entity;
  private final String errorCode;
  private final int statusCode;
  private final @Nullable String requestId;
  private final boolean retryable;

  /**
   * @param entity the entity's name, or the table's for operations on the table itself
   * @param retryable whether the same request may succeed later
   */
  public OperationFailedException(
      String operation,
      String entity,
      String errorCode,
      int statusCode,
      @Nullable String requestId,
      boolean retryable) {
    super(
        operation
            + " of "
            + entity
            + " failed: "
            + errorCode
            + " (status "
            + statusCode
            + ", request "
            + requestId
            + ")");
    this.operation = operation;
    this.entity = entity;
    this.errorCode = errorCode;
    this.statusCode = statusCode;
    this.requestId = requestId;
    this.retryable = retryable;
  }

  /** What is told of a failure of the service. */
  public static OperationFailedException of(
      String operation, String entity, DynamoDbException failure) {
    AwsErrorDetails details = failure.awsErrorDetails();
    String code = details == null ? null : details.errorCode();
    return new OperationFailedException(
        operation,
        entity,
        code == null ? "unknown" : code,
        failure.statusCode(),
        failure.requestId(),
        failure.isThrottlingException() || failure.statusCode() >= 500);
  }

  /** The operation, such as {@code save}, or the name of the query. */
  public String operation() {
    return operation;
  }

  /** The entity's name, or the table's for operations on the table itself. */
  public String entity() {
    return entity;
  }

  /** The service's code, such as {@code ProvisionedThroughputExceededException}. */
  public String errorCode() {
    return errorCode;
  }

  /** The HTTP status. */
  public int statusCode() {
    return statusCode;
  }

  /** The service's request id, or {@code null} if there was none. */
  public @Nullable String requestId() {
    return requestId;
  }

  /**
   * Whether the same request may succeed later: the service was throttling or failed within. The
   * SDK has tried again already, as often as its retry strategy says.
   */
  public boolean retryable() {
    return retryable;
  }
}
