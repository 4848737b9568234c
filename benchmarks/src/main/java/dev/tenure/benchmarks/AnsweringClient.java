package dev.tenure.benchmarks;

import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemResponse;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemResponse;

/**
 * A client that answers at once with responses made before, so that what remains of a call is what
 * is done above the client: to make the request and to read the response.
 */
final class AnsweringClient implements DynamoDbClient {
  private final GetItemResponse got;
  private final PutItemResponse put = PutItemResponse.builder().build();
  private final UpdateItemResponse updated;
  private final QueryResponse page;

  AnsweringClient(Map<String, AttributeValue> item, List<Map<String, AttributeValue>> page) {
    this.got = GetItemResponse.builder().item(item).build();
    this.updated = UpdateItemResponse.builder().attributes(item).build();
    this.page =
        QueryResponse.builder().items(page).count(page.size()).scannedCount(page.size()).build();
  }

  @Override
  public GetItemResponse getItem(GetItemRequest request) {
    return got;
  }

  @Override
  public PutItemResponse putItem(PutItemRequest request) {
    return put;
  }

  @Override
  public UpdateItemResponse updateItem(UpdateItemRequest request) {
    return updated;
  }

  @Override
  public QueryResponse query(QueryRequest request) {
    return page;
  }

  @Override
  public String serviceName() {
    return SERVICE_NAME;
  }

  @Override
  public void close() {}
}
