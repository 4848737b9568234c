package dev.tenure.dao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenure.runtime.CapacityUnits;
import dev.tenure.runtime.ItemExistsException;
import dev.tenure.runtime.OperationEvent;
import dev.tenure.runtime.OperationFailedException;
import dev.tenure.runtime.OperationListener;
import dev.tenure.runtime.TableOptions;
import dev.tenure.runtime.TenantId;
import dev.tenure.runtime.TenantMismatchException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.http.SdkHttpResponse;
import software.amazon.awssdk.metrics.MetricCollection;
import software.amazon.awssdk.metrics.MetricPublisher;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity;

/** What a listener hears of operations. */
class ListeningTest {
  private static final String CANARY = "canary-91ab";
  private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
  private static final CapacityUnits NONE = CapacityUnits.NONE;

  private final List<OperationEvent> events = new CopyOnWriteArrayList<>();
  private String table;

  @BeforeEach
  void createTable() {
    table = Shop.createTable();
  }

  private OrderDao orders(DynamoDbClient client, OperationListener listener) {
    TableOptions options = TableOptions.builder().tableName(table).listener(listener).build();
    return Shop.connect(client, options).tenant("acme").orders();
  }

  private OrderDao orders() {
    return orders(LocalDynamoDb.client(), events::add);
  }

  private static Order order(String id) {
    return Order.of("acme", id, "c", START);
  }

  private OperationEvent last() {
    return events.get(events.size() - 1);
  }

  @Test
  void eachOperationIsToldWithWhoseItWasAndWhatItTook() {
    OrderDao orders = orders();

    orders.create(order("1"));
    assertThat(last().operation()).isEqualTo("create");
    assertThat(last().entity()).isEqualTo("Order");
    assertThat(last().tenant()).isEqualTo(TenantId.of("acme"));
    assertThat(last().table()).isEqualTo(table);
    assertThat(last().index()).isEmpty();
    assertThat(last().failure()).isEmpty();
    assertThat(last().duration()).isPositive().isLessThan(Duration.ofMinutes(1));
    assertThat(last().usage().requests()).isEqualTo(1);
    assertThat(last().usage().retries()).hasValue(0);
    assertThat(last().usage().table()).isEqualTo(new CapacityUnits(0, 1));
    assertThat(last().usage().indexes())
        .containsOnlyKeys("byCustomer")
        .containsEntry("byCustomer", new CapacityUnits(0, 1));
    assertThat(last().usage().capacity()).isEqualTo(new CapacityUnits(0, 2));

    assertThat(orders.get("1")).isPresent();
    assertThat(last().operation()).isEqualTo("get");
    assertThat(last().usage().capacity()).isEqualTo(new CapacityUnits(0.5, 0));
    assertThat(last().usage().found()).isEqualTo(1);
    assertThat(orders.get("2")).isEmpty();
    assertThat(last().usage().found()).isZero();

    orders.save(order("1"));
    orders.replace(order("1"));
    assertThat(orders.delete("1")).isPresent();
    assertThat(events)
        .extracting(OperationEvent::operation)
        .containsExactly("create", "get", "get", "save", "replace", "delete");
    assertThat(events.subList(3, 6))
        .allSatisfy(event -> assertThat(event.usage().capacity().write()).isPositive())
        .allSatisfy(event -> assertThat(event.usage().capacity().read()).isZero());
  }

  @Test
  void queriesAreToldByNameAndIndex() {
    OrderDao orders = orders();
    for (int i = 0; i < 30; i++) {
      orders.create(order("o" + i).withNote("x".repeat(100_000)));
    }
    events.clear();

    assertThat(orders.byCustomer("c").page(30).items()).hasSize(30);
    assertThat(events).hasSize(1);
    assertThat(last().operation()).isEqualTo("byCustomer");
    assertThat(last().index()).contains("byCustomer");
    assertThat(last().usage().requests()).isGreaterThan(2);
    assertThat(last().usage().table()).isEqualTo(NONE);
    assertThat(last().usage().indexes().get("byCustomer").read()).isGreaterThan(300);
    assertThat(last().usage().found()).isEqualTo(30);
    assertThat(last().usage().scanned()).isEqualTo(30);

    assertThat(orders.all().count()).isEqualTo(30);
    assertThat(last().operation()).isEqualTo("all");
    assertThat(last().index()).isEmpty();
    assertThat(last().usage().found()).isEqualTo(30);

    events.clear();
    assertThat(orders.all().stream().limit(2)).hasSize(2);
    assertThat(events).hasSize(1);
    assertThat(orders.all().stream()).hasSize(30);
    assertThat(events)
        .hasSizeGreaterThan(3)
        .allSatisfy(event -> assertThat(event.usage().requests()).isEqualTo(1));
  }

  @Test
  void aCountTellsWhatItReadBesidesWhatItFound() {
    OrderDao orders = orders();
    orders.create(order("1"));
    new RawTable(LocalDynamoDb.client(), table)
        .put(
            Map.of(
                "PK", RawTable.text("TENANT#acme"),
                "SK", RawTable.text("ORDER#2"),
                "_entity", RawTable.text("Invoice")));

    assertThat(orders.all().count()).isEqualTo(1);

    assertThat(last().usage().found()).isEqualTo(1);
    assertThat(last().usage().scanned()).isEqualTo(2);
  }

  @Test
  void nothingIsAskedWhereNothingCanBeFound() {
    assertThat(orders().byCustomer("c").placedAt().between(START.plusNanos(1), START).count())
        .isZero();

    assertThat(last().usage().requests()).isZero();
    assertThat(last().usage().capacity()).isEqualTo(NONE);
  }

  @Test
  void failuresAreToldByClassAndNothingByValue() {
    OrderDao orders = orders();
    Order order = order(CANARY).withNote(CANARY);
    orders.create(order);

    assertThatThrownBy(() -> orders.create(order)).isInstanceOf(ItemExistsException.class);
    assertThat(last().failure()).contains(ItemExistsException.class);
    assertThat(last().usage().requests()).isEqualTo(1);
    table = "no-such-table";
    assertThatThrownBy(() -> orders().byCustomer(CANARY).page(1))
        .isInstanceOf(OperationFailedException.class);
    assertThat(last().failure()).contains(OperationFailedException.class);
    assertThat(events).hasSize(3);
    assertThat(events.toString()).doesNotContain(CANARY);

    assertThatThrownBy(() -> orders.create(Order.of("globex", "1", "c", START)))
        .isInstanceOf(TenantMismatchException.class);
    assertThat(events).hasSize(3);
  }

  @Test
  void whatTheSdkSendsAgainIsCounted() {
    try (DynamoDbClient client = LocalDynamoDb.newClient(new FailingFirst(2))) {
      assertThat(orders(client, events::add).get("1")).isEmpty();
    }
    assertThat(last().usage().requests()).isEqualTo(1);
    assertThat(last().usage().retries()).hasValue(2);

    try (DynamoDbClient client = LocalDynamoDb.newClient(new FailingFirst(100))) {
      OrderDao orders = orders(client, events::add);
      assertThatThrownBy(() -> orders.get("1")).isInstanceOf(OperationFailedException.class);
    }
    assertThat(last().failure()).contains(OperationFailedException.class);
    assertThat(last().usage().retries().getAsInt()).isPositive();
  }

  @Test
  void theClientsOwnMetricsGoOn() {
    List<MetricCollection> published = new CopyOnWriteArrayList<>();
    MetricPublisher own =
        new MetricPublisher() {
          @Override
          public void publish(MetricCollection metrics) {
            published.add(metrics);
          }

          @Override
          public void close() {}
        };
    try (DynamoDbClient client = LocalDynamoDb.newClient(c -> c.addMetricPublisher(own))) {
      assertThat(orders(client, events::add).get("1")).isEmpty();
    }

    assertThat(published).hasSize(1);
    assertThat(last().usage().retries()).hasValue(0);
  }

  @Test
  void aClientThatHidesItsConfigurationIsLeftAlone() {
    DynamoDbClient hiding =
        (DynamoDbClient)
            Proxy.newProxyInstance(
                DynamoDbClient.class.getClassLoader(),
                new Class<?>[] {DynamoDbClient.class},
                (proxy, method, arguments) -> {
                  if (method.getName().equals("serviceClientConfiguration")) {
                    throw new UnsupportedOperationException();
                  }
                  try {
                    return method.invoke(LocalDynamoDb.client(), arguments);
                  } catch (InvocationTargetException e) {
                    throw e.getCause();
                  }
                });

    assertThat(orders(hiding, events::add).get("1")).isEmpty();

    assertThat(last().usage().retries()).isEmpty();
    assertThat(last().usage().capacity().read()).isPositive();
  }

  @Test
  void aListenerThatFailsFailsNothing() {
    OrderDao orders =
        orders(
            LocalDynamoDb.client(),
            event -> {
              events.add(event);
              if (event.operation().equals("get")) {
                throw new NoClassDefFoundError(CANARY);
              }
              throw new IllegalStateException(CANARY);
            });

    orders.create(order("1"));
    assertThat(orders.get("1")).isPresent();
    assertThatThrownBy(() -> orders.create(order("1"))).isInstanceOf(ItemExistsException.class);
    assertThat(events).hasSize(3);
  }

  @Test
  void requestsAskWhatTheyConsumeOnlyWhereSomebodyListens() {
    List<SdkRequest> sent = new CopyOnWriteArrayList<>();
    ExecutionInterceptor recorder =
        new ExecutionInterceptor() {
          @Override
          public void beforeExecution(
              Context.BeforeExecution context, ExecutionAttributes attributes) {
            sent.add(context.request());
          }
        };
    try (DynamoDbClient client = LocalDynamoDb.newClient(recorder)) {
      assertThat(orders(client, events::add).get("1")).isEmpty();
      TableOptions silent = TableOptions.builder().tableName(table).build();
      assertThat(Shop.connect(client, silent).tenant("acme").orders().get("1")).isEmpty();
    }

    assertThat(sent)
        .extracting(request -> ((GetItemRequest) request).returnConsumedCapacity())
        .containsExactly(ReturnConsumedCapacity.INDEXES, null);
    assertThat(sent.get(1).overrideConfiguration().orElseThrow().metricPublishers()).isEmpty();
  }

  @Test
  void tenantsAreToldApart() {
    TableOptions options = TableOptions.builder().tableName(table).listener(events::add).build();
    Shop shop = Shop.connect(LocalDynamoDb.client(), options);

    shop.tenant("globex").orders().create(Order.of("globex", "1", "c", START));
    assertThat(shop.tenant("acme").orders().get("1")).isEmpty();

    assertThat(events)
        .extracting(OperationEvent::tenant)
        .containsExactly(TenantId.of("globex"), TenantId.of("acme"));
  }

  /** Turns the first answers into failures of the service. */
  private static final class FailingFirst implements ExecutionInterceptor {
    private int left;

    FailingFirst(int failures) {
      this.left = failures;
    }

    @Override
    public SdkHttpResponse modifyHttpResponse(
        Context.ModifyHttpResponse context, ExecutionAttributes attributes) {
      return left-- > 0
          ? context.httpResponse().toBuilder().statusCode(500).build()
          : context.httpResponse();
    }
  }
}
