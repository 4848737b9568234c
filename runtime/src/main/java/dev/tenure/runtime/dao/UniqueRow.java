package dev.tenure.runtime.dao;

import dev.tenure.runtime.dao.ItemWrite.Kind;
import dev.tenure.runtime.expression.Expression;
import dev.tenure.runtime.mapping.EntitySchema;
import dev.tenure.runtime.mapping.UniqueKeys;
import dev.tenure.runtime.table.KeyAttribute;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The row that keeps one unique value for the item that has it.
 *
 * <p>It stands in a partition of its own, {@code TENANT#acme#$UNIQUE#User#email#ann@example.com}:
 * one of the tenant's, for IAM and for whoever moves or deletes a tenant, and none of any entity,
 * so that no query, count or collection meets it. It names the item, has the item's time to live,
 * and is marked as no entity's. What other programs write there is not believed to be anything
 * else: a row without an owner belongs to nobody, and keeps the value all the same.
 *
 * <p>Used for one request, by one thread.
 */
final class UniqueRow {
  private static final String OWNER_PARTITION_KEY = "$owner_pk";
  private static final String OWNER_SORT_KEY = "$owner_sk";

  private final Scope scope;
  private final String partitionKey;
  private final @Nullable String tagAttribute;
  private @Nullable UniqueChange taker;
  private Optional<AttributeValue> end = Optional.empty();
  private final List<Map<String, AttributeValue>> leavers = new ArrayList<>();

  UniqueRow(Scope scope, EntitySchema<?> schema, String partitionKey) {
    scope.requireOwn(partitionKey);
    this.scope = scope;
    this.partitionKey = partitionKey;
    this.tagAttribute = schema.descriptor().tagAttribute();
  }

  /** The key of the row of a value. */
  static Map<String, AttributeValue> keyOf(Scope scope, String partitionKey) {
    KeyAttribute sortKey = scope.connection().table().sortKey();
    return Map.of(
        scope.connection().table().partitionKey().name(),
        AttributeValue.fromS(partitionKey),
        sortKey.name(),
        sortKey.toValue(UniqueKeys.sortKey(sortKey.isNumber())));
  }

  /** The key of the item that a row names; empty where it names none that can be. */
  static Optional<Map<String, AttributeValue>> ownerIn(
      Scope scope, Map<String, AttributeValue> row) {
    KeyAttribute partitionKey = scope.connection().table().partitionKey();
    KeyAttribute sortKey = scope.connection().table().sortKey();
    AttributeValue partition = row.get(OWNER_PARTITION_KEY);
    AttributeValue sort = row.get(OWNER_SORT_KEY);
    if (partition == null || sort == null) {
      return Optional.empty();
    }
    Map<String, AttributeValue> key = Map.of(partitionKey.name(), partition, sortKey.name(), sort);
    return Optional.of(key)
        .filter(owner -> partitionKey.keyOf(owner) != null && sortKey.keyOf(owner) != null);
  }

  /** An item has the value no more. */
  void leave(Map<String, AttributeValue> item) {
    leavers.add(item);
  }

  /**
   * An item has the value from now on.
   *
   * @return whether no other one of the same request has it
   */
  boolean take(UniqueChange change) {
    boolean free = taker == null;
    taker = change;
    end = change.after().end();
    return free;
  }

  boolean isTaken() {
    return taker != null;
  }

  /**
   * The one operation on the row.
   *
   * @param stray whether the row is known to be another item's than that which leaves; then it
   *     stays, and has to be so still
   */
  ItemWrite write(Stamp stamp, boolean stray) {
    Expression expression = new Expression();
    Map<String, AttributeValue> key = keyOf(scope, partitionKey);
    UniqueChange taking = taker;
    if (taking != null) {
      return write(Kind.PUT, row(key, taking), freeFor(taking, stamp, expression), expression);
    }
    String own = absent(expression) + " OR " + ownedBy(leavers, expression);
    return stray
        ? write(Kind.CHECK, key, "NOT (" + own + ")", expression)
        : write(Kind.DELETE, key, own, expression);
  }

  private String freeFor(UniqueChange taking, Stamp stamp, Expression expression) {
    List<Map<String, AttributeValue>> owners = new ArrayList<>(leavers);
    owners.add(taking.item());
    String free =
        absent(expression) + " OR " + ownedBy(owners.stream().distinct().toList(), expression);
    return scope
        .connection()
        .expiry()
        .expired(expression, stamp.now())
        .map(expired -> free + " OR (" + expired + ")")
        .orElse(free);
  }

  private Map<String, AttributeValue> row(Map<String, AttributeValue> key, UniqueChange taking) {
    Map<String, AttributeValue> row = new HashMap<>(key);
    row.put(OWNER_PARTITION_KEY, partitionKeyOf(taking.item()));
    row.put(OWNER_SORT_KEY, sortKeyOf(taking.item()));
    if (tagAttribute != null) {
      row.put(tagAttribute, AttributeValue.fromS(UniqueKeys.SORT_KEY));
    }
    scope
        .connection()
        .table()
        .settings()
        .timeToLive()
        .ifPresent(name -> end.ifPresent(value -> row.put(name, value)));
    return row;
  }

  private String absent(Expression expression) {
    String name = scope.connection().table().partitionKey().name();
    return "attribute_not_exists(" + expression.name("#pk", name) + ")";
  }

  private String ownedBy(List<Map<String, AttributeValue>> items, Expression expression) {
    String partition = expression.name("#owner_pk", OWNER_PARTITION_KEY);
    String sort = expression.name("#owner_sk", OWNER_SORT_KEY);
    List<String> owners = new ArrayList<>();
    for (Map<String, AttributeValue> item : items) {
      owners.add(
          "("
              + partition
              + " = "
              + expression.value(partitionKeyOf(item))
              + " AND "
              + sort
              + " = "
              + expression.value(sortKeyOf(item))
              + ")");
    }
    return String.join(" OR ", owners);
  }

  private AttributeValue partitionKeyOf(Map<String, AttributeValue> item) {
    return Objects.requireNonNull(item.get(scope.connection().table().partitionKey().name()));
  }

  private AttributeValue sortKeyOf(Map<String, AttributeValue> item) {
    return Objects.requireNonNull(item.get(scope.connection().table().sortKey().name()));
  }

  private static ItemWrite write(
      Kind kind, Map<String, AttributeValue> item, String condition, Expression expression) {
    return new ItemWrite(
        kind, item, "", condition, expression.names(), expression.values(), Demand.NONE);
  }
}
