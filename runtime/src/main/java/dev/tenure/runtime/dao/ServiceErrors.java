package dev.tenure.runtime.dao;

import dev.tenure.runtime.OperationFailedException;
import dev.tenure.runtime.TenureException;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;

/** What the caller is told of a failure of the service. */
final class ServiceErrors {
  private ServiceErrors() {}

  static TenureException of(String operation, String entity, DynamoDbException failure) {
    return OperationFailedException.of(operation, entity, failure);
  }
}
