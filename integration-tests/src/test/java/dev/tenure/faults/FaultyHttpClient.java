package dev.tenure.faults;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpService;

/**
 * Goes wrong when it is told to, and sends everything else as it is. Thread-safe.
 *
 * <pre>{@code
 * FaultyHttpClient http = new FaultyHttpClient();
 * DynamoDbClient client = dynamoDb.configure(DynamoDbClient.builder()).httpClient(http).build();
 *
 * http.next("TransactWriteItems", Fault.cancelled("None", "TransactionConflict"));
 * }</pre>
 *
 * <p>The SDK's own attempts are requests, too: what it tries again by itself, such as a throttled
 * request, takes the next fault.
 */
public final class FaultyHttpClient implements SdkHttpClient {
  private final SdkHttpClient sender =
      ServiceLoader.load(SdkHttpService.class)
          .findFirst()
          .orElseThrow()
          .createHttpClientBuilder()
          .build();
  private final Map<String, Deque<Fault>> faults = new HashMap<>();
  private final List<String> sent = new ArrayList<>();

  /** What happens to the next requests of an operation, in order, before all goes well again. */
  public synchronized void next(String operation, Fault... inOrder) {
    faults.computeIfAbsent(operation, none -> new ArrayDeque<>()).addAll(List.of(inOrder));
  }

  /** The operations of all requests so far, faulty ones included. */
  public synchronized List<String> sent() {
    return List.copyOf(sent);
  }

  private synchronized @Nullable Fault take(String operation) {
    sent.add(operation);
    Deque<Fault> waiting = faults.get(operation);
    return waiting == null ? null : waiting.poll();
  }

  @Override
  public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
    String target = request.httpRequest().firstMatchingHeader("X-Amz-Target").orElse("");
    ExecutableHttpRequest sending = sender.prepareRequest(request);
    return new ExecutableHttpRequest() {
      @Override
      public HttpExecuteResponse call() throws IOException {
        Fault fault = take(target.substring(target.indexOf('.') + 1));
        return fault == null ? sending.call() : fault.on(sending);
      }

      @Override
      public void abort() {
        sending.abort();
      }
    };
  }

  @Override
  public void close() {
    sender.close();
  }
}
