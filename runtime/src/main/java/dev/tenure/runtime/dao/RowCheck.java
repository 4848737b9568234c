package dev.tenure.runtime.dao;

import dev.tenure.runtime.ForeignItemException;
import dev.tenure.runtime.InvalidKeyException;
import dev.tenure.runtime.MappingException;
import dev.tenure.runtime.PlantedRowEvent;
import dev.tenure.runtime.PlantedRowEvent.Rule;
import dev.tenure.runtime.PlantedRows;
import dev.tenure.runtime.PrimaryKey;
import dev.tenure.runtime.TableOptions;
import dev.tenure.runtime.table.KeyAttribute;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** From rows to objects: nothing is mapped before it is certain that it is the scope's. */
final class RowCheck<T> {
  private static final Logger LOG = LoggerFactory.getLogger(RowCheck.class);

  private final Scope scope;
  private final RowMapping<T> mapping;
  private final String partitionKey;
  private final KeyAttribute sortKey;
  private final Expiry expiry;

  RowCheck(Scope scope, RowMapping<T> mapping) {
    this.scope = scope;
    this.mapping = mapping;
    this.partitionKey = scope.connection().table().partitionKey().name();
    this.sortKey = scope.connection().table().sortKey();
    this.expiry = scope.connection().expiry();
  }

  /** The object of a row that was asked for by its key; null if the row is skipped. */
  @Nullable T read(
      String operation,
      Map<String, AttributeValue> row,
      String askedPartitionKey,
      String askedSortKey) {
    boolean asked =
        is(row, partitionKey, askedPartitionKey) && askedSortKey.equals(sortKey.keyOf(row));
    try {
      return read(operation, row, asked);
    } catch (ForeignItemException refused) {
      refused.about(new PrimaryKey(askedPartitionKey, askedSortKey));
      throw refused;
    }
  }

  /** The object of a row that a query answered; null if the row is skipped. */
  @Nullable T read(AccessPath<T> path, Map<String, AttributeValue> row) {
    String partition =
        path.isSharded()
            ? path.partitionOf(Objects.requireNonNull(sortKey.keyOf(row)))
            : path.partitionKey();
    return read(path.name(), row, is(row, path.partitionKeyAttribute(), partition));
  }

  /** The object of a row that was written just now, as a read will find it. */
  T written(String operation, Map<String, AttributeValue> row) {
    T item = mapped(operation, row, broken(row, true));
    if (item == null) {
      throw new IllegalStateException(
          operation + " of " + mapping.name() + " answered no row of its own");
    }
    return item;
  }

  /** The object of a row that was deleted just now; null if the row is skipped. */
  @Nullable T deleted(Map<String, AttributeValue> key, Map<String, AttributeValue> row) {
    return read("delete", row, hasKey(key, row));
  }

  /**
   * The object of a row that refused a write; empty if there is none that a read would find. It was
   * not asked for, so nobody is told of one that is not the scope's, or cannot be read.
   */
  Optional<T> refusing(Map<String, AttributeValue> key, Map<String, AttributeValue> row) {
    if (!isThere(key, row) || isOtherEntity(row)) {
      return Optional.empty();
    }
    try {
      return Optional.of(mapping.reader().apply(row));
    } catch (InvalidKeyException | MappingException unreadable) {
      return Optional.empty();
    }
  }

  /**
   * Whether a row that refused a write is the scope's own, the one in question, and not expired.
   */
  boolean isThere(Map<String, AttributeValue> key, Map<String, AttributeValue> row) {
    Rule broken = broken(row, hasKey(key, row));
    return (broken == null || broken == Rule.ENTITY) && !expiry.hides(row);
  }

  /** Whether a row that refused a write is one that a read would answer. */
  boolean isOwn(Map<String, AttributeValue> key, Map<String, AttributeValue> row) {
    return isThere(key, row) && !isOtherEntity(row);
  }

  /** Whether a row that is there is another entity's. */
  boolean isOtherEntity(Map<String, AttributeValue> row) {
    return broken(row, true) == Rule.ENTITY;
  }

  /**
   * Whether a key that a row of the scope names is one of the scope's, so that it can be asked for.
   */
  boolean leadsToOwn(String operation, Map<String, AttributeValue> key) {
    AttributeValue owner = key.get(partitionKey);
    if (owner != null && owner.s() != null && scope.owns(owner.s())) {
      return true;
    }
    planted(new PlantedRowEvent(operation, mapping.name(), scope.tenant(), Rule.PARTITION));
    return false;
  }

  private boolean hasKey(Map<String, AttributeValue> key, Map<String, AttributeValue> row) {
    String asked = sortKey.keyOf(key);
    return Objects.equals(key.get(partitionKey), row.get(partitionKey))
        && asked != null
        && asked.equals(sortKey.keyOf(row));
  }

  /** Nothing of what has expired is looked at but whose it is. */
  private @Nullable T read(String operation, Map<String, AttributeValue> row, boolean asked) {
    Rule broken = broken(row, asked);
    return broken == null && expiry.hides(row) ? null : mapped(operation, row, broken);
  }

  private @Nullable T mapped(
      String operation, Map<String, AttributeValue> row, @Nullable Rule broken) {
    Rule rule = broken;
    if (rule == null) {
      try {
        return mapping.reader().apply(row);
      } catch (MappingException unreadable) {
        unreadable.about(scope.connection().primaryKeyOf(row));
        throw unreadable;
      } catch (InvalidKeyException notCanonical) {
        rule = Rule.CANONICAL; // not as a cause: the key is whoever planted it
      }
    }
    planted(new PlantedRowEvent(operation, mapping.name(), scope.tenant(), rule));
    return null;
  }

  private @Nullable Rule broken(Map<String, AttributeValue> row, boolean asked) {
    AttributeValue owner = row.get(partitionKey);
    if (owner == null || owner.s() == null || !scope.owns(owner.s())) {
      return Rule.PARTITION;
    }
    if (!asked) {
      return Rule.KEY;
    }
    Optional<EntityTags> tags = mapping.tags();
    if (tags.isPresent() && !tags.get().admits(row.get(tags.get().attribute()))) {
      return Rule.ENTITY;
    }
    return null;
  }

  private static boolean is(Map<String, AttributeValue> row, String attribute, String text) {
    AttributeValue value = row.get(attribute);
    return value != null && text.equals(value.s());
  }

  private void planted(PlantedRowEvent event) {
    TableOptions options = scope.connection().options();
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
}
