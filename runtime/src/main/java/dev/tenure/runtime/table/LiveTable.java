package dev.tenure.runtime.table;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.PointInTimeRecoveryDescription;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;
import software.amazon.awssdk.services.dynamodb.model.TimeToLiveDescription;

/**
 * What is known of a live table.
 *
 * @param timeToLive absent if nothing is declared, or the endpoint does not know it; so are the
 *     next two
 * @param unknown what the endpoint could not be asked for, one sentence each
 */
record LiveTable(
    TableDescription description,
    Optional<TimeToLiveDescription> timeToLive,
    Optional<PointInTimeRecoveryDescription> recovery,
    Optional<Map<String, String>> tags,
    List<String> unknown) {

  boolean isOnDemand() {
    return description.billingModeSummary() != null
        && description.billingModeSummary().billingMode() == BillingMode.PAY_PER_REQUEST;
  }

  /** The types of the attributes that are a key of something. */
  Map<String, ScalarAttributeType> keyTypes() {
    return description.attributeDefinitions().stream()
        .collect(
            Collectors.toMap(
                AttributeDefinition::attributeName, AttributeDefinition::attributeType));
  }

  /** The region that answered: the fourth part of the ARN. */
  String region() {
    String arn = description.tableArn();
    String[] parts = arn == null ? new String[0] : arn.split(":", 6);
    return parts.length > 3 ? parts[3] : "";
  }

  /** DynamoDB Local takes some settings without a word and keeps nothing of them. */
  boolean isLocal() {
    return region().equals("ddblocal");
  }
}
