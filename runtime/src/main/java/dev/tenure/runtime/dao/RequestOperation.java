package dev.tenure.runtime.dao;

import dev.tenure.runtime.PrimaryKey;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbResponse;

/** One request, and what its response means. */
final class RequestOperation<P extends DynamoDbResponse, R> extends Operation<R> {
  private final Function<P, R> reading;
  private final ItemKey<?> key;
  private @Nullable DynamoDbRequest request;
  private @Nullable P response;

  /**
   * @param key the item that it is about
   * @param request one that is answered with a {@code P}
   * @param reading from the response to the result; what it throws is thrown to the caller
   */
  RequestOperation(
      String name, String entity, ItemKey<?> key, DynamoDbRequest request, Function<P, R> reading) {
    super(name, entity);
    this.key = key;
    this.request = request;
    this.reading = reading;
  }

  @Override
  Optional<PrimaryKey> key() {
    return Optional.of(key.primaryKey());
  }

  @Override
  @Nullable DynamoDbRequest next() {
    DynamoDbRequest next = request;
    request = null;
    return next;
  }

  @Override
  @SuppressWarnings("unchecked") // a request's type says its response's, but not to the compiler
  void accept(DynamoDbResponse answer) {
    response = (P) answer;
  }

  @Override
  R result() {
    if (response == null) {
      throw new IllegalStateException(name() + " of " + entity() + " has not been answered");
    }
    return reading.apply(response);
  }
}
