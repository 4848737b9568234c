package dev.tenure.testing.request;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.services.dynamodb.model.DescribeStreamRequest;
import software.amazon.awssdk.services.dynamodb.model.GetRecordsRequest;
import software.amazon.awssdk.services.dynamodb.model.GetShardIteratorRequest;
import software.amazon.awssdk.services.dynamodb.model.ListTagsOfResourceRequest;
import software.amazon.awssdk.services.dynamodb.model.TagResourceRequest;
import software.amazon.awssdk.services.dynamodb.model.UntagResourceRequest;

/** The ARN that a request names in so many words: of a table, or of one of its streams. */
final class ResourceArns {
  /** DynamoDB Local has ARNs of its own; a shard iterator begins with the stream's. */
  private static final Pattern ARN =
      Pattern.compile("arn:[^:|]*:dynamodb:[^:|]*:[^:|]*:table/([^/|]+)(/stream/[^|]+)?(\\|.*)?");

  private ResourceArns() {}

  /** The name of a table that a request calls by its name or by its ARN. */
  static String tableName(String nameOrArn) {
    Matcher arn = ARN.matcher(nameOrArn);
    return arn.matches() ? arn.group(1) : nameOrArn;
  }

  /** The resource where the tests say that tables are; empty for a request that names none so. */
  static Optional<String> of(SdkRequest request, ResourceNames names) {
    return named(request).map(text -> resource(request, text, names));
  }

  private static Optional<String> named(SdkRequest request) {
    if (request instanceof TagResourceRequest tag) {
      return Optional.of(tag.resourceArn());
    }
    if (request instanceof UntagResourceRequest untag) {
      return Optional.of(untag.resourceArn());
    }
    if (request instanceof ListTagsOfResourceRequest list) {
      return Optional.of(list.resourceArn());
    }
    if (request instanceof DescribeStreamRequest describe) {
      return Optional.of(describe.streamArn());
    }
    if (request instanceof GetShardIteratorRequest iterator) {
      return Optional.of(iterator.streamArn());
    }
    if (request instanceof GetRecordsRequest records) {
      return Optional.of(records.shardIterator());
    }
    return Optional.empty();
  }

  private static String resource(SdkRequest request, String text, ResourceNames names) {
    Matcher arn = ARN.matcher(text);
    if (!arn.matches()) {
      throw new UnsupportedRequestException(
          request.getClass().getSimpleName() + ": which table it is about cannot be told");
    }
    String stream = arn.group(2);
    return names.table(arn.group(1)) + (stream == null ? "" : stream);
  }
}
