package dev.tenure.faults;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpResponse;
import software.amazon.awssdk.utils.StringInputStream;

/** Answers as DynamoDB writes them. */
final class Answers {
  private Answers() {}

  static HttpExecuteResponse of(int status, String json) {
    int length = json.getBytes(StandardCharsets.UTF_8).length;
    return HttpExecuteResponse.builder()
        .response(
            SdkHttpResponse.builder()
                .statusCode(status)
                .putHeader("Content-Type", "application/x-amz-json-1.0")
                .putHeader("Content-Length", Integer.toString(length))
                .build())
        .responseBody(AbortableInputStream.create(new StringInputStream(json)))
        .build();
  }

  /** A message that nobody may see stands in each error. */
  static String error(String code, String more) {
    return "{\"__type\":\"com.amazonaws.dynamodb.v20120810#"
        + code
        + "\",\"message\":\"canary of the service\""
        + more
        + "}";
  }

  static void drain(InputStream body) {
    try (body) {
      body.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
