package dev.tenure.runtime.dao;

import dev.tenure.runtime.OperationFailedException;
import dev.tenure.runtime.TenureException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;

/** What the caller is told of a failure of the service, or of the way to it. */
final class ServiceErrors {
  private ServiceErrors() {}

  static TenureException of(String operation, String entity, SdkException failure) {
    for (Throwable cause = failure.getCause(); cause != null; cause = cause.getCause()) {
      if (cause instanceof TenureException refusal) {
        return refusal; // a seatbelt's, which the SDK has wrapped
      }
    }
    return OperationFailedException.of(operation, entity, failure);
  }

  /** As {@link #of}, where the reasons of a cancelled transaction are known to pass. */
  static TenureException passing(String operation, String entity, DynamoDbException failure) {
    OperationFailedException told = OperationFailedException.of(operation, entity, failure);
    return new OperationFailedException(
        operation, entity, told.errorCode(), told.statusCode(), told.requestId(), true);
  }
}
