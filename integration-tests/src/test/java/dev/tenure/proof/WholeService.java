package dev.tenure.proof;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.DescribeContinuousBackupsResponse;
import software.amazon.awssdk.services.dynamodb.model.ListTagsOfResourceResponse;
import software.amazon.awssdk.services.dynamodb.model.PointInTimeRecoveryStatus;
import software.amazon.awssdk.services.dynamodb.model.Tag;
import software.amazon.awssdk.services.dynamodb.model.TagResourceRequest;
import software.amazon.awssdk.services.dynamodb.model.TagResourceResponse;
import software.amazon.awssdk.services.dynamodb.model.UpdateContinuousBackupsRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateContinuousBackupsResponse;

/**
 * DynamoDB Local, and beside it the operations of the service that it does not know: tags and
 * point-in-time recovery. Records what is asked.
 */
final class WholeService {
  private final DynamoDbClient local;
  private final List<SdkRequest> requests = new ArrayList<>();
  private final List<Tag> tags = new ArrayList<>();
  private int recoveryDays;

  WholeService(DynamoDbClient local) {
    this.local = local;
  }

  List<SdkRequest> requests() {
    return List.copyOf(requests);
  }

  /** As if somebody had removed them. */
  void forgetTags() {
    tags.clear();
  }

  DynamoDbClient client() {
    return (DynamoDbClient)
        Proxy.newProxyInstance(
            DynamoDbClient.class.getClassLoader(),
            new Class<?>[] {DynamoDbClient.class},
            (proxy, method, arguments) -> {
              if (arguments != null && arguments[0] instanceof SdkRequest request) {
                requests.add(request);
              }
              return switch (method.getName()) {
                case "describeContinuousBackups" -> backups();
                case "updateContinuousBackups" ->
                    updateBackups((UpdateContinuousBackupsRequest) arguments[0]);
                case "listTagsOfResource" ->
                    ListTagsOfResourceResponse.builder().tags(tags).build();
                case "tagResource" -> tag((TagResourceRequest) arguments[0]);
                default -> {
                  if (arguments != null && arguments[0] instanceof CreateTableRequest create) {
                    tags.addAll(create.tags());
                  }
                  try {
                    yield method.invoke(local, arguments);
                  } catch (InvocationTargetException failure) {
                    throw failure.getCause();
                  }
                }
              };
            });
  }

  private DescribeContinuousBackupsResponse backups() {
    return DescribeContinuousBackupsResponse.builder()
        .continuousBackupsDescription(
            backups ->
                backups
                    .continuousBackupsStatus("ENABLED")
                    .pointInTimeRecoveryDescription(
                        recovery -> {
                          recovery.pointInTimeRecoveryStatus(
                              recoveryDays == 0
                                  ? PointInTimeRecoveryStatus.DISABLED
                                  : PointInTimeRecoveryStatus.ENABLED);
                          recovery.recoveryPeriodInDays(recoveryDays);
                        }))
        .build();
  }

  private UpdateContinuousBackupsResponse updateBackups(UpdateContinuousBackupsRequest request) {
    recoveryDays = request.pointInTimeRecoverySpecification().recoveryPeriodInDays();
    return UpdateContinuousBackupsResponse.builder().build();
  }

  private TagResourceResponse tag(TagResourceRequest request) {
    tags.addAll(request.tags());
    return TagResourceResponse.builder().build();
  }
}
