package dev.tenure.runtime.dao;

import dev.tenure.runtime.ConditionFailedException;
import dev.tenure.runtime.ConditionFailedException.Rule;
import dev.tenure.runtime.expression.Changes;
import dev.tenure.runtime.expression.Condition;
import dev.tenure.runtime.mapping.EntityDescriptor;
import dev.tenure.runtime.mapping.EntityDescriptor.UniqueConstraint;
import dev.tenure.runtime.mapping.EntitySchema;
import dev.tenure.runtime.mapping.StoredAttribute;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The writes of items that have unique values. Pure.
 *
 * <p>Each is the write that it would be without them, guarded: it is refused where the members of
 * the constraints, or the time to live that the rows of the values share, are not stored as the
 * write takes them to be.
 */
final class UniqueRequests<T> {
  private final EntitySchema<T> schema;
  private final EntityDescriptor<T> entity;
  private final ItemRequests<T> requests;
  private final UpdateRequests<T> updates;
  private final RowCheck<T> rows;
  private final Expiry expiry;
  private final Optional<String> end;
  private final List<String> guarded;
  private final boolean ofKeys;

  UniqueRequests(
      Scope scope,
      EntitySchema<T> schema,
      ItemRequests<T> requests,
      UpdateRequests<T> updates,
      RowCheck<T> rows) {
    this.schema = schema;
    this.entity = schema.descriptor();
    this.requests = requests;
    this.updates = updates;
    this.rows = rows;
    this.expiry = scope.connection().expiry();
    this.end =
        scope
            .connection()
            .table()
            .settings()
            .timeToLive()
            .filter(entity.attributeNames()::contains);
    Set<String> attributes = new LinkedHashSet<>();
    entity.uniqueConstraints().forEach(unique -> attributes.addAll(unique.attributes()));
    end.ifPresent(attributes::add);
    this.guarded = List.copyOf(attributes);
    this.ofKeys =
        entity.uniqueConstraints().stream().anyMatch(unique -> unique.attributes().isEmpty());
  }

  /** Whether the entity has unique values at all. */
  boolean any() {
    return !entity.uniqueConstraints().isEmpty();
  }

  /** The unique values of a row, or of what an object becomes. */
  UniqueValues valuesOf(Map<String, AttributeValue> row) {
    return new UniqueValues(schema.uniqueKeysOf(schema.fromItem(row)), end.map(row::get));
  }

  /** The attributes of each constraint that is changed together with one of these. */
  List<String> guardedWith(Collection<String> changed) {
    Set<String> attributes = new LinkedHashSet<>();
    boolean ends = end.filter(changed::contains).isPresent();
    for (UniqueConstraint unique : entity.uniqueConstraints()) {
      if (ends || unique.attributes().stream().anyMatch(changed::contains)) {
        attributes.addAll(unique.attributes());
      }
    }
    if (!attributes.isEmpty()) {
      end.ifPresent(attributes::add);
    }
    return List.copyOf(attributes);
  }

  UniqueWriting creating(T item) {
    return new Keyed(Map.of(), UniqueWriting.Guess.OWN) { // a key may be generated yet
      @Override
      public UniqueWrite made(Stamps stamps, Optional<Map<String, AttributeValue>> stored) {
        ItemWrite write = requests.with(stamps).create(item);
        UniqueChange change =
            new UniqueChange(
                requests.primaryKey(write.item()), UniqueValues.NONE, valuesOf(write.item()));
        return new UniqueWrite(write, change, row -> true, write.item());
      }
    };
  }

  UniqueWriting saving(T item, @Nullable Condition<T> asked) {
    return overwriting(
        "save",
        item,
        requests -> requests.save(item, asked),
        (requests, refused) -> requests.saveAnew(item, refused));
  }

  UniqueWriting replacing(T item, @Nullable Condition<T> asked) {
    return overwriting(
        "replace",
        item,
        requests -> requests.replace(item, asked),
        (requests, refused) -> Optional.empty());
  }

  UniqueWriting upserting(T item, Changes changes, @Nullable Condition<T> asked) {
    return overwriting(
        "upsert",
        item,
        requests -> new UpdateRequests<>(schema, requests).upsert(item, changes, asked),
        (requests, usual) ->
            asked == null
                ? new UpdateRequests<>(schema, requests).upsertAnew(item, changes, usual)
                : Optional.empty());
  }

  /** What is written in place of an expired row, where that differs. */
  private interface Anew<T> {
    Optional<ItemWrite> write(ItemRequests<T> requests, ItemWrite usual);
  }

  /** A write that makes the unique values what the object has, whatever they were. */
  private UniqueWriting overwriting(
      String operation, T item, Function<ItemRequests<T>, ItemWrite> usual, Anew<T> anew) {
    return new Keyed(requests.keyOf(operation, item), UniqueWriting.Guess.SAME) {
      @Override
      public UniqueWrite made(Stamps stamps, Optional<Map<String, AttributeValue>> stored) {
        Map<String, AttributeValue> row = StoredForm.of(schema.toItem(item));
        Map<String, AttributeValue> met = stored.orElse(row);
        boolean there = stored.isEmpty() || isThere(met);
        Guard guard = there ? guardOf(met) : Guard.ABSENT;
        UniqueValues before = stored.isPresent() && there ? ownValuesOf(met) : UniqueValues.NONE;
        UniqueValues after = stored.isPresent() ? valuesOf(row) : UniqueValues.NONE;
        ItemWrite write = usual.apply(requests.with(stamps).with(guard));
        if (!there && !met.isEmpty()) {
          write = anew.write(requests.with(stamps), write).orElse(write);
        }
        return new UniqueWrite(
            write,
            new UniqueChange(key(), before, after),
            found -> guard.holds(found, expiry.hides(found)) && guard.absent() != isThere(found),
            write.kind() == ItemWrite.Kind.PUT ? write.item() : Map.of());
      }
    };
  }

  /** No attribute tells whether a row is there that has a value by its key alone. */
  private Guard guardOf(Map<String, AttributeValue> row) {
    Guard guard = Guard.of(guarded, row);
    return ofKeys ? guard.ofPresent() : guard;
  }

  /** Those of a row that was found; another entity's has none, and will refuse the write. */
  private UniqueValues ownValuesOf(Map<String, AttributeValue> met) {
    return rows.isOtherEntity(met)
        ? UniqueValues.NONE
        : new UniqueValues(schema.storedUniqueKeysOf(schema.fromItem(met)), end.map(met::get));
  }

  private boolean isThere(Map<String, AttributeValue> row) {
    return !row.isEmpty() && !expiry.hides(row);
  }

  UniqueWriting deleting(ItemKey<?> key, @Nullable Condition<T> asked) {
    return deleting(key.attributes(), requests -> requests.delete(key, asked));
  }

  UniqueWriting deleting(T item, @Nullable Condition<T> asked) {
    return deleting(requests.keyOf("delete", item), requests -> requests.delete(item, asked));
  }

  /** A delete answers what it deletes, so all that was read has to be so still. */
  private UniqueWriting deleting(
      Map<String, AttributeValue> key, Function<ItemRequests<T>, ItemWrite> usual) {
    return new Keyed(key, UniqueWriting.Guess.NONE) {
      @Override
      public UniqueWrite made(Stamps stamps, Optional<Map<String, AttributeValue>> stored) {
        Map<String, AttributeValue> met = stored.orElseThrow();
        Guard guard = met.isEmpty() ? Guard.ABSENT : Guard.of(members(), met).ofPresent();
        UniqueValues before = met.isEmpty() ? UniqueValues.NONE : ownValuesOf(met);
        return new UniqueWrite(
            usual.apply(requests.with(stamps).with(guard)),
            new UniqueChange(key, before, UniqueValues.NONE),
            found -> guard.holds(found, false),
            met);
      }
    };
  }

  /** The version, which changes with everything else, or else every member. */
  private List<String> members() {
    String version = entity.version();
    if (version == null) {
      return entity.attributes().stream().map(StoredAttribute::name).toList();
    }
    List<String> members = new ArrayList<>(guarded);
    members.add(version);
    return members;
  }

  UniqueWriting modifying(ItemKey<T> key, UnaryOperator<T> change) {
    return new Keyed(key.attributes(), UniqueWriting.Guess.NONE) {
      @Override
      public UniqueWrite made(Stamps stamps, Optional<Map<String, AttributeValue>> stored) {
        Map<String, AttributeValue> met = stored.orElseThrow();
        T before = requireFound("modify", key, met);
        Map<String, AttributeValue> said = updates.saidBy(before);
        T after = change.apply(before);
        Optional<ItemWrite> write = updates.with(stamps).modification(met, said, after);
        if (write.isEmpty()) {
          ItemWrite nothing = requests.check(key, null);
          return new UniqueWrite(nothing, UniqueChange.none(key()), row -> false, met);
        }
        UniqueValues values = valuesOf(StoredForm.of(schema.toItem(after)));
        UniqueChange changed = new UniqueChange(key(), ownValuesOf(met), values);
        return new UniqueWrite(write.get(), changed, row -> false, Map.of());
      }
    };
  }

  /** A check of an item that is there, with which it takes the values that it has already. */
  UniqueWriting claiming(ItemKey<T> key) {
    return new Keyed(key.attributes(), UniqueWriting.Guess.NONE) {
      @Override
      public UniqueWrite made(Stamps stamps, Optional<Map<String, AttributeValue>> stored) {
        Map<String, AttributeValue> met = stored.orElseThrow();
        requireFound("claim", key, met);
        ItemWrite check = requests.with(stamps).with(Guard.of(members(), met)).check(key, null);
        UniqueChange taking = new UniqueChange(key(), UniqueValues.NONE, ownValuesOf(met));
        return new UniqueWrite(check, taking, row -> false, met);
      }
    };
  }

  private T requireFound(String operation, ItemKey<T> key, Map<String, AttributeValue> row) {
    T item = row.isEmpty() ? null : rows.read(operation, row, key);
    if (item == null) {
      throw new ConditionFailedException(operation, entity.entityName(), Rule.ABSENT);
    }
    return item;
  }

  /** An update of a known object. */
  UniqueWriting revising(T item, Changes asked, @Nullable Condition<T> condition) {
    return new Keyed(requests.keyOf("update", item), UniqueWriting.Guess.OWN) {
      private Optional<Revision> tried = Optional.empty();

      @Override
      public UniqueWrite made(Stamps stamps, Optional<Map<String, AttributeValue>> stored) {
        UpdateRequests<T> requests = updates.with(stamps);
        Map<String, Optional<AttributeValue>> raw =
            stored
                .flatMap(met -> tried.map(before -> requests.otherForms(before, met)))
                .orElse(Map.of());
        List<String> relied = guardedWith(asked.whole().keySet());
        Revision revision = requests.revision(item, asked, relied, raw);
        tried = Optional.of(revision);
        return new UniqueWrite(
            requests.revise(revision, condition),
            relied.isEmpty() ? UniqueChange.none(key()) : changeOf(revision),
            met ->
                revision.isRaw()
                    || !rows.isOwn(key(), met)
                    || requests.otherForms(revision, met).isEmpty(),
            Map.of());
      }
    };
  }

  private UniqueChange changeOf(Revision revision) {
    Map<String, AttributeValue> changed = new HashMap<>(revision.row());
    StoredValues.change(changed, revision.changes().whole());
    return new UniqueChange(
        requests.primaryKey(revision.row()), ownValuesOf(revision.row()), valuesOf(changed));
  }

  /** A write of the item of a key. */
  private abstract static class Keyed implements UniqueWriting {
    private final Map<String, AttributeValue> key;
    private final Guess guess;

    Keyed(Map<String, AttributeValue> key, Guess guess) {
      this.key = key;
      this.guess = guess;
    }

    @Override
    public final Map<String, AttributeValue> key() {
      return key;
    }

    @Override
    public final Guess guess() {
      return guess;
    }
  }
}
