package dev.tenure.runtime.dao;

import dev.tenure.runtime.PrimaryKey;
import dev.tenure.runtime.TenureException;
import dev.tenure.runtime.table.IndexDefinition;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbResponse;

/**
 * What is asked of DynamoDB, one request after another, until there is a result. It does no I/O and
 * knows no client: {@link Calls} and {@link AsyncCalls} send what it wants sent and tell it what
 * came of it, so both ask the same and judge the same.
 *
 * <p>Used once, and by one thread at a time.
 */
abstract class Operation<R extends @Nullable Object> {
  private final String name;
  private final String entity;
  private final Optional<String> index;

  /**
   * @param name the operation or the query, as messages call it
   * @param entity the entity, or whatever else the items are
   */
  Operation(String name, String entity) {
    this.name = name;
    this.entity = entity;
    this.index = Optional.empty();
  }

  /** An operation that reads a path. */
  Operation(AccessPath<?> path) {
    this.name = path.name();
    this.entity = path.context().entity();
    this.index = path.index().map(IndexDefinition::name);
  }

  /** The same name, entity and index as another. */
  Operation(Operation<?> other) {
    this.name = other.name;
    this.entity = other.entity;
    this.index = other.index;
  }

  final String name() {
    return name;
  }

  final String entity() {
    return entity;
  }

  /** The index that is read; absent for the table itself. */
  final Optional<String> index() {
    return index;
  }

  /** The item that it is about; absent for many. */
  Optional<PrimaryKey> key() {
    return Optional.empty();
  }

  /** Adds to what the caller is told which item it is about. */
  final void mark(Throwable failure) {
    if (failure instanceof TenureException told) {
      key().ifPresent(told::about);
    }
  }

  /** What to ask next; null once there is a result. Asked once before each request. */
  abstract @Nullable DynamoDbRequest next();

  /**
   * Whether {@link #next} may be asked again before what it answered is sent and answered: whoever
   * can, sends these requests at once, and whoever cannot, one after the other, as if there were no
   * such thing. The answers are told in the order of the requests, all of them, or none if one has
   * failed.
   */
  boolean asksMore() {
    return false;
  }

  /** Takes the answer to the oldest request that has none. */
  abstract void accept(DynamoDbResponse response);

  /** Throws what the caller is told of a failed request, or gets ready to go on all the same. */
  void failed(DynamoDbException failure) {
    throw ServiceErrors.of(name, entity, failure);
  }

  /** What the caller is told of a request that may never have arrived: no connection, a timeout. */
  RuntimeException lost(SdkException failure) {
    return ServiceErrors.of(name, entity, failure);
  }

  /** How long to wait before the request that {@link #next} has just answered. */
  Duration pause() {
    return Duration.ZERO;
  }

  /** What came of it, once {@link #next} has no more to ask. */
  abstract R result();

  /** The same, with something else made of its result. */
  final <S extends @Nullable Object> Operation<S> map(Function<R, S> mapping) {
    return new MappedOperation<>(this, mapping);
  }
}
