package dev.tenure.runtime.dao;

import dev.tenure.runtime.PrimaryKey;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbResponse;

/**
 * Another operation, of whose result something is made. A future of the other one that is mapped
 * afterwards would not do: cancelling what is mapped does not cancel what it comes from.
 */
final class MappedOperation<R extends @Nullable Object, S extends @Nullable Object>
    extends Operation<S> {
  private final Operation<R> operation;
  private final Function<R, S> mapping;

  MappedOperation(Operation<R> operation, Function<R, S> mapping) {
    super(operation);
    this.operation = operation;
    this.mapping = mapping;
  }

  @Override
  Optional<PrimaryKey> key() {
    return operation.key();
  }

  @Override
  @Nullable DynamoDbRequest next() {
    return operation.next();
  }

  @Override
  boolean asksMore() {
    return operation.asksMore();
  }

  @Override
  void accept(DynamoDbResponse response) {
    operation.accept(response);
  }

  @Override
  void failed(DynamoDbException failure) {
    operation.failed(failure);
  }

  @Override
  RuntimeException lost(SdkException failure) {
    return operation.lost(failure);
  }

  @Override
  Duration pause() {
    return operation.pause();
  }

  @Override
  S result() {
    return mapping.apply(operation.result());
  }
}
