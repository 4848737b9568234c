package dev.tenure.testing;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.LocalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

/**
 * Says what is wrong where DynamoDB Local refuses a table for the keys of an index, or leaves such
 * indexes out of tables if the test chose so. A version that knows them is asked as it is.
 */
final class MultiAttributeIndexes implements ExecutionInterceptor {
  private static final String REASON =
      ", whose keys have several attributes; this version of DynamoDB Local knows one in each key";

  private final Set<String> leftOut = ConcurrentHashMap.newKeySet();
  private volatile boolean leavesOut;

  /** Begins anew. */
  void reset(boolean leaveOut) {
    leavesOut = leaveOut;
    leftOut.clear();
  }

  @Override
  public void beforeExecution(Context.BeforeExecution context, ExecutionAttributes attributes) {
    if (context.request() instanceof QueryRequest query
        && query.indexName() != null
        && leftOut.contains(name(query.tableName(), query.indexName()))) {
      throw new UnsupportedIndexException(
          "The table "
              + query.tableName()
              + " was created without the index "
              + query.indexName()
              + REASON
              + ". Look at the request of such a query, or ask DynamoDB itself");
    }
  }

  @Override
  public SdkRequest modifyRequest(Context.ModifyRequest context, ExecutionAttributes attributes) {
    if (!leavesOut || !(context.request() instanceof CreateTableRequest request)) {
      return context.request();
    }
    List<String> unknown = unknown(request);
    unknown.forEach(index -> leftOut.add(name(request.tableName(), index)));
    return unknown.isEmpty() ? request : without(unknown, request);
  }

  @Override
  public Throwable modifyException(
      Context.FailedExecution context, ExecutionAttributes attributes) {
    boolean refused =
        context.exception() instanceof DynamoDbException failure
            && failure.awsErrorDetails() != null
            && failure.awsErrorDetails().errorCode().equals("ValidationException");
    if (refused && context.request() instanceof CreateTableRequest request) {
      List<String> unknown = unknown(request);
      if (!unknown.isEmpty()) {
        throw new UnsupportedIndexException( // an answer would have to be of the same class
            "The table "
                + request.tableName()
                + " has the index "
                + unknown.get(0)
                + REASON
                + ". DynamoDbLocalExtension.withoutMultiAttributeIndexes() creates tables without"
                + " such indexes");
      }
    }
    return context.exception();
  }

  private static String name(String table, String index) {
    return table + "/" + index;
  }

  private static List<String> unknown(CreateTableRequest request) {
    return request.globalSecondaryIndexes().stream()
        .filter(index -> has(index, KeyType.HASH) > 1 || has(index, KeyType.RANGE) > 1)
        .map(GlobalSecondaryIndex::indexName)
        .toList();
  }

  private static long has(GlobalSecondaryIndex index, KeyType type) {
    return index.keySchema().stream().filter(key -> key.keyType() == type).count();
  }

  /** DynamoDB refuses an attribute that no key uses, and an empty list of indexes. */
  private static CreateTableRequest without(List<String> indexes, CreateTableRequest request) {
    List<GlobalSecondaryIndex> known =
        request.globalSecondaryIndexes().stream()
            .filter(index -> !indexes.contains(index.indexName()))
            .toList();
    Set<String> used =
        Stream.of(
                request.keySchema().stream(),
                known.stream().flatMap(index -> index.keySchema().stream()),
                request.localSecondaryIndexes().stream()
                    .map(LocalSecondaryIndex::keySchema)
                    .flatMap(List::stream))
            .flatMap(keys -> keys)
            .map(KeySchemaElement::attributeName)
            .collect(Collectors.toSet());
    CreateTableRequest.Builder builder =
        request.toBuilder()
            .attributeDefinitions(
                request.attributeDefinitions().stream()
                    .filter(attribute -> used.contains(attribute.attributeName()))
                    .toList());
    return known.isEmpty()
        ? withoutGlobalIndexes(builder.build())
        : builder.globalSecondaryIndexes(known).build();
  }

  private static CreateTableRequest withoutGlobalIndexes(CreateTableRequest request) {
    return request.toBuilder()
        .globalSecondaryIndexes((Collection<GlobalSecondaryIndex>) null)
        .build();
  }
}
