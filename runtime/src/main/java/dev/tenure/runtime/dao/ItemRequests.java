package dev.tenure.runtime.dao;

import dev.tenure.runtime.MappingException;
import dev.tenure.runtime.PrimaryKey;
import dev.tenure.runtime.TenantMismatchException;
import dev.tenure.runtime.TenureException;
import dev.tenure.runtime.dao.ItemWrite.Kind;
import dev.tenure.runtime.expression.Condition;
import dev.tenure.runtime.expression.Expression;
import dev.tenure.runtime.mapping.EntityDescriptor;
import dev.tenure.runtime.mapping.EntitySchema;
import dev.tenure.runtime.table.KeyAttribute;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;

/**
 * What is asked and written of single items. Pure: what is written was checked against the scope.
 */
final class ItemRequests<T> {
  private final Scope scope;
  private final EntitySchema<T> schema;
  private final Stamps stamps;
  private final String partitionKey;
  private final KeyAttribute sortKey;
  private final Optional<EntityTag> tag;
  private final List<String> savedAttributes;
  private final Set<String> keptAttributes;
  private final OwnedRows ownedRows;
  private final MemberKeys memberKeys;
  private final Expiry expiry;
  private final Guard guard;

  ItemRequests(Scope scope, EntitySchema<T> schema) {
    this.scope = scope;
    this.schema = schema;
    this.stamps = scope.connection()::stamp;
    this.partitionKey = scope.connection().table().partitionKey().name();
    this.sortKey = scope.connection().table().sortKey();
    this.tag = EntityTag.of(schema.descriptor());
    this.ownedRows = new OwnedRows(scope, scope.connection().indexKeys());
    this.memberKeys = scope.connection().memberKeys();
    this.savedAttributes = schema.descriptor().writtenAttributes();
    this.keptAttributes = kept(schema.descriptor());
    this.expiry = scope.connection().expiry();
    this.guard = Guard.NONE;
  }

  private ItemRequests(ItemRequests<T> other, Stamps stamps, Guard guard) {
    this.scope = other.scope;
    this.schema = other.schema;
    this.stamps = stamps;
    this.partitionKey = other.partitionKey;
    this.sortKey = other.sortKey;
    this.tag = other.tag;
    this.savedAttributes = other.savedAttributes;
    this.keptAttributes = other.keptAttributes;
    this.ownedRows = other.ownedRows;
    this.memberKeys = other.memberKeys;
    this.expiry = other.expiry;
    this.guard = guard;
  }

  /** The same, with other stamps. */
  ItemRequests<T> with(Stamps other) {
    return new ItemRequests<>(this, other, guard);
  }

  /** The same, with writes that are refused where something else is stored. */
  ItemRequests<T> with(Guard other) {
    return new ItemRequests<>(this, stamps, other);
  }

  /** The time of creation stays, unless a key of an index holds it, which cannot be read here. */
  private static Set<String> kept(EntityDescriptor<?> entity) {
    String createdAt = entity.createdAt();
    return createdAt == null || entity.isIndexedTime(createdAt) ? Set.of() : Set.of(createdAt);
  }

  Optional<EntityTag> tag() {
    return tag;
  }

  /** All that the entity may write, but for its primary key and tag. */
  List<String> savedAttributes() {
    return savedAttributes;
  }

  /** What stays as it is where the row has it. */
  Set<String> keptAttributes() {
    return keptAttributes;
  }

  GetItemRequest get(String partitionKeyValue, String sortKeyValue, boolean consistent) {
    return get(key(partitionKeyValue, sortKeyValue), consistent);
  }

  /** Reads a row with all that was written before. */
  GetItemRequest get(Map<String, AttributeValue> key) {
    return get(key, true);
  }

  private GetItemRequest get(Map<String, AttributeValue> key, boolean consistent) {
    scope.requireOwn(Objects.requireNonNull(key.get(partitionKey)).s());
    return GetItemRequest.builder()
        .tableName(tableName())
        .overrideConfiguration(scope.binding().requestConfiguration())
        .key(key)
        .consistentRead(consistent ? true : null)
        .build();
  }

  GetItemRequest get(String partitionKeyValue, String sortKeyValue, Collection<String> attributes) {
    Expression expression = new Expression();
    return get(partitionKeyValue, sortKeyValue, false).toBuilder()
        .projectionExpression(expression.projection(attributes))
        .expressionAttributeNames(expression.names())
        .build();
  }

  ItemWrite create(T item) {
    Stamp stamp = stamp(Stamp.Kind.CREATE);
    Map<String, AttributeValue> row = row("create", item, stamp);
    Expression expression = new Expression();
    String condition = conditions(stamp, expression).absent().text();
    return write(Kind.PUT, row, "", condition, expression, Demand.ABSENCE);
  }

  /** A put in place of the whole row. */
  ItemWrite replace(T item, @Nullable Condition<T> asked) {
    Stamp stamp = stamp(Stamp.Kind.WRITE);
    Map<String, AttributeValue> row = row("replace", item, stamp);
    Expression expression = new Expression();
    String condition = conditionsOf(stamp, asked, expression).text();
    return write(Kind.PUT, row, "", condition, expression, demand(stamp, asked));
  }

  /** An update that leaves undeclared attributes as they are. */
  ItemWrite save(T item, @Nullable Condition<T> asked) {
    Stamp stamp = stamp(Stamp.Kind.WRITE);
    Map<String, AttributeValue> row = row("save", item, stamp);
    Expression expression = new Expression();
    String update = SaveExpression.of(row, savedAttributes, keptAttributes, tag, expression);
    String condition = conditionsOf(stamp, asked, expression).unexpired().text();
    return write(Kind.UPDATE, primaryKey(row), update, condition, expression, demand(stamp, asked));
  }

  /**
   * What a save becomes that met an expired row: a put that leaves nothing of it. Absent where the
   * save demands something of an item, because an expired one is not there.
   */
  Optional<ItemWrite> saveAnew(T item, ItemWrite refused) {
    Demand demand = refused.demand();
    if (demand.condition() || demand.held() != 0) {
      return Optional.empty();
    }
    Stamp stamp = stamp(Stamp.Kind.WRITE);
    return putAnew(row("save", item, stamp), stamp, demand);
  }

  /** A put in place of an expired row, or of none; absent where nothing expires. */
  Optional<ItemWrite> putAnew(Map<String, AttributeValue> row, Stamp stamp, Demand demand) {
    if (expiry.attribute().isEmpty()) {
      return Optional.empty();
    }
    Expression expression = new Expression();
    String condition = conditions(stamp, expression).absent().text();
    return Optional.of(write(Kind.PUT, row, "", condition, expression, demand));
  }

  /** A delete of whatever version there is. */
  ItemWrite delete(ItemKey<?> key, @Nullable Condition<T> asked) {
    scope.requireOwn(key.partitionKey());
    Stamp stamp = stamp(Stamp.Kind.NOTHING);
    Expression expression = new Expression();
    String condition = conditions(stamp, expression).ofEntity().asked(asked).text();
    return write(
        Kind.DELETE,
        key.attributes(),
        "",
        condition,
        expression,
        new Demand(false, false, 0, asked != null));
  }

  /** A delete of the item as the object knows it. */
  ItemWrite delete(T item, @Nullable Condition<T> asked) {
    Objects.requireNonNull(item, "item");
    Stamp stamp = stamp(Stamp.Kind.NOTHING);
    Map<String, AttributeValue> key = keyOf("delete", item, stamp);
    Expression expression = new Expression();
    WriteConditions<T> conditions = conditions(stamp, expression).ofEntity();
    if (asked == null) {
      conditions.versionIfThere(stamp.heldVersion());
    } else {
      conditions.version(stamp.heldVersion()).asked(asked);
    }
    return write(Kind.DELETE, key, "", conditions.text(), expression, demand(stamp, asked));
  }

  /** The key of an object, once it is certain that it is the scope's. */
  Map<String, AttributeValue> keyOf(String operation, T item) {
    Objects.requireNonNull(item, "item");
    try {
      return ownKey(operation, item);
    } catch (RuntimeException refused) {
      throw told(operation, item, refused);
    }
  }

  /** As {@link #keyOf}; tells a stamp which version the object has. */
  private Map<String, AttributeValue> keyOf(String operation, T item, Stamp stamp) {
    Objects.requireNonNull(item, "item");
    try {
      return ownKey(operation, schema.managedCopyOf(item, stamp));
    } catch (RuntimeException refused) {
      throw told(operation, item, refused);
    }
  }

  private Map<String, AttributeValue> ownKey(String operation, T item) {
    PrimaryKey key = ownKeyOf(item);
    if (key == null) {
      throw mismatch(operation);
    }
    return key(key.partitionKey(), key.sortKey());
  }

  /** Where an object is stored; null if it is not the scope's. */
  private @Nullable PrimaryKey ownKeyOf(T item) {
    String partitionKeyValue = schema.partitionKeyOf(item);
    boolean own =
        schema.tenantKeyOf(item).equals(scope.partitionKey()) && scope.owns(partitionKeyValue);
    return own ? new PrimaryKey(partitionKeyValue, schema.sortKeyOf(item)) : null;
  }

  /**
   * What the caller is told of an object that cannot be written. What its own class throws may
   * quote anything, so only the class and the place of that are kept.
   */
  private TenureException told(String operation, T item, RuntimeException failure) {
    String name = schema.descriptor().entityName();
    TenureException told =
        failure instanceof TenureException refusal
            ? refusal
            : MappingException.ofApplication(name, failure);
    tellKey(item, told);
    return told.during(operation, name);
  }

  /** Adds to a refusal the key of the object it is about, if it has one that is the scope's. */
  void tellKey(T item, TenureException refused) {
    try {
      PrimaryKey key = ownKeyOf(item);
      if (key != null) {
        refused.about(key);
      }
    } catch (RuntimeException noKey) {
      // Whatever it is: the refusal says what is wrong.
    }
  }

  /** That the item of a key is there, is the entity's, and fulfils a condition. */
  ItemWrite check(ItemKey<?> key, @Nullable Condition<T> asked) {
    Expression expression = new Expression();
    WriteConditions<T> conditions =
        conditions(stamp(Stamp.Kind.NOTHING), expression).present().ofEntity().asked(asked);
    Demand demand = new Demand(false, false, 0, asked != null);
    return write(Kind.CHECK, key.attributes(), "", conditions.text(), expression, demand);
  }

  /** That there is no row of a key. */
  ItemWrite checkAbsent(ItemKey<?> key) {
    Expression expression = new Expression();
    String condition = conditions(stamp(Stamp.Kind.NOTHING), expression).absent().text();
    return write(Kind.CHECK, key.attributes(), "", condition, expression, Demand.ABSENCE);
  }

  /** A put that demands nothing, for batches, which take no conditions. */
  ItemWrite put(String operation, T item) {
    Map<String, AttributeValue> row = row(operation, item, stamp(Stamp.Kind.PUT));
    return write(Kind.PUT, row, "", "", new Expression(), Demand.NONE);
  }

  /** A delete that demands nothing, for batches, which take no conditions. */
  ItemWrite bareDelete(ItemKey<?> key) {
    scope.requireOwn(key.partitionKey());
    return write(Kind.DELETE, key.attributes(), "", "", new Expression(), Demand.NONE);
  }

  /** That the row is as the object knows it, and what the caller asks for. */
  private WriteConditions<T> conditionsOf(
      Stamp stamp, @Nullable Condition<T> asked, Expression expression) {
    return conditions(stamp, expression).ofEntity().version(stamp.heldVersion()).asked(asked);
  }

  WriteConditions<T> conditions(Stamp stamp, Expression expression) {
    WriteConditions<T> conditions =
        new WriteConditions<>(schema.descriptor(), expiry, stamp.now(), expression);
    if (guard.absent()) {
      conditions.absent();
    }
    if (guard.present()) {
      conditions.exists();
    }
    return conditions.required(guard.conditions(expression));
  }

  private Demand demand(Stamp stamp, @Nullable Condition<T> asked) {
    boolean version = schema.descriptor().version() != null;
    return new Demand(false, version, stamp.heldVersion(), asked != null);
  }

  private static ItemWrite write(
      Kind kind,
      Map<String, AttributeValue> item,
      String update,
      String condition,
      Expression expression,
      Demand demand) {
    return new ItemWrite(
        kind, item, update, condition, expression.names(), expression.values(), demand);
  }

  /** The members whose attributes are keys of indexes. */
  MemberKeys memberKeys() {
    return memberKeys;
  }

  Stamp stamp(Stamp.Kind kind) {
    return stamps.of(kind);
  }

  /**
   * What an object becomes, once it is certain that it is the scope's. Every write of a whole
   * object passes here, and so has its managed members.
   */
  Map<String, AttributeValue> row(String operation, T item, Stamp stamp) {
    Objects.requireNonNull(item, "item");
    try {
      return ownRow(operation, item, stamp);
    } catch (RuntimeException refused) {
      throw told(operation, item, refused);
    }
  }

  private Map<String, AttributeValue> ownRow(String operation, T item, Stamp stamp) {
    if (!schema.tenantKeyOf(item).equals(scope.partitionKey())) {
      throw mismatch(operation);
    }
    T stamped = schema.managedCopyOf(item, stamp);
    Map<String, AttributeValue> row = StoredForm.of(schema.toItem(stamped));
    if (!ownedRows.holds(row)) {
      throw mismatch(operation); // the object names another tenant each time it is asked
    }
    memberKeys.requireKeys(row);
    return row;
  }

  private TenantMismatchException mismatch(String operation) {
    return new TenantMismatchException(operation, schema.descriptor().entityName(), scope.tenant());
  }

  Map<String, AttributeValue> primaryKey(Map<String, AttributeValue> row) {
    return Map.of(partitionKey, row.get(partitionKey), sortKey.name(), row.get(sortKey.name()));
  }

  Map<String, AttributeValue> key(String partitionKeyValue, String sortKeyValue) {
    return Map.of(
        partitionKey,
        AttributeValue.fromS(partitionKeyValue),
        sortKey.name(),
        sortKey.toValue(sortKeyValue));
  }

  private String tableName() {
    return scope.connection().tableName();
  }
}
