package dev.tenure.runtime.dao;

import dev.tenure.runtime.InvalidKeyException;
import dev.tenure.runtime.dao.ItemWrite.Kind;
import dev.tenure.runtime.expression.Changes;
import dev.tenure.runtime.expression.Condition;
import dev.tenure.runtime.expression.Expression;
import dev.tenure.runtime.mapping.EntityDescriptor;
import dev.tenure.runtime.mapping.EntitySchema;
import dev.tenure.runtime.mapping.StoredAttribute;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The writes that updates become. Pure: what is written was checked against the scope. */
final class UpdateRequests<T> {
  private static final AttributeValue ONE = AttributeValue.fromN("1");

  private final EntitySchema<T> schema;
  private final EntityDescriptor<T> entity;
  private final ItemRequests<T> requests;
  private final IndexChanges<T> indexes;

  UpdateRequests(EntitySchema<T> schema, ItemRequests<T> requests) {
    this.schema = schema;
    this.entity = schema.descriptor();
    this.requests = requests;
    this.indexes = new IndexChanges<>(schema);
  }

  /** The same, with other stamps. */
  UpdateRequests<T> with(Stamps stamps) {
    return new UpdateRequests<>(schema, requests.with(stamps));
  }

  /**
   * An update of the item of a key.
   *
   * @param stamping sets the keys of indexes that hold the time of the write
   */
  ItemWrite update(
      ItemKey<T> key,
      Changes asked,
      BiConsumer<Changes, Instant> stamping,
      @Nullable Condition<T> condition) {
    Stamp stamp = requests.stamp(Stamp.Kind.WRITE);
    Changes changes = asked.copy();
    if (!asked.isEmpty()) {
      String updatedAt = entity.updatedAt();
      if (updatedAt != null) {
        changes.put(updatedAt, time(updatedAt, stamp.now()));
        stamping.accept(changes, stamp.now());
      }
      countUp(changes, stamp);
    }
    Expression expression = new Expression();
    WriteConditions<T> conditions = present(changes, stamp, expression).asked(condition);
    return write(
        key.attributes(),
        changes,
        conditions,
        expression,
        new Demand(false, false, 0, isConditional(changes, condition)));
  }

  /** The version after the one that is stored, whatever that is. */
  private void countUp(Changes changes, Stamp stamp) {
    String version = entity.version();
    if (version != null) {
      AttributeValue start = AttributeValue.fromN(Long.toString(stamp.version(0)));
      changes.increase(version, start, ONE);
    }
  }

  /** An attribute as this time; it is that of an Instant. */
  @SuppressWarnings("unchecked")
  private AttributeValue time(String attribute, Instant now) {
    for (StoredAttribute<?> stored : entity.attributes()) {
      if (stored.name().equals(attribute)) {
        return ((StoredAttribute<Instant>) stored).type().write(now);
      }
    }
    throw new IllegalStateException(entity.entityName() + " has no attribute '" + attribute + "'");
  }

  /**
   * What an update of a known object does.
   *
   * @param raw the members that other indexes' keys rely on, as they were found stored
   */
  Revision revision(T item, Changes asked, Map<String, Optional<AttributeValue>> raw) {
    return revision(item, asked, List.of(), raw);
  }

  /**
   * As {@link #revision(Object, Changes, Map)}.
   *
   * @param relied further attributes that may not have changed
   */
  Revision revision(
      T item, Changes asked, List<String> relied, Map<String, Optional<AttributeValue>> raw) {
    Stamp stamp = requests.stamp(Stamp.Kind.WRITE);
    Map<String, AttributeValue> row = requests.row("update", item, stamp);
    Changes changes = asked.copy();
    if (!asked.isEmpty()) {
      putManaged(changes, entity.updatedAt(), row);
      putManaged(changes, entity.version(), row);
    }
    Map<String, Optional<AttributeValue>> guards = indexes.complete(row, changes);
    relied.forEach(name -> guards.putIfAbsent(name, Optional.ofNullable(row.get(name))));
    guards.replaceAll(raw::getOrDefault);
    return new Revision(row, stamp, changes, guards, !raw.isEmpty());
  }

  private static void putManaged(
      Changes changes, @Nullable String attribute, Map<String, AttributeValue> row) {
    if (attribute != null) {
      changes.put(attribute, row.get(attribute));
    }
  }

  ItemWrite revise(Revision revision, @Nullable Condition<T> condition) {
    Stamp stamp = revision.stamp();
    Expression expression = new Expression();
    WriteConditions<T> conditions =
        present(revision.changes(), stamp, expression)
            .version(stamp.heldVersion())
            .required(revision.conditions(expression))
            .asked(condition);
    boolean asks = !revision.guards().isEmpty() || isConditional(revision.changes(), condition);
    return write(
        requests.primaryKey(revision.row()),
        revision.changes(),
        conditions,
        expression,
        new Demand(false, entity.version() != null, stamp.heldVersion(), asks));
  }

  /**
   * The members that a refused update relies on, where all read as what it takes them for and some
   * are stored in another form, or not at all; otherwise empty.
   */
  Map<String, Optional<AttributeValue>> otherForms(
      Revision refused, Map<String, AttributeValue> met) {
    Map<String, AttributeValue> read = indexes.asRead(met);
    Map<String, Optional<AttributeValue>> forms = new HashMap<>();
    for (Map.Entry<String, Optional<AttributeValue>> guard : refused.guards().entrySet()) {
      String member = guard.getKey();
      Optional<AttributeValue> stored = StoredValues.present(met.get(member));
      if (!stored.equals(guard.getValue())) {
        if (!Optional.ofNullable(read.get(member)).equals(guard.getValue())) {
          return Map.of();
        }
        forms.put(member, stored);
      }
    }
    return forms;
  }

  /** A write of an object in which changed attributes follow what is stored. */
  ItemWrite upsert(T item, Changes asked, @Nullable Condition<T> condition) {
    Stamp stamp = requests.stamp(Stamp.Kind.WRITE);
    Map<String, AttributeValue> row = requests.row("upsert", item, stamp);
    Changes changes = asked.copy();
    requests.tag().ifPresent(tag -> changes.put(tag.attribute(), tag.value()));
    for (String attribute : requests.savedAttributes()) {
      AttributeValue value = row.get(attribute);
      if (attribute.equals(entity.version())) {
        countUp(changes, stamp);
      } else if (value != null && requests.keptAttributes().contains(attribute)) {
        changes.putIfAbsent(attribute, value);
      } else if (!asked.touches(attribute)) {
        changes.put(attribute, value);
      }
    }
    Expression expression = new Expression();
    WriteConditions<T> conditions =
        requests
            .conditions(stamp, expression)
            .ofEntity()
            .unexpired()
            .required(changes.requirements(expression))
            .asked(condition);
    return write(
        requests.primaryKey(row),
        changes,
        conditions,
        expression,
        new Demand(false, false, 0, isConditional(changes, condition)));
  }

  /**
   * What an upsert becomes that met an expired row: a put that leaves nothing of it. Absent where
   * nothing expires.
   */
  Optional<ItemWrite> upsertAnew(T item, Changes asked, ItemWrite refused) {
    Stamp stamp = requests.stamp(Stamp.Kind.PUT);
    Map<String, AttributeValue> row = new HashMap<>(requests.row("upsert", item, stamp));
    StoredValues.change(row, asked.alone());
    return requests.putAnew(StoredForm.of(row), stamp, refused.demand());
  }

  /**
   * What an object that was read says, before somebody changes it: it may be changed itself. One
   * that is older than a member of a key says nothing.
   */
  Map<String, AttributeValue> saidBy(T read) {
    try {
      return schema.toItem(read);
    } catch (InvalidKeyException older) {
      return Map.of();
    }
  }

  /**
   * What makes a row that was read what an object says, if no attribute of it that was read has
   * changed since.
   *
   * @param said what the object said that was read
   */
  Optional<ItemWrite> modification(
      Map<String, AttributeValue> read, Map<String, AttributeValue> said, T after) {
    Stamp stamp = requests.stamp(Stamp.Kind.WRITE);
    Map<String, AttributeValue> row = requests.row("modify", after, stamp);
    if (schema.toItem(after).equals(said)) {
      return Optional.empty();
    }
    Map<String, AttributeValue> key = requests.primaryKey(row);
    if (!key.equals(requests.primaryKey(read))) {
      throw InvalidKeyException.ofKey("The change is of the key");
    }
    Changes changes = new Changes();
    Expression expression = new Expression();
    for (String attribute : requests.savedAttributes()) {
      AttributeValue wanted = row.get(attribute);
      if (attribute.equals(entity.version())) {
        countUp(changes, stamp);
      } else if (!Objects.equals(wanted, read.get(attribute))) {
        changes.put(attribute, wanted);
      }
    }
    WriteConditions<T> conditions =
        present(changes, stamp, expression).required(unchanged(read, expression));
    return Optional.of(
        write(key, changes, conditions, expression, new Demand(false, false, 0, true)));
  }

  /** That a row is as it was read: its version, or else every member. */
  private List<String> unchanged(Map<String, AttributeValue> read, Expression expression) {
    String version = entity.version();
    List<String> compared =
        version == null
            ? entity.attributes().stream().map(StoredAttribute::name).toList()
            : List.of(version);
    return compared.stream()
        .map(name -> StoredValues.is(expression.name(name), read.get(name), expression))
        .toList();
  }

  private WriteConditions<T> present(Changes changes, Stamp stamp, Expression expression) {
    return requests
        .conditions(stamp, expression)
        .present()
        .ofEntity()
        .required(changes.requirements(expression));
  }

  private static boolean isConditional(Changes changes, @Nullable Condition<?> condition) {
    return condition != null || changes.isConditional();
  }

  private ItemWrite write(
      Map<String, AttributeValue> key,
      Changes changes,
      WriteConditions<?> conditions,
      Expression expression,
      Demand demand) {
    requests.memberKeys().requireSet(changes.alone());
    String update = changes.in(expression);
    String condition = conditions.text();
    return new ItemWrite(
        Kind.UPDATE, key, update, condition, expression.names(), expression.values(), demand);
  }
}
