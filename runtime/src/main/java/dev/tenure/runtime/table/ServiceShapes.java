package dev.tenure.runtime.table;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.OnDemandThroughput;
import software.amazon.awssdk.services.dynamodb.model.Projection;
import software.amazon.awssdk.services.dynamodb.model.ProvisionedThroughput;
import software.amazon.awssdk.services.dynamodb.model.SSESpecification;
import software.amazon.awssdk.services.dynamodb.model.SSEType;
import software.amazon.awssdk.services.dynamodb.model.StreamSpecification;
import software.amazon.awssdk.services.dynamodb.model.StreamViewType;
import software.amazon.awssdk.services.dynamodb.model.Tag;

/** Settings in the service's shapes, the same whether a table is created or changed. */
final class ServiceShapes {
  private static final String AWS_MANAGED = "alias/aws/dynamodb";

  private ServiceShapes() {}

  static Projection projection(IndexProjection declared) {
    Projection.Builder projection = Projection.builder().projectionType(declared.type());
    if (!declared.attributes().isEmpty()) { // the service refuses an empty list
      projection.nonKeyAttributes(declared.attributes());
    }
    return projection.build();
  }

  static ProvisionedThroughput units(Throughput throughput) {
    return ProvisionedThroughput.builder()
        .readCapacityUnits(throughput.readUnits())
        .writeCapacityUnits(throughput.writeUnits())
        .build();
  }

  /** The declared maxima of on-demand billing, if there are any. */
  static Optional<OnDemandThroughput> limits(TableSettings settings) {
    if (!settings.isLimited()) {
      return Optional.empty();
    }
    OnDemandThroughput.Builder limits = OnDemandThroughput.builder();
    settings.maxReadUnits().ifPresent(limits::maxReadRequestUnits);
    settings.maxWriteUnits().ifPresent(limits::maxWriteRequestUnits);
    return Optional.of(limits.build());
  }

  static StreamSpecification stream(StreamViewType view) {
    return StreamSpecification.builder().streamEnabled(true).streamViewType(view).build();
  }

  static SSESpecification encryption(String kmsKey) {
    SSESpecification.Builder encryption =
        SSESpecification.builder().enabled(true).sseType(SSEType.KMS);
    if (!kmsKey.equals(AWS_MANAGED)) { // to be given for any other key only
      encryption.kmsMasterKeyId(kmsKey);
    }
    return encryption.build();
  }

  static List<Tag> tags(Map<String, String> tags) {
    return tags.entrySet().stream()
        .map(tag -> Tag.builder().key(tag.getKey()).value(tag.getValue()).build())
        .toList();
  }
}
