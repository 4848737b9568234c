package dev.tenure.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.concurrent.CompletableFuture;

/**
 * What generated doors and DAOs send by. The same writers write both, so that they say the same; a
 * flavour is all that they differ in.
 */
enum Flavour {
  /** On the caller's thread. */
  SYNC,
  /** Without one, by futures. */
  ASYNC;

  boolean isAsync() {
    return this == ASYNC;
  }

  /** What stands in the names of its classes: {@code ShopAsyncTable}. */
  String infix() {
    return isAsync() ? "Async" : "";
  }

  /** What a method answers that asks DynamoDB. */
  TypeName answer(TypeName result) {
    return isAsync()
        ? ParameterizedTypeName.get(ClassName.get(CompletableFuture.class), result.box())
        : result;
  }

  /** What {@code call} is as a statement of a method that answers nothing but that it is done. */
  String done(String call) {
    return isAsync() ? "return " + call : call;
  }

  ClassName client() {
    return isAsync() ? RuntimeTypes.DYNAMO_DB_ASYNC_CLIENT : RuntimeTypes.DYNAMO_DB_CLIENT;
  }

  ClassName entityReader() {
    return isAsync() ? RuntimeTypes.ASYNC_ENTITY_READER : RuntimeTypes.ENTITY_READER;
  }

  ClassName entityDao() {
    return isAsync() ? RuntimeTypes.ASYNC_ENTITY_DAO : RuntimeTypes.ENTITY_DAO;
  }

  ClassName query() {
    return isAsync() ? RuntimeTypes.ASYNC_QUERY : RuntimeTypes.QUERY;
  }

  ClassName tableQuery() {
    return isAsync() ? RuntimeTypes.ASYNC_TABLE_QUERY : RuntimeTypes.TABLE_QUERY;
  }

  ClassName collectionReader() {
    return isAsync() ? RuntimeTypes.ASYNC_COLLECTION_READER : RuntimeTypes.COLLECTION_READER;
  }

  ClassName batchWrite() {
    return isAsync() ? RuntimeTypes.ASYNC_BATCH_WRITE : RuntimeTypes.BATCH_WRITE;
  }

  ClassName writeTransaction() {
    return isAsync() ? RuntimeTypes.ASYNC_WRITE_TRANSACTION : RuntimeTypes.WRITE_TRANSACTION;
  }
}
