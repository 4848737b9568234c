package dev.tenure.dao;

import com.amazonaws.services.dynamodbv2.local.main.ServerRunner;
import com.amazonaws.services.dynamodbv2.local.server.DynamoDBProxyServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * One DynamoDB Local for all tests of the JVM, in memory, reached over HTTP: the embedded client
 * would bypass the SDK, and with it interceptors, error codes and request ids.
 *
 * <p>Tests do not share tables: each asks for a {@linkplain #tableName() name of its own}.
 */
public final class LocalDynamoDb {
  private static final AtomicInteger TABLES = new AtomicInteger();

  private LocalDynamoDb() {}

  /** Started when first asked for. */
  private static final class Server {
    static final URI ENDPOINT = start();
    static final DynamoDbClient CLIENT = newClient();
    static final DynamoDbClient QUIET = quiet(DynamoDbClient.builder()).build();

    private static URI start() {
      PrintStream out = System.out;
      System.setOut(new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8));
      try {
        int port = freePort();
        DynamoDBProxyServer server =
            ServerRunner.createServerFromCommandLineArgs(
                new String[] {"-inMemory", "-port", Integer.toString(port)});
        server.start();
        return URI.create("http://localhost:" + port);
      } catch (Exception e) {
        throw new IllegalStateException("DynamoDB Local does not start", e);
      } finally {
        System.setOut(out);
      }
    }

    private static int freePort() throws IOException {
      try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
        return socket.getLocalPort();
      }
    }
  }

  /** The client that tests share. */
  public static DynamoDbClient client() {
    return Server.CLIENT;
  }

  /**
   * The client of a database where no table has a time to live, which DynamoDB Local keeps for each
   * access key. What it does in the background, such as filling an index, waits for a single thread
   * that looking for expired items keeps for a minute.
   */
  public static DynamoDbClient quietClient() {
    return Server.QUIET;
  }

  /** A client of the {@linkplain #quietClient quiet} database; the caller closes it. */
  public static DynamoDbClient newQuietClient(ExecutionInterceptor... interceptors) {
    return quiet(DynamoDbClient.builder())
        .overrideConfiguration(c -> c.executionInterceptors(Arrays.asList(interceptors)))
        .build();
  }

  /** A client whose requests go through interceptors; the caller closes it. */
  public static DynamoDbClient newClient(ExecutionInterceptor... interceptors) {
    return newClient(client -> client.executionInterceptors(Arrays.asList(interceptors)));
  }

  /** A client with a configuration of its own; the caller closes it. */
  public static DynamoDbClient newClient(
      Consumer<ClientOverrideConfiguration.Builder> configuration) {
    return configured(DynamoDbClient.builder()).overrideConfiguration(configuration).build();
  }

  /** An asynchronous client whose requests go through interceptors; the caller closes it. */
  public static DynamoDbAsyncClient newAsyncClient(ExecutionInterceptor... interceptors) {
    return configured(DynamoDbAsyncClient.builder())
        .overrideConfiguration(c -> c.executionInterceptors(Arrays.asList(interceptors)))
        .build();
  }

  /** Leads a client to this database. */
  public static <B extends AwsClientBuilder<B, ?>> B configured(B client) {
    return configured(client, "local");
  }

  private static <B extends AwsClientBuilder<B, ?>> B quiet(B client) {
    return configured(client, "quiet");
  }

  private static <B extends AwsClientBuilder<B, ?>> B configured(B client, String accessKey) {
    return client
        .endpointOverride(Server.ENDPOINT)
        .region(Region.US_EAST_1)
        .credentialsProvider(
            StaticCredentialsProvider.create(AwsBasicCredentials.create(accessKey, "secret")));
  }

  /** A table name that nobody else has. */
  public static String tableName() {
    return "table-" + TABLES.incrementAndGet();
  }
}
