package dev.tenure.models;

import dev.tenure.dao.LocalDynamoDb;
import dev.tenure.runtime.PlantedRowEvent;
import dev.tenure.runtime.TableOptions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A table of a test's own: a client that records what is sent, and a way past the library. */
public final class TestTable implements AutoCloseable {
  private final String name = LocalDynamoDb.tableName();
  private final List<SdkRequest> sent = new ArrayList<>();
  private final List<PlantedRowEvent> planted = new ArrayList<>();
  private final DynamoDbClient past;
  private final DynamoDbClient client;

  public TestTable() {
    this(LocalDynamoDb.client(), LocalDynamoDb::newClient);
  }

  private TestTable(DynamoDbClient past, Function<ExecutionInterceptor, DynamoDbClient> newClient) {
    this.past = past;
    this.client = newClient.apply(new Recorder());
  }

  /** A table that indexes are added to. */
  public static TestTable quiet() {
    return new TestTable(LocalDynamoDb.quietClient(), LocalDynamoDb::newQuietClient);
  }

  private final class Recorder implements ExecutionInterceptor {
    @Override
    public void beforeExecution(
        Context.BeforeExecution context, ExecutionAttributes executionAttributes) {
      sent.add(context.request());
    }
  }

  /** A client that records. */
  public DynamoDbClient client() {
    return client;
  }

  /** Options with the table's name, and an audit listener that keeps what it is told. */
  public TableOptions.Builder options() {
    return TableOptions.builder().tableName(name).auditListener(planted::add);
  }

  /** What was sent by the client since this was asked last. */
  public List<SdkRequest> sent() {
    List<SdkRequest> requests = List.copyOf(sent);
    sent.clear();
    return requests;
  }

  /** The rows that were met where they do not belong, since this was asked last. */
  public List<PlantedRowEvent> planted() {
    List<PlantedRowEvent> events = List.copyOf(planted);
    planted.clear();
    return events;
  }

  /** Writes a row of texts as another program would. */
  public void put(Map<String, String> texts) {
    Map<String, AttributeValue> row = new HashMap<>();
    texts.forEach((attribute, text) -> row.put(attribute, AttributeValue.fromS(text)));
    putItem(row);
  }

  /** Writes a row as another program would. */
  public void putItem(Map<String, AttributeValue> row) {
    past.putItem(request -> request.tableName(name).item(row));
  }

  /** A row as it is stored; empty if there is none. */
  public Map<String, AttributeValue> get(Map<String, String> key) {
    Map<String, AttributeValue> values = new HashMap<>();
    key.forEach((attribute, text) -> values.put(attribute, AttributeValue.fromS(text)));
    return past.getItem(request -> request.tableName(name).key(values)).item();
  }

  @Override
  public void close() {
    client.close();
  }
}
