package dev.tenure.runtime.stream;

import dev.tenure.runtime.ForeignItemException;
import dev.tenure.runtime.PlantedRowEvent;
import dev.tenure.runtime.PlantedRowEvent.Rule;
import dev.tenure.runtime.PlantedRows;
import dev.tenure.runtime.TableOptions;
import dev.tenure.runtime.mapping.EntitySchema;
import dev.tenure.runtime.mapping.UniqueKeys;
import dev.tenure.runtime.table.KeyAttribute;
import dev.tenure.runtime.table.TableDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Record;
import software.amazon.awssdk.services.dynamodb.model.StreamRecord;

/**
 * What the records of a table's stream and the rows of its scans become, as generated code tells
 * it. Immutable and thread-safe.
 *
 * <p>No key belongs to two entities of a table: the compiler has seen to that. So a record's key
 * alone tells the entity and the tenant, whatever the stream's view holds.
 *
 * @param <K> what the table's tenants are told by
 */
public final class StreamSchema<K> {
  private static final Logger LOG = LoggerFactory.getLogger(StreamSchema.class);

  private final TableDefinition table;
  private final KeyAttribute partitionKey;
  private final KeyAttribute sortKey;
  private final List<StreamEntity<K>> entities;

  private StreamSchema(Builder<K> builder) {
    this.table = builder.table;
    this.partitionKey = table.partitionKey();
    this.sortKey = table.sortKey();
    this.entities = List.copyOf(builder.entities);
  }

  /** Begins the description of a table's stream. */
  public static <K> Builder<K> builder(TableDefinition table) {
    return new Builder<>(table);
  }

  TableDefinition table() {
    return table;
  }

  void requireKnown(EntitySchema<?> schema) {
    if (entities.stream().noneMatch(entity -> entity.isOf(schema))) {
      throw new IllegalArgumentException(
          schema.descriptor().entityName() + " is no entity of table " + table.name());
    }
  }

  /**
   * What a record tells; empty if its row is none that an entity describes, or is planted and the
   * options say to skip those.
   *
   * @throws ForeignItemException if the row stands at an entity's key and is not the entity's
   * @throws IllegalArgumentException if the record has no key of this table
   */
  public Optional<StreamChange<K>> read(Record record, TableOptions options) {
    StreamRecord change = record.dynamodb();
    return find(change.keys(), imagesOf(change), "stream", options)
        .map(found -> new StreamChange<>(record, this, found.entity(), found.key()));
  }

  /** What a row of the table is, as {@link #read(Record, TableOptions)} says. */
  Optional<ScannedItem<K>> read(Map<String, AttributeValue> row, TableOptions options) {
    return find(row, List.of(row), "scan", options)
        .map(found -> new ScannedItem<>(row, this, found.entity(), found.key()));
  }

  /** Whose a row is. */
  private record Found<K>(StreamEntity<K> entity, StreamEntity.Key<K> key) {}

  private Optional<Found<K>> find(
      Map<String, AttributeValue> keys,
      List<Map<String, AttributeValue>> images,
      String operation,
      TableOptions options) {
    String partition = keyOf(partitionKey, keys);
    String sort = keyOf(sortKey, keys);
    if (keepsUniqueValue(partition, sort)) {
      return Optional.empty();
    }
    @Nullable StreamEntity<K> shaped = null;
    for (StreamEntity<K> entity : entities) {
      if (entity.hasShapeOf(partition, sort)) {
        Optional<StreamEntity.Key<K>> key = entity.read(operation, partition, sort);
        if (key.isPresent()) {
          Optional<Rule> broken = broken(entity, partition, sort, images);
          if (broken.isEmpty()) {
            return Optional.of(new Found<>(entity, key.get()));
          }
          planted(entity, broken.get(), operation, options);
          return Optional.empty();
        }
        shaped = entity;
      }
    }
    StreamEntity<K> claimed = claimed(images, shaped);
    if (claimed != null) {
      planted(claimed, Rule.CANONICAL, operation, options);
    }
    return Optional.empty();
  }

  /** Whether a row is none of an entity's, but keeps a value unique. */
  private boolean keepsUniqueValue(String partition, String sort) {
    return partition.contains(UniqueKeys.PARTITION)
        && sort.equals(UniqueKeys.sortKey(sortKey.isNumber()))
        && entities.stream().anyMatch(StreamEntity::hasUniqueValues);
  }

  private String keyOf(KeyAttribute attribute, Map<String, AttributeValue> keys) {
    String key = attribute.keyOf(keys);
    if (key == null) {
      throw new IllegalArgumentException(
          "The record has no " + attribute + ": it is of no stream of table " + table.name());
    }
    return key;
  }

  private static List<Map<String, AttributeValue>> imagesOf(StreamRecord change) {
    List<Map<String, AttributeValue>> images = new ArrayList<>();
    if (change.hasOldImage()) {
      images.add(change.oldImage());
    }
    if (change.hasNewImage()) {
      images.add(change.newImage());
    }
    return images;
  }

  private Optional<Rule> broken(
      StreamEntity<K> entity,
      String partition,
      String sort,
      List<Map<String, AttributeValue>> images) {
    for (Map<String, AttributeValue> image : images) {
      if (!partition.equals(partitionKey.keyOf(image)) || !sort.equals(sortKey.keyOf(image))) {
        return Optional.of(Rule.KEY);
      }
      if (!entity.admits(image)) {
        return Optional.of(Rule.ENTITY);
      }
    }
    return Optional.empty();
  }

  /** Whose the row says it is although its key is not: by its mark, or by the key's words. */
  private @Nullable StreamEntity<K> claimed(
      List<Map<String, AttributeValue>> images, @Nullable StreamEntity<K> shaped) {
    return entities.stream()
        .filter(entity -> images.stream().anyMatch(entity::isMarkedOn))
        .findFirst()
        .orElse(shaped);
  }

  private static void planted(
      StreamEntity<?> entity, Rule rule, String operation, TableOptions options) {
    PlantedRowEvent event = new PlantedRowEvent(operation, entity.name(), "all tenants", rule);
    try {
      options.auditListener().plantedRow(event);
    } catch (RuntimeException failure) {
      // The class alone: a message may quote anything.
      LOG.warn("The audit listener failed with {}", failure.getClass().getName());
    }
    if (options.plantedRows() == PlantedRows.REFUSE) {
      throw new ForeignItemException(event);
    }
  }

  /** Collects the entities; see {@link StreamSchema}. */
  public static final class Builder<K> {
    private final TableDefinition table;
    private final List<StreamEntity<K>> entities = new ArrayList<>();

    private Builder(TableDefinition table) {
      this.table = table;
    }

    /**
     * Adds an entity of tenants.
     *
     * @param partitionKey the pattern of its whole partition key, with members in braces
     * @param sortKey the pattern of its whole sort key
     * @param tenant reads the tenant from both keys, and refuses those that are never written
     */
    public Builder<K> ofTenants(
        EntitySchema<?> schema,
        String partitionKey,
        String sortKey,
        BiFunction<String, String, K> tenant) {
      entities.add(
          new StreamEntity<>(
              schema, partitionKey, sortKey, (p, s) -> Optional.of(tenant.apply(p, s))));
      return this;
    }

    /** Adds an entity that no tenant owns; {@code key} refuses the keys that are never written. */
    public Builder<K> ofNobody(
        EntitySchema<?> schema,
        String partitionKey,
        String sortKey,
        BiFunction<String, String, ?> key) {
      entities.add(
          new StreamEntity<>(
              schema,
              partitionKey,
              sortKey,
              (p, s) -> {
                Objects.requireNonNull(key.apply(p, s));
                return Optional.empty();
              }));
      return this;
    }

    /** Ends the description. */
    public StreamSchema<K> build() {
      return new StreamSchema<>(this);
    }
  }
}
