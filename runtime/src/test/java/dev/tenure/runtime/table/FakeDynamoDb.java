package dev.tenure.runtime.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.ContinuousBackupsUnavailableException;
import software.amazon.awssdk.services.dynamodb.model.CreateGlobalSecondaryIndexAction;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.CreateTableResponse;
import software.amazon.awssdk.services.dynamodb.model.DescribeContinuousBackupsRequest;
import software.amazon.awssdk.services.dynamodb.model.DescribeContinuousBackupsResponse;
import software.amazon.awssdk.services.dynamodb.model.DescribeTableRequest;
import software.amazon.awssdk.services.dynamodb.model.DescribeTableResponse;
import software.amazon.awssdk.services.dynamodb.model.DescribeTimeToLiveRequest;
import software.amazon.awssdk.services.dynamodb.model.DescribeTimeToLiveResponse;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndexDescription;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndexUpdate;
import software.amazon.awssdk.services.dynamodb.model.IndexStatus;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.ListTagsOfResourceRequest;
import software.amazon.awssdk.services.dynamodb.model.ListTagsOfResourceResponse;
import software.amazon.awssdk.services.dynamodb.model.LocalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.LocalSecondaryIndexDescription;
import software.amazon.awssdk.services.dynamodb.model.OnDemandThroughput;
import software.amazon.awssdk.services.dynamodb.model.PointInTimeRecoveryDescription;
import software.amazon.awssdk.services.dynamodb.model.PointInTimeRecoveryStatus;
import software.amazon.awssdk.services.dynamodb.model.Projection;
import software.amazon.awssdk.services.dynamodb.model.ProvisionedThroughput;
import software.amazon.awssdk.services.dynamodb.model.ProvisionedThroughputDescription;
import software.amazon.awssdk.services.dynamodb.model.ReplicaDescription;
import software.amazon.awssdk.services.dynamodb.model.ReplicaStatus;
import software.amazon.awssdk.services.dynamodb.model.ResourceInUseException;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;
import software.amazon.awssdk.services.dynamodb.model.SSEDescription;
import software.amazon.awssdk.services.dynamodb.model.SSESpecification;
import software.amazon.awssdk.services.dynamodb.model.SSEStatus;
import software.amazon.awssdk.services.dynamodb.model.SSEType;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;
import software.amazon.awssdk.services.dynamodb.model.StreamSpecification;
import software.amazon.awssdk.services.dynamodb.model.TableClass;
import software.amazon.awssdk.services.dynamodb.model.TableClassSummary;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;
import software.amazon.awssdk.services.dynamodb.model.TableStatus;
import software.amazon.awssdk.services.dynamodb.model.Tag;
import software.amazon.awssdk.services.dynamodb.model.TagResourceRequest;
import software.amazon.awssdk.services.dynamodb.model.TagResourceResponse;
import software.amazon.awssdk.services.dynamodb.model.TimeToLiveDescription;
import software.amazon.awssdk.services.dynamodb.model.TimeToLiveSpecification;
import software.amazon.awssdk.services.dynamodb.model.TimeToLiveStatus;
import software.amazon.awssdk.services.dynamodb.model.UpdateContinuousBackupsRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateContinuousBackupsResponse;
import software.amazon.awssdk.services.dynamodb.model.UpdateGlobalSecondaryIndexAction;
import software.amazon.awssdk.services.dynamodb.model.UpdateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateTableResponse;
import software.amazon.awssdk.services.dynamodb.model.UpdateTimeToLiveRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateTimeToLiveResponse;

/**
 * One table of a service that takes every setting, which DynamoDB Local does not, and that refuses
 * what AWS documents to be refused.
 */
final class FakeDynamoDb implements DynamoDbClient {
  static final String ARN = "arn:aws:dynamodb:eu-central-1:123456789012:table/shop";

  final List<DynamoDbRequest> changes = new ArrayList<>();
  private final Map<String, GlobalSecondaryIndexDescription> indexes = new TreeMap<>();
  private final Map<String, ScalarAttributeType> types = new TreeMap<>();
  private final Map<String, String> tags = new LinkedHashMap<>();
  private @Nullable TableDescription table;
  private TimeToLiveDescription timeToLive = off();
  private int recoveryDays;
  private boolean timeToLiveRests = true;
  private int busyReads;
  private int slowness;
  private int recoveryRefusals;
  private @Nullable Consumer<DynamoDbRequest> before;

  /** How often a changed table is told to be busy. */
  FakeDynamoDb slow(int reads) {
    slowness = reads;
    return this;
  }

  /** As on a table that was created this moment. */
  FakeDynamoDb refusingRecovery(int times) {
    recoveryRefusals = times;
    return this;
  }

  /** What happens in the moment before a change. */
  void before(Consumer<DynamoDbRequest> event) {
    before = event;
  }

  void passAnHour() {
    timeToLiveRests = true;
  }

  @Override
  public CreateTableResponse createTable(CreateTableRequest request) {
    change(request);
    if (table != null) {
      throw failure(ResourceInUseException.builder(), "ResourceInUseException");
    }
    request.attributeDefinitions().forEach(a -> types.put(a.attributeName(), a.attributeType()));
    request
        .globalSecondaryIndexes()
        .forEach(
            i ->
                add(
                    i.indexName(),
                    i.keySchema(),
                    i.projection(),
                    i.provisionedThroughput(),
                    i.onDemandThroughput()));
    request.tags().forEach(tag -> tags.put(tag.key(), tag.value()));
    table =
        TableDescription.builder()
            .tableName(request.tableName())
            .tableArn(ARN)
            .keySchema(request.keySchema())
            .localSecondaryIndexes(
                request.localSecondaryIndexes().stream().map(FakeDynamoDb::local).toList())
            .billingModeSummary(mode -> mode.billingMode(request.billingMode()))
            .provisionedThroughput(units(request.provisionedThroughput()))
            .onDemandThroughput(request.onDemandThroughput())
            .streamSpecification(request.streamSpecification())
            .sseDescription(sse(request.sseSpecification()))
            .tableClassSummary(
                request.tableClass() == null ? null : tableClass(request.tableClass()))
            .deletionProtectionEnabled(request.deletionProtectionEnabled())
            .build();
    return CreateTableResponse.builder().build();
  }

  @Override
  public DescribeTableResponse describeTable(DescribeTableRequest request) {
    if (table == null) {
      throw failure(ResourceNotFoundException.builder(), "ResourceNotFoundException");
    }
    boolean isBusy = busyReads > 0;
    busyReads = Math.max(0, busyReads - 1);
    TableDescription description =
        table.toBuilder()
            .tableStatus(isBusy ? TableStatus.UPDATING : TableStatus.ACTIVE)
            .globalSecondaryIndexes(indexes.values())
            .attributeDefinitions(attributes())
            .build();
    return DescribeTableResponse.builder().table(description).build();
  }

  private List<AttributeDefinition> attributes() {
    List<String> used = new ArrayList<>();
    table().keySchema().forEach(element -> used.add(element.attributeName()));
    table()
        .localSecondaryIndexes()
        .forEach(i -> i.keySchema().forEach(e -> used.add(e.attributeName())));
    indexes.values().forEach(i -> i.keySchema().forEach(e -> used.add(e.attributeName())));
    return used.stream()
        .distinct()
        .map(
            n -> AttributeDefinition.builder().attributeName(n).attributeType(types.get(n)).build())
        .toList();
  }

  @Override
  public UpdateTableResponse updateTable(UpdateTableRequest request) {
    change(request);
    TableDescription.Builder next = table().toBuilder();
    request.globalSecondaryIndexUpdates().forEach(update -> update(update, request));
    if (request.billingMode() == BillingMode.PROVISIONED
        && indexes.values().stream().anyMatch(i -> i.provisionedThroughput() == null)) {
      throw refused();
    }
    if (request.billingMode() != null) {
      next.billingModeSummary(mode -> mode.billingMode(request.billingMode()));
    }
    if (request.provisionedThroughput() != null) {
      next.provisionedThroughput(units(request.provisionedThroughput()));
    }
    if (request.onDemandThroughput() != null) {
      next.onDemandThroughput(request.onDemandThroughput());
    }
    StreamSpecification stream = request.streamSpecification();
    if (stream != null) {
      if (stream.streamEnabled() == (table().streamSpecification() != null)) {
        throw refused();
      }
      next.streamSpecification(stream.streamEnabled() ? stream : null);
    }
    if (request.sseSpecification() != null) {
      next.sseDescription(sse(request.sseSpecification()));
    }
    if (request.tableClass() != null) {
      next.tableClassSummary(tableClass(request.tableClass()));
    }
    if (request.deletionProtectionEnabled() != null) {
      next.deletionProtectionEnabled(request.deletionProtectionEnabled());
    }
    List<ReplicaDescription> replicas = new ArrayList<>(table().replicas());
    request
        .replicaUpdates()
        .forEach(
            update ->
                replicas.add(
                    ReplicaDescription.builder()
                        .regionName(update.create().regionName())
                        .replicaStatus(ReplicaStatus.ACTIVE)
                        .build()));
    table = next.replicas(replicas).build();
    return UpdateTableResponse.builder().build();
  }

  private void update(GlobalSecondaryIndexUpdate update, UpdateTableRequest request) {
    if (update.create() != null) {
      CreateGlobalSecondaryIndexAction create = update.create();
      if (request.globalSecondaryIndexUpdates().size() > 1
          || indexes.containsKey(create.indexName())) {
        throw refused();
      }
      for (AttributeDefinition attribute : request.attributeDefinitions()) {
        boolean contradicts =
            attributes().stream()
                .filter(a -> a.attributeName().equals(attribute.attributeName()))
                .anyMatch(a -> a.attributeType() != attribute.attributeType());
        if (contradicts) {
          throw refused();
        }
        types.put(attribute.attributeName(), attribute.attributeType());
      }
      add(
          create.indexName(),
          create.keySchema(),
          create.projection(),
          create.provisionedThroughput(),
          create.onDemandThroughput());
    } else if (update.delete() != null) {
      if (request.globalSecondaryIndexUpdates().size() > 1
          || indexes.remove(update.delete().indexName()) == null) {
        throw refused();
      }
    } else {
      UpdateGlobalSecondaryIndexAction action = update.update();
      indexes.compute(
          action.indexName(),
          (name, index) ->
              index.toBuilder()
                  .provisionedThroughput(units(action.provisionedThroughput()))
                  .onDemandThroughput(action.onDemandThroughput())
                  .build());
    }
  }

  private static LocalSecondaryIndexDescription local(LocalSecondaryIndex index) {
    return LocalSecondaryIndexDescription.builder()
        .indexName(index.indexName())
        .keySchema(index.keySchema())
        .projection(index.projection())
        .build();
  }

  private void add(
      String name,
      List<KeySchemaElement> keys,
      Projection projection,
      @Nullable ProvisionedThroughput units,
      @Nullable OnDemandThroughput limits) {
    indexes.put(
        name,
        GlobalSecondaryIndexDescription.builder()
            .indexName(name)
            .indexStatus(IndexStatus.ACTIVE)
            .keySchema(keys)
            .projection(projection)
            .provisionedThroughput(units(units))
            .onDemandThroughput(limits)
            .build());
  }

  @Override
  public DescribeTimeToLiveResponse describeTimeToLive(DescribeTimeToLiveRequest request) {
    return DescribeTimeToLiveResponse.builder().timeToLiveDescription(timeToLive).build();
  }

  @Override
  public UpdateTimeToLiveResponse updateTimeToLive(UpdateTimeToLiveRequest request) {
    change(request);
    TimeToLiveSpecification wanted = request.timeToLiveSpecification();
    boolean isOn = timeToLive.timeToLiveStatus() == TimeToLiveStatus.ENABLED;
    if (isOn == wanted.enabled() || !timeToLiveRests) {
      throw refused();
    }
    timeToLiveRests = false;
    timeToLive =
        wanted.enabled()
            ? TimeToLiveDescription.builder()
                .timeToLiveStatus(TimeToLiveStatus.ENABLED)
                .attributeName(wanted.attributeName())
                .build()
            : off();
    return UpdateTimeToLiveResponse.builder().build();
  }

  @Override
  public DescribeContinuousBackupsResponse describeContinuousBackups(
      DescribeContinuousBackupsRequest request) {
    PointInTimeRecoveryDescription recovery =
        recoveryDays == 0
            ? PointInTimeRecoveryDescription.builder()
                .pointInTimeRecoveryStatus(PointInTimeRecoveryStatus.DISABLED)
                .build()
            : PointInTimeRecoveryDescription.builder()
                .pointInTimeRecoveryStatus(PointInTimeRecoveryStatus.ENABLED)
                .recoveryPeriodInDays(recoveryDays)
                .build();
    return DescribeContinuousBackupsResponse.builder()
        .continuousBackupsDescription(b -> b.pointInTimeRecoveryDescription(recovery))
        .build();
  }

  @Override
  public UpdateContinuousBackupsResponse updateContinuousBackups(
      UpdateContinuousBackupsRequest request) {
    change(request);
    if (recoveryRefusals-- > 0) {
      throw failure(
          ContinuousBackupsUnavailableException.builder(), "ContinuousBackupsUnavailableException");
    }
    recoveryDays = request.pointInTimeRecoverySpecification().recoveryPeriodInDays();
    return UpdateContinuousBackupsResponse.builder().build();
  }

  /** One tag a page. */
  @Override
  public ListTagsOfResourceResponse listTagsOfResource(ListTagsOfResourceRequest request) {
    int page = Optional.ofNullable(request.nextToken()).map(Integer::parseInt).orElse(0);
    List<Tag> all = ServiceShapes.tags(tags);
    return ListTagsOfResourceResponse.builder()
        .tags(all.subList(Math.min(page, all.size()), Math.min(page + 1, all.size())))
        .nextToken(page + 1 < all.size() ? Integer.toString(page + 1) : null)
        .build();
  }

  @Override
  public TagResourceResponse tagResource(TagResourceRequest request) {
    change(request);
    request.tags().forEach(tag -> tags.put(tag.key(), tag.value()));
    return TagResourceResponse.builder().build();
  }

  private void change(DynamoDbRequest request) {
    Consumer<DynamoDbRequest> event = before;
    if (event != null) {
      before = null;
      event.accept(request);
    }
    changes.add(request);
    busyReads = slowness;
  }

  private TableDescription table() {
    return Optional.ofNullable(table).orElseThrow();
  }

  private static @Nullable ProvisionedThroughputDescription units(
      @Nullable ProvisionedThroughput units) {
    return units == null
        ? null
        : ProvisionedThroughputDescription.builder()
            .readCapacityUnits(units.readCapacityUnits())
            .writeCapacityUnits(units.writeCapacityUnits())
            .build();
  }

  private static @Nullable SSEDescription sse(@Nullable SSESpecification wanted) {
    return wanted == null
        ? null
        : SSEDescription.builder()
            .status(SSEStatus.ENABLED)
            .sseType(SSEType.KMS)
            .kmsMasterKeyArn(wanted.kmsMasterKeyId())
            .build();
  }

  private static TableClassSummary tableClass(TableClass tableClass) {
    return TableClassSummary.builder().tableClass(tableClass).build();
  }

  private static TimeToLiveDescription off() {
    return TimeToLiveDescription.builder().timeToLiveStatus(TimeToLiveStatus.DISABLED).build();
  }

  private static DynamoDbException refused() {
    return failure(DynamoDbException.builder(), "ValidationException");
  }

  private static DynamoDbException failure(DynamoDbException.Builder builder, String code) {
    return (DynamoDbException)
        builder
            .statusCode(400)
            .message("secret words of the service")
            .awsErrorDetails(
                AwsErrorDetails.builder()
                    .errorCode(code)
                    .errorMessage("secret words of the service")
                    .build())
            .build();
  }

  @Override
  public String serviceName() {
    return "dynamodb";
  }

  @Override
  public void close() {}
}
