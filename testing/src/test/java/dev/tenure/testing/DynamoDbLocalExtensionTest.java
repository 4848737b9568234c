package dev.tenure.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import dev.tenure.testing.request.RecordingInterceptor;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Runs small test classes with JUnit's engine; each stands for a user's. */
class DynamoDbLocalExtensionTest {

  static class FreshForEachTest {
    @RegisterExtension
    static final DynamoDbLocalExtension dynamoDb = DynamoDbLocalExtension.inMemory();

    @BeforeEach
    void create(DynamoDbClient client) {
      client.createTable(ShopTable.CREATE);
    }

    @RepeatedTest(2)
    void findsNoItems() {
      assertThat(dynamoDb.client().getItem(ShopTable.get("TENANT#acme")).hasItem()).isFalse();
      dynamoDb.client().putItem(ShopTable.put("TENANT#acme"));
      assertThat(dynamoDb.client().getItem(ShopTable.get("TENANT#acme")).hasItem()).isTrue();
    }
  }

  @Test
  void eachTestFindsNoTables() {
    assertSucceeds(FreshForEachTest.class, 2);
  }

  static class ProtectedFromDeletion {
    @RegisterExtension
    static final DynamoDbLocalExtension dynamoDb = DynamoDbLocalExtension.inMemory();

    @RepeatedTest(2)
    void isGoneAfterTheTest() {
      dynamoDb
          .client()
          .createTable(ShopTable.CREATE.toBuilder().deletionProtectionEnabled(true).build());
    }
  }

  @Test
  void tablesMayBeProtectedFromDeletion() {
    assertSucceeds(ProtectedFromDeletion.class, 2);
  }

  static class SharedByTheClass {
    @RegisterExtension
    static final DynamoDbLocalExtension dynamoDb = DynamoDbLocalExtension.inMemoryPerClass();

    @BeforeAll
    static void create(DynamoDbClient client) {
      client.createTable(ShopTable.CREATE);
      assertThat(client).isSameAs(dynamoDb.client());
    }

    @Test
    void findsTheTable(DynamoDbClient client) {
      assertThat(client.listTables().tableNames()).containsExactly("shop");
    }

    @Nested
    class AndByItsNestedClass {
      @Test
      void findsTheTable(DynamoDbClient client) {
        assertThat(client.listTables().tableNames()).containsExactly("shop");
        assertThat(dynamoDb.client()).isSameAs(client);
      }
    }
  }

  @Test
  void theTestsOfAClassMayShareTables() {
    assertSucceeds(SharedByTheClass.class, 2);
    assertSucceeds(SharedByTheClass.class, 2);
  }

  @ExtendWith(DynamoDbLocalExtension.class)
  static class ByAnnotation {
    @Test
    void bothClientsSeeTheSameTablesAndAreRecorded(
        DynamoDbClient client, DynamoDbAsyncClient asyncClient, RecordingInterceptor recording) {
      assertThat(recording.requests()).isEmpty();
      client.createTable(ShopTable.CREATE);
      asyncClient.putItem(ShopTable.put("TENANT#acme")).join();
      assertThat(client.getItem(ShopTable.get("TENANT#acme")).hasItem()).isTrue();
      List<SdkRequest> requests = recording.drain();
      assertThat(requests)
          .extracting(SdkRequest::toString)
          .containsExactly(
              ShopTable.CREATE.toString(),
              ShopTable.put("TENANT#acme").toString(),
              ShopTable.get("TENANT#acme").toString());
      assertThat(recording.requests()).isEmpty();
    }
  }

  @Test
  void clientsAndTheRecordingAreParameters() {
    assertSucceeds(ByAnnotation.class, 1);
  }

  static class WithAClientOfItsOwn {
    @RegisterExtension final DynamoDbLocalExtension dynamoDb = DynamoDbLocalExtension.inMemory();

    @Test
    void seesTheSameTables() {
      dynamoDb.client().createTable(ShopTable.CREATE);
      dynamoDb.recording().drain();
      try (DynamoDbClient own = dynamoDb.configure(DynamoDbClient.builder()).build()) {
        assertThat(own.listTables().tableNames()).containsExactly("shop");
      }
      assertThat(dynamoDb.recording().requests()).isEmpty();
      assertThat(dynamoDb.asyncClient().listTables().join().tableNames()).containsExactly("shop");
    }
  }

  @Test
  void aClientOfOnesOwnSeesTheSameTables() {
    assertSucceeds(WithAClientOfItsOwn.class, 1);
  }

  @Execution(ExecutionMode.CONCURRENT)
  static class AtOnce {
    @RegisterExtension
    static final DynamoDbLocalExtension dynamoDb = DynamoDbLocalExtension.inMemory();

    private static final CyclicBarrier BOTH = new CyclicBarrier(2);
    private static final Set<DynamoDbClient> CLIENTS = ConcurrentHashMap.newKeySet();

    @RepeatedTest(2)
    void doNotSeeEachOther(DynamoDbClient client) throws Exception {
      CLIENTS.add(client);
      client.createTable(ShopTable.CREATE);
      BOTH.await(30, TimeUnit.SECONDS);
      assertThat(CLIENTS).hasSize(2);
      assertThatExceptionOfType(IllegalStateException.class)
          .isThrownBy(dynamoDb::client)
          .withMessageContaining("parameter");
      BOTH.await(30, TimeUnit.SECONDS);
    }
  }

  @Test
  void testsThatRunAtOnceDoNotSeeEachOther() {
    assertSucceeds(AtOnce.class, 2);
  }

  static class BeforeAnyTest {
    @RegisterExtension
    static final DynamoDbLocalExtension dynamoDb = DynamoDbLocalExtension.inMemory();

    @BeforeAll
    static void create(DynamoDbClient client) {
      client.createTable(ShopTable.CREATE);
    }

    @Test
    void isNeverReached() {}
  }

  @Test
  void tablesOfATestAreNotThereBeforeAll() {
    assertThat(failures(BeforeAnyTest.class))
        .singleElement()
        .asString()
        .contains("create", "inMemoryPerClass()");
    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(DynamoDbLocalExtension.inMemory()::client)
        .withMessageContaining("No test runs");
  }

  static class PerClassInAField {
    @RegisterExtension
    final DynamoDbLocalExtension dynamoDb = DynamoDbLocalExtension.inMemoryPerClass();

    @Test
    void isNeverReached() {}
  }

  @Test
  void tablesOfAClassNeedAStaticField() {
    assertThat(failures(PerClassInAField.class)).singleElement().asString().contains("static");
  }

  private static void assertSucceeds(Class<?> testClass, int tests) {
    EngineExecutionResults results = run(testClass);
    assertThat(failures(results)).isEmpty();
    results.testEvents().assertStatistics(stats -> stats.succeeded(tests).failed(0));
  }

  private static List<Throwable> failures(Class<?> testClass) {
    return failures(run(testClass));
  }

  private static List<Throwable> failures(EngineExecutionResults results) {
    return results.allEvents().failed().stream()
        .map(Event::getPayload)
        .map(payload -> payload.orElseThrow())
        .map(TestExecutionResult.class::cast)
        .map(result -> result.getThrowable().orElseThrow())
        .toList();
  }

  private static EngineExecutionResults run(Class<?> testClass) {
    return EngineTestKit.engine("junit-jupiter")
        .selectors(selectClass(testClass))
        .configurationParameter("junit.jupiter.execution.parallel.enabled", "true")
        .configurationParameter("junit.jupiter.execution.parallel.config.strategy", "fixed")
        .configurationParameter("junit.jupiter.execution.parallel.config.fixed.parallelism", "2")
        .execute();
  }
}
