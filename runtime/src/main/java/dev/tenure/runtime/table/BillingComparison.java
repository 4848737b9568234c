package dev.tenure.runtime.table;

import static dev.tenure.runtime.table.Finding.sentence;

import dev.tenure.runtime.table.TableStep.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndexDescription;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndexUpdate;
import software.amazon.awssdk.services.dynamodb.model.OnDemandThroughput;
import software.amazon.awssdk.services.dynamodb.model.ProvisionedThroughputDescription;
import software.amazon.awssdk.services.dynamodb.model.UpdateGlobalSecondaryIndexAction;
import software.amazon.awssdk.services.dynamodb.model.UpdateTableRequest;

/** Billing and capacity of the table and of its indexes, which one call changes together. */
final class BillingComparison {
  private final TableDefinition definition;
  private final LiveTable live;
  private final List<String> differences = new ArrayList<>();
  private final List<GlobalSecondaryIndexUpdate> indexes = new ArrayList<>();
  private final UpdateTableRequest.Builder request = UpdateTableRequest.builder();

  BillingComparison(TableDefinition definition, LiveTable live) {
    this.definition = definition;
    this.live = live;
  }

  Optional<Finding> finding() {
    List<String> notes = List.of();
    if (definition.throughput().isPresent() == live.isOnDemand()) {
      changeMode();
      notes = List.of("DynamoDB limits how often a day a table may change its billing");
    } else {
      live.description().globalSecondaryIndexes().stream()
          .filter(index -> isDefined(index.indexName()))
          .forEach(this::compare);
      compareTable();
    }
    if (differences.isEmpty()) {
      return Optional.empty();
    }
    String table = live.description().tableName();
    request.tableName(table);
    if (!indexes.isEmpty()) { // the service refuses an empty list
      request.globalSecondaryIndexUpdates(indexes);
    }
    String why = String.join("; ", differences);
    return Optional.of(
        new Finding(
            differences,
            List.of(new TableStep(Kind.CHANGE_BILLING, table, why, notes, request.build()))));
  }

  /** Every live index needs capacity of its own, or a maximum, in the same call. */
  private void changeMode() {
    boolean provisioned = definition.throughput().isPresent();
    differences.add(
        sentence(
            "the billing of the table",
            provisioned ? "provisioned" : "on demand",
            provisioned ? "on demand" : "provisioned"));
    request.billingMode(provisioned ? BillingMode.PROVISIONED : BillingMode.PAY_PER_REQUEST);
    changeTable();
    if (provisioned || definition.settings().isLimited()) {
      live.description()
          .globalSecondaryIndexes()
          .forEach(index -> indexes.add(change(index.indexName())));
    }
  }

  private void compareTable() {
    int before = differences.size();
    String where = "the table";
    definition
        .throughput()
        .ifPresent(units -> compareUnits(where, units, live.description().provisionedThroughput()));
    compareLimits(where, live.description().onDemandThroughput());
    if (differences.size() > before) {
      changeTable();
    }
  }

  private void compare(GlobalSecondaryIndexDescription index) {
    int before = differences.size();
    String where = "index " + index.indexName();
    definition
        .throughput()
        .ifPresent(units -> compareUnits(where, units, index.provisionedThroughput()));
    compareLimits(where, index.onDemandThroughput());
    if (differences.size() > before) {
      indexes.add(change(index.indexName()));
    }
  }

  private void compareUnits(
      String where, Throughput declared, @Nullable ProvisionedThroughputDescription found) {
    String units =
        found == null
            ? "none"
            : Throughput.describe(found.readCapacityUnits(), found.writeCapacityUnits());
    if (!units.equals(declared.toString())) {
      differences.add(sentence("the capacity of " + where, declared, units));
    }
  }

  private void compareLimits(String where, @Nullable OnDemandThroughput found) {
    compareLimit(
        "the most read units of " + where,
        definition.settings().maxReadUnits(),
        found == null ? null : found.maxReadRequestUnits());
    compareLimit(
        "the most write units of " + where,
        definition.settings().maxWriteUnits(),
        found == null ? null : found.maxWriteRequestUnits());
  }

  private void compareLimit(String what, OptionalLong declared, @Nullable Long found) {
    if (declared.isPresent() && (found == null || found != declared.getAsLong())) {
      Object limit = found == null || found < 0 ? "unlimited" : found; // -1 says so
      differences.add(sentence(what, declared.getAsLong(), limit));
    }
  }

  private void changeTable() {
    definition.throughput().map(ServiceShapes::units).ifPresent(request::provisionedThroughput);
    ServiceShapes.limits(definition.settings()).ifPresent(request::onDemandThroughput);
  }

  private GlobalSecondaryIndexUpdate change(String index) {
    UpdateGlobalSecondaryIndexAction.Builder change =
        UpdateGlobalSecondaryIndexAction.builder().indexName(index);
    definition.throughput().map(ServiceShapes::units).ifPresent(change::provisionedThroughput);
    ServiceShapes.limits(definition.settings()).ifPresent(change::onDemandThroughput);
    return GlobalSecondaryIndexUpdate.builder().update(change.build()).build();
  }

  private boolean isDefined(String index) {
    return definition.indexes().stream().anyMatch(defined -> defined.name().equals(index));
  }
}
