package dev.tenure.runtime;

import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.ApiCallAttemptTimeoutException;
import software.amazon.awssdk.core.exception.ApiCallTimeoutException;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;

/**
 * DynamoDB refused a request or failed to serve it, or no answer came that can be read.
 *
 * <p>The service's own message is left out, and the SDK's exception of a refusal is not the cause:
 * such messages quote keys and attribute values. The error code tells what happened, and the
 * request id finds the rest in AWS's logs.
 *
 * <p>Where nothing was answered, for want of a connection, of time or of credentials, the SDK's
 * exception is the cause, the error code its class and the status 0. What the service said to
 * earlier attempts is left out of it. A write may have been done all the same.
 */
public final class OperationFailedException extends TenureException {
  private static final long serialVersionUID = 1L;

  /** Refusals that are none of the request's fault: another one is at work on the item. */
  private static final Set<String> PASSING =
      Set.of(
          "TransactionConflictException",
          "TransactionInProgressException",
          "ReplicatedWriteConflictException");

  /** What the SDK calls it. */
  private static final String UNREADABLE = "Unable to unmarshall response";

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
        operation,
        entity,
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
    this.errorCode = errorCode;
    this.statusCode = statusCode;
    this.requestId = requestId;
    this.retryable = retryable;
  }

  private OperationFailedException(
      String operation,
      String entity,
      String errorCode,
      String reason,
      boolean retryable,
      @Nullable SdkException cause) {
    super(
        operation,
        entity,
        operation + " of " + entity + " failed: " + errorCode + " (" + reason + ")",
        cause);
    this.errorCode = errorCode;
    this.statusCode = 0;
    this.requestId = null;
    this.retryable = retryable;
  }

  /** What is told of a failure of the service, or of the way to it. */
  public static OperationFailedException of(String operation, String entity, SdkException failure) {
    return failure instanceof AwsServiceException refusal
        ? ofService(operation, entity, refusal)
        : ofClient(operation, entity, failure);
  }

  private static OperationFailedException ofService(
      String operation, String entity, AwsServiceException failure) {
    AwsErrorDetails details = failure.awsErrorDetails();
    String code = details == null ? null : details.errorCode();
    return new OperationFailedException(
        operation,
        entity,
        code == null ? "unknown" : code,
        failure.statusCode(),
        failure.requestId(),
        failure.isThrottlingException()
            || failure.statusCode() >= 500
            || (code != null && PASSING.contains(code)));
  }

  /** The SDK quotes an answer that it cannot read, and nothing else that is an item's. */
  private static OperationFailedException ofClient(
      String operation, String entity, SdkException failure) {
    String code = failure.getClass().getSimpleName();
    if (quotes(failure)) {
      OperationFailedException told =
          new OperationFailedException(
              operation, entity, code, "the answer cannot be read", false, null);
      told.setStackTrace(failure.getStackTrace());
      return told;
    }
    return new OperationFailedException(
        operation, entity, code, "no answer", mayPass(failure), withoutAttempts(failure));
  }

  private static boolean quotes(SdkException failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof DynamoDbException
          || String.valueOf(cause.getMessage()).contains(UNREADABLE)) {
        return true;
      }
    }
    return false;
  }

  /** The SDK keeps what earlier attempts were told as suppressed exceptions, word for word. */
  private static SdkException withoutAttempts(SdkException failure) {
    if (failure.getSuppressed().length == 0) {
      return failure;
    }
    SdkException alone = SdkClientException.create(failure.getMessage(), failure.getCause());
    alone.setStackTrace(failure.getStackTrace());
    return alone;
  }

  private static boolean mayPass(SdkException failure) {
    return failure.retryable()
        || failure instanceof ApiCallTimeoutException
        || failure instanceof ApiCallAttemptTimeoutException
        || failure.getCause() instanceof IOException;
  }

  /**
   * The service's code, such as {@code ProvisionedThroughputExceededException}; where there is no
   * answer, the simple name of the SDK's exception, such as {@code ApiCallTimeoutException}.
   */
  public String errorCode() {
    return errorCode;
  }

  /** The HTTP status; 0 where there is no answer. */
  public int statusCode() {
    return statusCode;
  }

  /** The service's request id, or {@code null} if there was none. */
  public @Nullable String requestId() {
    return requestId;
  }

  /**
   * Whether the same request may succeed later: the service was throttling or failed within, a
   * transaction was at work on the item, or the connection failed. The SDK has tried again already,
   * as often as its retry strategy says, unless it was for the transaction.
   */
  public boolean retryable() {
    return retryable;
  }
}
