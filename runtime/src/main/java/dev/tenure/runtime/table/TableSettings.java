package dev.tenure.runtime.table;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import software.amazon.awssdk.services.dynamodb.model.StreamViewType;
import software.amazon.awssdk.services.dynamodb.model.TableClass;

/**
 * What a table declares beyond its keys, its indexes and its capacity. What is absent here is left
 * to DynamoDB, and to whoever set it on the live table.
 *
 * @param maxReadUnits the most read request units a second under on-demand billing, of the table
 *     and, on its own, of each index
 * @param maxWriteUnits the most write request units a second, likewise
 * @param stream what a stream record shows
 * @param timeToLive the attribute whose epoch seconds say when an item expires
 * @param recoveryDays for how many days back the table can be restored to any second
 * @param kmsKey the key in KMS: an ARN, or an alias with its {@code alias/} in front
 * @param tags in the order of declaration
 * @param replicas the regions of replicas, beside the region in which the table is created
 */
public record TableSettings(
    OptionalLong maxReadUnits,
    OptionalLong maxWriteUnits,
    Optional<StreamViewType> stream,
    Optional<String> timeToLive,
    OptionalInt recoveryDays,
    Optional<String> kmsKey,
    Optional<TableClass> tableClass,
    boolean deletionProtection,
    Map<String, String> tags,
    List<String> replicas) {
  public TableSettings {
    tags = Collections.unmodifiableMap(new LinkedHashMap<>(tags));
    replicas = List.copyOf(replicas);
  }

  /** Whether on-demand billing has a maximum of either kind. */
  boolean isLimited() {
    return maxReadUnits.isPresent() || maxWriteUnits.isPresent();
  }
}
