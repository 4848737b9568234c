package dev.tenure.faults;

import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Collectors;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;

/** What happens to one request of HTTP instead of what should. */
@FunctionalInterface
public interface Fault {
  /**
   * Does it.
   *
   * @param request the request, which is sent when it is called
   */
  HttpExecuteResponse on(ExecutableHttpRequest request) throws IOException;

  /** The request goes through after something else was done: somebody else was faster. */
  static Fault after(Runnable meanwhile) {
    return request -> {
      meanwhile.run();
      return request.call();
    };
  }

  /** The request never arrives. */
  static Fault unreachable() {
    return request -> {
      throw new IOException("unreachable");
    };
  }

  /** The request arrives and is carried out, and its answer is lost. */
  static Fault answerLost() {
    return request -> {
      request.call().responseBody().ifPresent(Answers::drain);
      throw new IOException("the answer is lost");
    };
  }

  /** The request is carried out, and its answer is another. */
  static Fault done(Fault answer) {
    return request -> {
      request.call().responseBody().ifPresent(Answers::drain);
      return answer.on(request);
    };
  }

  /** The request is not carried out, and answered with this JSON. */
  static Fault answer(int status, String json) {
    return request -> Answers.of(status, json);
  }

  /** The service refuses. */
  static Fault error(int status, String code) {
    return answer(status, Answers.error(code, ""));
  }

  /** The service throttles, or cannot be bothered. */
  static Fault throttled() {
    return error(400, "ThrottlingException");
  }

  /**
   * The service cancels a transaction.
   *
   * @param reasons the code of each operation, {@code None} where it is not at fault
   */
  static Fault cancelled(String... reasons) {
    String codes =
        Arrays.stream(reasons)
            .map(code -> "{\"Code\":\"" + code + "\"}")
            .collect(Collectors.joining(","));
    return answer(
        400,
        Answers.error("TransactionCanceledException", ",\"CancellationReasons\":[" + codes + "]"));
  }
}
