package dev.tenure.runtime.table;

import dev.tenure.runtime.OperationFailedException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.DescribeContinuousBackupsRequest;
import software.amazon.awssdk.services.dynamodb.model.DescribeTableRequest;
import software.amazon.awssdk.services.dynamodb.model.DescribeTimeToLiveRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.ListTagsOfResourceRequest;
import software.amazon.awssdk.services.dynamodb.model.ListTagsOfResourceResponse;
import software.amazon.awssdk.services.dynamodb.model.PointInTimeRecoveryDescription;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;
import software.amazon.awssdk.services.dynamodb.model.TagResourceRequest;
import software.amazon.awssdk.services.dynamodb.model.TimeToLiveDescription;
import software.amazon.awssdk.services.dynamodb.model.UpdateContinuousBackupsRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateTimeToLiveRequest;

/** What an operator asks of the service about one table. */
final class TableCalls {
  private final DynamoDbClient client;
  private final String table;

  TableCalls(DynamoDbClient client, String table) {
    this.client = client;
    this.table = table;
  }

  Optional<TableDescription> describe() {
    DescribeTableRequest request = DescribeTableRequest.builder().tableName(table).build();
    try {
      return Optional.of(client.describeTable(request).table());
    } catch (ResourceNotFoundException absent) {
      return Optional.empty();
    } catch (SdkException failure) {
      throw failed("describeTable", failure);
    }
  }

  /** The table, and of the rest as much as these settings declare. */
  Optional<LiveTable> read(TableSettings settings) {
    return describe().map(description -> read(settings, description));
  }

  private LiveTable read(TableSettings settings, TableDescription description) {
    List<String> unknown = new ArrayList<>();
    return new LiveTable(
        description,
        settings.timeToLive().isEmpty() ? Optional.empty() : timeToLive(unknown),
        settings.recoveryDays().isEmpty() ? Optional.empty() : recovery(unknown),
        settings.tags().isEmpty() ? Optional.empty() : tags(description.tableArn(), unknown),
        unknown);
  }

  private Optional<TimeToLiveDescription> timeToLive(List<String> unknown) {
    DescribeTimeToLiveRequest request =
        DescribeTimeToLiveRequest.builder().tableName(table).build();
    return ask(
        "describeTimeToLive",
        "the time to live",
        unknown,
        () -> client.describeTimeToLive(request).timeToLiveDescription());
  }

  private Optional<PointInTimeRecoveryDescription> recovery(List<String> unknown) {
    DescribeContinuousBackupsRequest request =
        DescribeContinuousBackupsRequest.builder().tableName(table).build();
    return ask(
            "describeContinuousBackups",
            "point-in-time recovery",
            unknown,
            () -> client.describeContinuousBackups(request).continuousBackupsDescription())
        .map(
            backups ->
                backups.pointInTimeRecoveryDescription() == null
                    ? PointInTimeRecoveryDescription.builder().build()
                    : backups.pointInTimeRecoveryDescription());
  }

  private Optional<Map<String, String>> tags(String arn, List<String> unknown) {
    return ask("listTagsOfResource", "the tags", unknown, () -> allTags(arn));
  }

  private Map<String, String> allTags(String arn) {
    Map<String, String> tags = new LinkedHashMap<>();
    String next = null;
    do {
      ListTagsOfResourceResponse page = client.listTagsOfResource(tagsRequest(arn, next));
      page.tags().forEach(tag -> tags.put(tag.key(), tag.value()));
      next = page.nextToken();
    } while (next != null && !next.isEmpty());
    return tags;
  }

  private static ListTagsOfResourceRequest tagsRequest(String arn, @Nullable String next) {
    return ListTagsOfResourceRequest.builder().resourceArn(arn).nextToken(next).build();
  }

  /** DynamoDB Local and some regions do not know every operation: that is told, not thrown. */
  private <T> Optional<T> ask(
      String operation, String what, List<String> unknown, Supplier<T> call) {
    try {
      return Optional.of(call.get());
    } catch (SdkException failure) {
      OperationFailedException told = failed(operation, failure);
      if (told.errorCode().equals("UnknownOperationException")) {
        unknown.add(what + ": the endpoint does not know " + operation);
        return Optional.empty();
      }
      throw told;
    }
  }

  /**
   * Sends the request of a step.
   *
   * @throws SdkException as it comes: whether it matters is for the caller to tell
   */
  void send(DynamoDbRequest request) {
    if (request instanceof CreateTableRequest create) {
      client.createTable(create);
    } else if (request instanceof UpdateTableRequest update) {
      client.updateTable(update);
    } else if (request instanceof UpdateTimeToLiveRequest timeToLive) {
      client.updateTimeToLive(timeToLive);
    } else if (request instanceof UpdateContinuousBackupsRequest backups) {
      client.updateContinuousBackups(backups);
    } else if (request instanceof TagResourceRequest tags) {
      client.tagResource(tags);
    } else {
      throw new IllegalArgumentException("No step sends a " + request.getClass().getSimpleName());
    }
  }

  OperationFailedException failed(TableStep step, SdkException failure) {
    String operation = step.operation();
    return failed(
        operation.substring(0, 1).toLowerCase(Locale.ROOT) + operation.substring(1), failure);
  }

  private OperationFailedException failed(String operation, SdkException failure) {
    return OperationFailedException.of(operation, table, failure);
  }
}
