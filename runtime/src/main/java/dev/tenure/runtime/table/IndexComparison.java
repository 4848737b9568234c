package dev.tenure.runtime.table;

import static dev.tenure.runtime.table.Finding.sentence;

import dev.tenure.runtime.table.TableStep.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import software.amazon.awssdk.services.dynamodb.model.CreateGlobalSecondaryIndexAction;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndexDescription;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndexUpdate;
import software.amazon.awssdk.services.dynamodb.model.IndexStatus;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.Projection;
import software.amazon.awssdk.services.dynamodb.model.UpdateTableRequest;

/** Indexes that are missing, are others, or are not defined; their capacity is the billing's. */
final class IndexComparison {
  private static final String ONE_AT_A_TIME =
      "one index is created or deleted at a time, and in one update of a CloudFormation stack";

  private final TableDefinition definition;
  private final LiveTable live;
  private final LiveKeys keys;

  IndexComparison(TableDefinition definition, LiveTable live, LiveKeys keys) {
    this.definition = definition;
    this.live = live;
    this.keys = keys;
  }

  List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    Map<String, GlobalSecondaryIndexDescription> others = new TreeMap<>();
    live.description().globalSecondaryIndexes().stream()
        .filter(index -> index.indexStatus() != IndexStatus.DELETING)
        .forEach(index -> others.put(index.indexName(), index));
    LocalIndexComparison locals = new LocalIndexComparison(definition, live, keys);
    findings.addAll(locals.findings());
    for (IndexDefinition index : definition.globalIndexes()) {
      if (locals.isLive(index.name())) {
        findings.add(Finding.impossible("index " + index.name() + " is local, not global"));
        continue;
      }
      GlobalSecondaryIndexDescription found = others.remove(index.name());
      if (found == null) {
        findings.add(missing(index));
      } else {
        List<String> differences = differences(index, found);
        if (!differences.isEmpty()) {
          findings.add(replaced(index, differences));
        }
      }
    }
    others.keySet().forEach(name -> findings.add(undefined(name)));
    return findings;
  }

  private List<String> differences(IndexDefinition index, GlobalSecondaryIndexDescription found) {
    return differences(keys, index, found.keySchema(), found.projection());
  }

  /** What an index, of either kind, is and should not be. */
  static List<String> differences(
      LiveKeys keys, IndexDefinition index, List<KeySchemaElement> schema, Projection held) {
    String where = "index " + index.name();
    List<String> differences =
        new ArrayList<>(keys.differences(where, index.partitionKeys(), index.sortKeys(), schema));
    String declared = index.projection().toString();
    String projection = describe(held);
    if (!projection.equals(declared)) {
      differences.add(sentence("the projection of " + where, declared, projection));
    }
    return differences;
  }

  /** As the service says it; in the words of a declared one. */
  private static String describe(Projection live) {
    String attributes = String.join(", ", live.nonKeyAttributes().stream().sorted().toList());
    return attributes.isEmpty()
        ? live.projectionTypeAsString()
        : live.projectionTypeAsString() + " " + attributes;
  }

  private Finding missing(IndexDefinition index) {
    String difference = "index " + index.name() + " is missing";
    return Finding.of(difference, List.of(create(index, difference)));
  }

  private Finding replaced(IndexDefinition index, List<String> differences) {
    String why = String.join("; ", differences);
    TableStep delete =
        delete(
            index.name(),
            why,
            "until it is created again and filled, its queries fail; declared under a new name, the"
                + " new index is filled while the old one serves");
    return new Finding(differences, List.of(delete, create(index, why)));
  }

  private Finding undefined(String name) {
    String difference = "index " + name + " is not defined";
    TableStep delete = delete(name, difference, "queries of any other program on it fail");
    return Finding.of(difference, List.of(delete));
  }

  private TableStep create(IndexDefinition index, String why) {
    CreateGlobalSecondaryIndexAction.Builder create =
        CreateGlobalSecondaryIndexAction.builder()
            .indexName(index.name())
            .keySchema(CreateTableRequests.keySchema(index))
            .projection(ServiceShapes.projection(index.projection()));
    definition.throughput().map(ServiceShapes::units).ifPresent(create::provisionedThroughput);
    ServiceShapes.limits(definition.settings()).ifPresent(create::onDemandThroughput);
    return new TableStep(
        Kind.CREATE_INDEX,
        index.name(),
        why,
        List.of("it is filled from the items that are there, which takes time", ONE_AT_A_TIME),
        update(GlobalSecondaryIndexUpdate.builder().create(create.build()).build()).toBuilder()
            .attributeDefinitions(CreateTableRequests.attributes(index))
            .build());
  }

  private TableStep delete(String name, String why, String note) {
    return new TableStep(
        Kind.DELETE_INDEX,
        name,
        why,
        List.of(note, ONE_AT_A_TIME),
        update(
            GlobalSecondaryIndexUpdate.builder().delete(index -> index.indexName(name)).build()));
  }

  private UpdateTableRequest update(GlobalSecondaryIndexUpdate change) {
    return UpdateTableRequest.builder()
        .tableName(live.description().tableName())
        .globalSecondaryIndexUpdates(change)
        .build();
  }
}
