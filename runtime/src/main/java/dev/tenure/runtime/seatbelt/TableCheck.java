package dev.tenure.runtime.seatbelt;

import dev.tenure.runtime.TenantViolationEvent.Rule;
import dev.tenure.runtime.seatbelt.UpdateReader.Change;
import dev.tenure.runtime.seatbelt.UpdateReader.Literal;
import dev.tenure.runtime.seatbelt.UpdateReader.Source;
import dev.tenure.runtime.seatbelt.UpdateReader.Stored;
import dev.tenure.runtime.seatbelt.UpdateReader.StoredOr;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What a tenant may ask of one table, and what may come back. */
final class TableCheck {
  private final Caller caller;
  private final @Nullable String name;
  private final GuardedTable table;
  private final Partitions partitions;

  /**
   * @param name the table as the request names it
   */
  TableCheck(Caller caller, @Nullable String name, GuardedTable table, Partitions partitions) {
    this.caller = caller;
    this.name = name;
    this.table = table;
    this.partitions = partitions;
  }

  GuardedTable table() {
    return table;
  }

  Partitions partitions() {
    return partitions;
  }

  ViolationFound violation(Rule rule, String subject) {
    return caller.violation(name, rule, subject);
  }

  /** A parameter that is older than expressions is not used. */
  TableCheck without(String legacyParameter, boolean used) {
    if (used) {
      throw violation(Rule.LEGACY_PARAMETER, legacyParameter);
    }
    return this;
  }

  /** A key is the tenant's or shared. */
  void readsKey(Map<String, AttributeValue> key) {
    if (!partitions.mayRead(key.get(table.partitionKey()))) {
      throw violation(Rule.PARTITION_KEY, table.partitionKey());
    }
  }

  /** A key is the tenant's. */
  void writesKey(Map<String, AttributeValue> key) {
    if (!partitions.mayWrite(key.get(table.partitionKey()))) {
      throw violation(Rule.PARTITION_KEY, table.partitionKey());
    }
  }

  /** An item is the tenant's, and so is each partition of an index that it goes to. */
  void writesItem(Map<String, AttributeValue> item) {
    writesKey(item);
    for (String attribute : table.partitionKeys()) {
      AttributeValue value = item.get(attribute);
      if (value != null && !mayWrite(attribute, value)) {
        throw violation(Rule.INDEX_KEY, attribute);
      }
    }
  }

  /** An item is the tenant's, and its new index keys can be told to be the tenant's too. */
  void updates(
      Map<String, AttributeValue> key,
      @Nullable String expression,
      Map<String, String> names,
      Map<String, AttributeValue> values) {
    writesKey(key);
    if (expression == null) {
      return; // makes a row of nothing but its key
    }
    for (Change change :
        read("UpdateExpression", expression, names, values, UpdateReader::changes)) {
      String attribute = change.target().attribute();
      if (table.partitionKeys().contains(attribute)
          && (change.target().nested() || !staysWithin(attribute, change.source()))) {
        throw violation(Rule.INDEX_KEY, attribute);
      }
    }
  }

  private boolean mayWrite(String attribute, AttributeValue value) {
    return partitions.mayWrite(value) || table.isCrossTenant(attribute, value);
  }

  private boolean staysWithin(String attribute, Source source) {
    if (source instanceof Literal literal) {
      return mayWrite(attribute, literal.value());
    }
    if (source instanceof Stored stored) {
      return isOwnAlready(attribute, stored.path());
    }
    if (source instanceof StoredOr either) {
      return isOwnAlready(attribute, either.path()) && staysWithin(attribute, either.otherwise());
    }
    return source instanceof UpdateReader.Absent;
  }

  /** Whether a place holds the attribute's own old value, or the partition key of the item. */
  private boolean isOwnAlready(String attribute, ExpressionReader.AttributePath path) {
    return !path.nested()
        && (path.attribute().equals(attribute) || path.attribute().equals(table.partitionKey()));
  }

  /** A row that came back, if it tells its partition key, is the tenant's or shared. */
  void answersRead(Map<String, AttributeValue> row) {
    AttributeValue owner = row.get(table.partitionKey());
    if (owner != null && !partitions.mayRead(owner)) {
      throw violation(Rule.RETURNED_ITEM, "");
    }
  }

  /** A row that a write answers, if it tells its partition key, is the tenant's. */
  void answersWrite(Map<String, AttributeValue> row) {
    AttributeValue owner = row.get(table.partitionKey());
    if (owner != null && !partitions.mayWrite(owner)) {
      throw violation(Rule.RETURNED_ITEM, "");
    }
  }

  /** Reads an expression, which must be one that is understood. */
  <T> T read(
      String parameter,
      String expression,
      Map<String, String> names,
      Map<String, AttributeValue> values,
      Function<ExpressionReader, T> reading) {
    try {
      return reading.apply(new ExpressionReader(expression, names, values));
    } catch (UnreadableExpressionException e) {
      throw violation(Rule.EXPRESSION, parameter + ": " + e.reason());
    }
  }
}
