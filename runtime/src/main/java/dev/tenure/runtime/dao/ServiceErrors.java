package dev.tenure.runtime.dao;

import dev.tenure.runtime.ConditionFailedException;
import dev.tenure.runtime.ItemExistsException;
import dev.tenure.runtime.OperationFailedException;
import dev.tenure.runtime.TenureException;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;

/** What the caller is told of a failure of the service. */
final class ServiceErrors {
  private ServiceErrors() {}

  static TenureException of(String operation, String entity, DynamoDbException failure) {
    if (failure instanceof ConditionalCheckFailedException) {
      return operation.equals("create")
          ? new ItemExistsException(operation, entity)
          : new ConditionFailedException(
              operation, entity, "the row of this key is another entity's");
    }
    return OperationFailedException.of(operation, entity, failure);
  }
}
