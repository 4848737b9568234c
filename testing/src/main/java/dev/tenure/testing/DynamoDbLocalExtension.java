package dev.tenure.testing;

import dev.tenure.testing.request.RecordingInterceptor;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.ParameterResolver;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;

/**
 * Runs tests against DynamoDB Local, in memory, in this JVM.
 *
 * <pre>{@code
 * @RegisterExtension
 * static final DynamoDbLocalExtension dynamoDb = DynamoDbLocalExtension.inMemory();
 *
 * @Test
 * void storesOrders() {
 *   ShopTable shop = ShopTable.connect(dynamoDb.client());
 * }
 * }</pre>
 *
 * <p>or {@code @ExtendWith(DynamoDbLocalExtension.class)}, and a {@link DynamoDbClient}, {@link
 * DynamoDbAsyncClient}, {@link DynamoDbStreamsClient} or {@link RecordingInterceptor} as a
 * parameter of a test or of what runs before and after it.
 *
 * <p>The server starts with the first test that needs it, listens on the loopback interface only,
 * and is closed after the last test of the run. Each test finds no tables; tests that run
 * concurrently do not see each other's. The clients are ordinary ones of the SDK, over HTTP: what
 * they send is marshalled and intercepted as it is in production. They are closed with the server,
 * not by the test.
 */
public final class DynamoDbLocalExtension
    implements BeforeAllCallback, BeforeEachCallback, ParameterResolver {
  private static final Namespace NAMESPACE = Namespace.create(DynamoDbLocalExtension.class);

  private static final Map<Class<?>, Function<LocalDatabase, Object>> PARAMETERS =
      Map.of(
          DynamoDbClient.class, LocalDatabase::client,
          DynamoDbAsyncClient.class, LocalDatabase::asyncClient,
          DynamoDbStreamsClient.class, LocalDatabase::streamsClient,
          RecordingInterceptor.class, LocalDatabase::recording);

  private final boolean perClass;
  private final boolean leavesOut;
  private final Set<LocalDatabase> inUse = ConcurrentHashMap.newKeySet();

  /** Fresh tables for each test, as {@link #inMemory()}; for {@code @ExtendWith}. */
  public DynamoDbLocalExtension() {
    this(false, false);
  }

  private DynamoDbLocalExtension(boolean perClass, boolean leavesOut) {
    this.perClass = perClass;
    this.leavesOut = leavesOut;
  }

  /** Fresh tables for each test. */
  public static DynamoDbLocalExtension inMemory() {
    return new DynamoDbLocalExtension(false, false);
  }

  /** Fresh tables for each test class: its tests share them, from {@code @BeforeAll} on. */
  public static DynamoDbLocalExtension inMemoryPerClass() {
    return new DynamoDbLocalExtension(true, false);
  }

  /**
   * The same, and tables are created without those global indexes whose keys have several
   * attributes: the DynamoDB Local that comes along does not know them, and a table that has one is
   * refused with an {@link UnsupportedIndexException} otherwise. A query of an index that was left
   * out is refused with one, before it is sent.
   */
  public DynamoDbLocalExtension withoutMultiAttributeIndexes() {
    return new DynamoDbLocalExtension(perClass, true);
  }

  /**
   * The client of the running test.
   *
   * @throws IllegalStateException when no test runs, or when several do: then take the client as a
   *     parameter
   */
  public DynamoDbClient client() {
    return only().client();
  }

  /** The asynchronous client of the running test; otherwise as {@link #client()}. */
  public DynamoDbAsyncClient asyncClient() {
    return only().asyncClient();
  }

  /** The client of the running test that reads streams; otherwise as {@link #client()}. */
  public DynamoDbStreamsClient streamsClient() {
    return only().streamsClient();
  }

  /** What the clients of the running test have sent; otherwise as {@link #client()}. */
  public RecordingInterceptor recording() {
    return only().recording();
  }

  /**
   * Points a client of your own to the tables of the running test, such as one with further
   * interceptors; otherwise as {@link #client()}. Its requests are not recorded.
   */
  public <B extends AwsClientBuilder<B, ?>> B configure(B builder) {
    return only().configure(builder);
  }

  @Override
  public void beforeAll(ExtensionContext context) {
    if (perClass && lent(context).isEmpty()) { // a nested class uses what its outer class has
      lend(context);
    }
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    if (!perClass) {
      lend(context);
    } else if (lent(context).isEmpty()) {
      throw new IllegalStateException(
          "inMemoryPerClass() belongs to the class: declare the extension's field static");
    }
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return PARAMETERS.containsKey(parameter.getParameter().getType());
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    LocalDatabase database =
        lent(context)
            .orElseThrow(
                () ->
                    new ParameterResolutionException(
                        "No test runs yet: in "
                            + parameter.getDeclaringExecutable().getName()
                            + ", tables are those of the class, with inMemoryPerClass()"))
            .database();
    Function<LocalDatabase, Object> value = PARAMETERS.get(parameter.getParameter().getType());
    if (value == null) {
      throw new ParameterResolutionException("Not ours: " + parameter);
    }
    return value.apply(database);
  }

  private LocalDatabase only() {
    LocalDatabase[] databases = inUse.toArray(new LocalDatabase[0]);
    if (databases.length == 0) {
      throw new IllegalStateException(
          "No test runs: tables are there from @BeforeEach on, or, with inMemoryPerClass(), from"
              + " @BeforeAll on");
    }
    if (databases.length > 1) {
      throw new IllegalStateException(
          "Several tests run at once: take the client as a parameter of the test");
    }
    return databases[0];
  }

  private void lend(ExtensionContext context) {
    LocalDatabases databases =
        context
            .getRoot()
            .getStore(NAMESPACE)
            .getOrComputeIfAbsent(
                LocalDatabases.class, key -> new LocalDatabases(), LocalDatabases.class);
    LocalDatabase database = databases.take();
    database.leaveOutMultiAttributeIndexes(leavesOut);
    inUse.add(database);
    context.getStore(NAMESPACE).put(this, new Loan(database, databases));
  }

  private Optional<Loan> lent(ExtensionContext context) {
    return Optional.ofNullable(context.getStore(NAMESPACE).get(this, Loan.class));
  }

  /** JUnit closes it when the test's, or the class', context ends. */
  private final class Loan implements AutoCloseable {
    private final LocalDatabase database;
    private final LocalDatabases owner;

    Loan(LocalDatabase database, LocalDatabases owner) {
      this.database = database;
      this.owner = owner;
    }

    LocalDatabase database() {
      return database;
    }

    @Override
    public void close() {
      inUse.remove(database);
      owner.giveBack(database);
    }
  }
}
