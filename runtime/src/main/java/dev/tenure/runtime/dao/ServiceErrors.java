package dev.tenure.runtime.dao;

import dev.tenure.runtime.OperationFailedException;
import dev.tenure.runtime.TenureException;
import software.amazon.awssdk.core.exception.SdkException;

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
}
