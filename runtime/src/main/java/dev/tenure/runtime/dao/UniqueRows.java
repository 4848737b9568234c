package dev.tenure.runtime.dao;

import dev.tenure.runtime.UniqueConstraintException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What the writes of one request do to the rows that keep unique values: one operation for each,
 * however many items are about it, so that two items of a transaction can swap their values.
 */
final class UniqueRows {
  /**
   * An operation on the row of a value.
   *
   * @param index which write of the request takes the value, or else leaves it
   * @param constraint the constraint of the value
   * @param partitionKey the partition key of the row
   * @param takes whether a row that another item owns refuses the request
   */
  record Part(int index, String constraint, String partitionKey, boolean takes, ItemWrite write) {}

  /** One constraint's value of one write. */
  private record Origin(int index, String constraint) {}

  private final Map<String, UniqueRow> rows = new LinkedHashMap<>();
  private final Map<String, Origin> origins = new LinkedHashMap<>();
  private final Set<String> strays;

  /**
   * @param strays the partition keys of rows that were found to be other items' than those which
   *     leave them
   */
  UniqueRows(Set<String> strays) {
    this.strays = new HashSet<>(strays);
  }

  /**
   * Adds what one write does.
   *
   * @param index which one of the request it is
   * @throws UniqueConstraintException if another one of the request takes the same value
   */
  void add(int index, String operation, EntityContext<?> context, UniqueChange change) {
    for (String constraint : new TreeSet<>(change.before().keys().keySet())) {
      if (!change.after().keepsLike(change.before(), constraint)) {
        String key = keyOf(change.before(), constraint);
        if (!key.equals(change.after().keys().get(constraint))) {
          rowOf(context, key).leave(change.item());
          origins.putIfAbsent(key, new Origin(index, constraint));
        }
      }
    }
    for (String constraint : new TreeSet<>(change.after().keys().keySet())) {
      if (!change.before().keepsLike(change.after(), constraint)) {
        String key = keyOf(change.after(), constraint);
        if (!rowOf(context, key).take(change)) {
          throw violation(operation, context, constraint, change.item());
        }
        origins.put(key, new Origin(index, constraint));
      }
    }
  }

  private static String keyOf(UniqueValues values, String constraint) {
    return Objects.requireNonNull(values.keys().get(constraint));
  }

  private UniqueRow rowOf(EntityContext<?> context, String partitionKey) {
    return rows.computeIfAbsent(
        partitionKey, key -> new UniqueRow(context.scope(), context.schema(), key));
  }

  /** What the caller is told of a value that another item has. */
  static UniqueConstraintException violation(
      String operation,
      EntityContext<?> context,
      String constraint,
      Map<String, AttributeValue> item) {
    UniqueConstraintException violation =
        new UniqueConstraintException(operation, context.entity(), constraint);
    violation.about(context.scope().connection().primaryKeyOf(item));
    return violation;
  }

  /** The operations, in the order in which they were asked for. */
  List<Part> parts(Stamp stamp) {
    List<Part> parts = new ArrayList<>();
    rows.forEach(
        (key, row) -> {
          Origin origin = Objects.requireNonNull(origins.get(key));
          ItemWrite write = row.write(stamp, strays.contains(key));
          parts.add(new Part(origin.index(), origin.constraint(), key, row.isTaken(), write));
        });
    return parts;
  }
}
