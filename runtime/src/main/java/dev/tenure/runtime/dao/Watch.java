package dev.tenure.runtime.dao;

import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbResponse;

/** Looks on at one operation under way. It ends once, perhaps while it is answered. */
interface Watch {
  /** Looks at nothing: for tables without a listener. */
  Watch NONE = new Watch() {};

  /** The watch of an operation within a scope; it begins now. */
  static Watch of(Scope scope, Operation<?> operation) {
    return scope
        .connection()
        .options()
        .listener()
        .<Watch>map(listener -> new ListenedOperation(listener, scope, operation))
        .orElse(NONE);
  }

  /** The request that is sent in place of one that is asked. */
  default DynamoDbRequest asked(DynamoDbRequest request) {
    return request;
  }

  /** A request was answered. */
  default void answered(DynamoDbResponse response) {}

  /**
   * The operation is over. Never throws.
   *
   * @param failure what the caller is told; null where it succeeded
   */
  default void over(@Nullable Throwable failure) {}
}
