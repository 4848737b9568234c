package dev.tenure.dao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenure.runtime.MappingException;
import dev.tenure.runtime.OperationFailedException;
import dev.tenure.runtime.TableOptions;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/** What a tenant's scope sends, and what is told when it fails. */
class RequestsTest {
  private static final String CANARY = "canary-91ab";
  private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

  private final Recorder recorder = new Recorder();
  private final DynamoDbClient client = LocalDynamoDb.newClient(recorder);
  private String table;
  private OrderDao orders;

  @BeforeEach
  void connect() {
    table = Shop.createTable();
    orders = orders(table);
  }

  @AfterEach
  void close() {
    client.close();
  }

  private OrderDao orders(String tableName) {
    TableOptions options = TableOptions.builder().tableName(tableName).build();
    return Shop.connect(client, options).tenant("acme").orders();
  }

  @Test
  void everyRequestNamesAPartitionKeyOfTheTenant() {
    useEverything(orders);

    assertThat(recorder.requests)
        .hasSizeGreaterThanOrEqualTo(15)
        .allSatisfy(request -> assertThat(partitionKey(request)).matches("TENANT#acme(#.*)?"));
    assertThat(recorder.requests)
        .hasAtLeastOneElementOfType(GetItemRequest.class)
        .hasAtLeastOneElementOfType(PutItemRequest.class)
        .hasAtLeastOneElementOfType(UpdateItemRequest.class)
        .hasAtLeastOneElementOfType(DeleteItemRequest.class)
        .hasAtLeastOneElementOfType(QueryRequest.class);
  }

  /** Fails for every other kind of request: no Scan, no PartiQL. */
  private static String partitionKey(SdkRequest request) {
    if (request instanceof QueryRequest query) {
      assertThat(query.keyConditionExpression()).startsWith("#pk = :pk");
      return query.expressionAttributeValues().get(":pk").s();
    }
    return item(request).get("PK").s();
  }

  private static Map<String, AttributeValue> item(SdkRequest request) {
    if (request instanceof GetItemRequest get) {
      return get.key();
    } else if (request instanceof PutItemRequest put) {
      return put.item();
    } else if (request instanceof UpdateItemRequest update) {
      return update.key();
    } else if (request instanceof DeleteItemRequest delete) {
      return delete.key();
    }
    throw new AssertionError("A tenant's scope sent " + request.getClass());
  }

  private static void useEverything(OrderDao orders) {
    for (int i = 0; i < 3; i++) {
      orders.create(Order.of("acme", "o" + i, "c", START.plusSeconds(i)).withDay(i));
    }
    orders.save(Order.of("acme", "o3", "c", START));
    orders.replace(Order.of("acme", "o4", "c", START));
    assertThat(orders.get("o1")).isPresent();
    assertThat(orders.delete("o4")).isPresent();
    assertThat(orders.all().stream()).hasSize(4);
    assertThat(orders.all().count()).isEqualTo(4);
    assertThat(orders.all().first()).isPresent();
    assertThat(orders.all().page(1, orders.all().page(1).next().orElseThrow()).items()).hasSize(1);
    assertThat(orders.byCustomer("c").placedAt().upTo(START).stream()).hasSize(2);
    assertThat(orders.byCustomer("c").count()).isEqualTo(4);
    assertThat(orders.byDay().descending().page(2).items()).hasSize(2);
  }

  @Test
  void nothingIsSentForARangeThatHoldsNothing() {
    var empty = orders.byCustomer("c").placedAt().between(START.plusNanos(1), START);

    assertThat(empty.page(10).items()).isEmpty();
    assertThat(empty.page(10).next()).isEmpty();
    assertThat(empty.stream()).isEmpty();
    assertThat(empty.first()).isEmpty();
    assertThat(empty.count()).isZero();
    assertThat(recorder.requests).isEmpty();

    assertThat(orders.byCustomer("c").placedAt().between(START, START).page(10).items()).isEmpty();
    assertThat(recorder.requests).hasSize(1);
  }

  @Test
  void aStreamReadsNoFurtherThanItIsConsumed() {
    fillThreeMegabytes();

    assertThat(orders.all().stream().limit(2)).hasSize(2);
    assertThat(recorder.requests).hasSize(1);
    recorder.requests.clear();
    assertThat(orders.all().stream()).hasSize(30);
    assertThat(recorder.requests).hasSizeGreaterThan(2);
  }

  @Test
  void pagesAndCountsGoOnPastAMegabyte() {
    fillThreeMegabytes();

    assertThat(orders.all().page(29).items()).hasSize(29);
    assertThat(recorder.requests).hasSizeGreaterThan(2);
    assertThat(orders.byCustomer("c").descending().page(30).items()).hasSize(30);
    recorder.requests.clear();
    assertThat(orders.all().count()).isEqualTo(30);
    assertThat(recorder.requests).isNotEmpty();
  }

  private void fillThreeMegabytes() {
    for (int i = 0; i < 30; i++) {
      orders.create(Order.of("acme", "o" + i, "c", START).withNote("x".repeat(100_000)));
    }
    recorder.requests.clear();
  }

  @Test
  void aFailureOfTheServiceTellsItsCodeAndNothingElse() {
    OrderDao missing = orders("no-such-table");
    Order order = Order.of("acme", CANARY, CANARY, START).withNote(CANARY);

    for (Runnable call :
        List.<Runnable>of(
            () -> missing.create(order),
            () -> missing.save(order),
            () -> missing.replace(order),
            () -> missing.get(CANARY),
            () -> missing.delete(CANARY),
            () -> missing.byCustomer(CANARY).page(1),
            () -> missing.all().count())) {
      assertThatThrownBy(call::run)
          .isInstanceOfSatisfying(
              OperationFailedException.class,
              failure -> {
                assertThat(failure.errorCode()).isEqualTo("ResourceNotFoundException");
                assertThat(failure.statusCode()).isEqualTo(400);
                assertThat(failure.requestId()).isNotBlank();
                assertThat(failure.entity()).isEqualTo("Order");
                assertThat(failure.retryable()).isFalse();
                assertThat(failure).hasNoCause();
                assertThat(failure.getMessage())
                    .doesNotContain(CANARY, "no-such-table", "Cannot do operations");
              });
    }
  }

  @Test
  void aMessageOfTheServiceThatQuotesValuesIsNotPassedOn() {
    Order order = Order.of("acme", "1", "c", START).withNote(CANARY.repeat(50_000));

    assertThatThrownBy(() -> orders.create(order))
        .isInstanceOfSatisfying(
            OperationFailedException.class,
            failure -> {
              assertThat(failure.errorCode()).isEqualTo("ValidationException");
              assertThat(failure.getMessage()).doesNotContain(CANARY).doesNotContain("size");
            });
    orders.create(order.withNote(CANARY));
  }

  @Test
  void aRowThatCannotBeReadIsNamedByAttributeAlone() {
    orders.create(Order.of("acme", "1", "c", START));
    new RawTable(client, table)
        .put(
            Map.of(
                "PK", RawTable.text("TENANT#acme"),
                "SK", RawTable.text("ORDER#2"),
                "placedAt", RawTable.text(CANARY)));

    assertThat(orders.get("1")).isPresent();
    assertThatThrownBy(() -> orders.get("2"))
        .isInstanceOf(MappingException.class)
        .message()
        .contains("Order", "placedAt")
        .doesNotContain(CANARY);
  }

  @Test
  void aFailureOfTheClientIsTheCause() {
    recorder.failure = SdkClientException.create("no network");

    assertThatThrownBy(() -> orders.get("1"))
        .isInstanceOfSatisfying(
            OperationFailedException.class,
            failed -> {
              assertThat(failed.errorCode()).isEqualTo("SdkClientException");
              assertThat(failed.statusCode()).isZero();
              assertThat(failed.requestId()).isNull();
            })
        .hasMessage("get of Order failed: SdkClientException (no answer)")
        .hasCause(recorder.failure);
  }

  private static final class Recorder implements ExecutionInterceptor {
    final List<SdkRequest> requests = new CopyOnWriteArrayList<>();
    volatile RuntimeException failure;

    @Override
    public void beforeExecution(Context.BeforeExecution context, ExecutionAttributes attributes) {
      requests.add(context.request());
      if (failure != null) {
        throw failure;
      }
    }
  }
}
