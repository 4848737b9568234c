package dev.tenure.runtime.dao;

import dev.tenure.runtime.MappingException;
import dev.tenure.runtime.TenantMismatchException;
import dev.tenure.runtime.TenureException;
import dev.tenure.runtime.expression.Condition;
import dev.tenure.runtime.mapping.EntitySchema;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What transactions have in common, whatever sends them: the operations, in the order in which they
 * were added. Generated code adds the entities that may be written.
 *
 * @param <S> the transaction itself
 */
public abstract class BaseTransaction<S extends BaseTransaction<S>> {
  private final Scope scope;
  private final List<TransactionPart<?>> parts = new ArrayList<>();

  BaseTransaction(Scope scope) {
    this.scope = scope;
  }

  /** Writes an item that must not be there yet. */
  protected final <T> S create(EntitySchema<T> schema, T item) {
    EntityContext<T> context = contextOf("create", schema, item);
    return add(
        "create",
        context,
        stamps -> context.requests().with(stamps).create(item),
        uniques -> Optional.of(uniques.creating(item)));
  }

  /** Writes an item and keeps the attributes that the entity does not declare. */
  protected final <T> S save(EntitySchema<T> schema, T item) {
    return save(schema, item, null);
  }

  /** As {@link #save(EntitySchema, Object)}, if the stored item fulfils a condition. */
  protected final <T> S save(EntitySchema<T> schema, T item, @Nullable Condition<T> condition) {
    EntityContext<T> context = contextOf("save", schema, item);
    return add(
        "save",
        context,
        stamps -> context.requests().with(stamps).save(item, condition),
        uniques -> Optional.of(uniques.saving(item, condition)));
  }

  /** Writes an item in place of the whole row. */
  protected final <T> S replace(EntitySchema<T> schema, T item) {
    return replace(schema, item, null);
  }

  /** As {@link #replace(EntitySchema, Object)}, if the stored item fulfils a condition. */
  protected final <T> S replace(EntitySchema<T> schema, T item, @Nullable Condition<T> condition) {
    EntityContext<T> context = contextOf("replace", schema, item);
    return add(
        "replace",
        context,
        stamps -> context.requests().with(stamps).replace(item, condition),
        uniques -> Optional.of(uniques.replacing(item, condition)));
  }

  /** Deletes the item with the key of this one, in this version where it has one. */
  protected final <T> S delete(EntitySchema<T> schema, T item) {
    return delete(schema, item, null);
  }

  /** As {@link #delete(EntitySchema, Object)}, if the stored item fulfils a condition. */
  protected final <T> S delete(EntitySchema<T> schema, T item, @Nullable Condition<T> condition) {
    EntityContext<T> context = contextOf("delete", schema, item);
    return add(
        "delete",
        context,
        stamps -> context.requests().with(stamps).delete(item, condition),
        uniques -> Optional.of(uniques.deleting(item, condition)));
  }

  /**
   * Deletes the item of a key; that there is none is no error.
   *
   * @throws TenantMismatchException if it is another tenant's, or a shared one
   */
  public final S delete(ItemKey<?> key) {
    return deleteIf(key, null);
  }

  /**
   * Deletes the item of a key if it is there and fulfils a condition.
   *
   * @throws TenantMismatchException if it is another tenant's, or a shared one
   */
  public final <T> S delete(ItemKey<T> key, Condition<T> condition) {
    return deleteIf(key, condition);
  }

  private <T> S deleteIf(ItemKey<T> key, @Nullable Condition<T> condition) {
    BatchScope.requireOwn("delete", scope, key);
    ItemRequests<T> requests = key.context().requests();
    return add(
        "delete",
        key.context(),
        stamps -> requests.with(stamps).delete(key, condition),
        uniques -> Optional.of(uniques.deleting(key, condition)));
  }

  /**
   * Does an update, revision or upsert that a DAO of the same tenant has begun, and that is not run
   * by itself.
   *
   * @throws TenantMismatchException if it is another tenant's
   */
  public final S update(EntityChange<?, ?> change) {
    return changed(change);
  }

  private <T> S changed(EntityChange<T, ?> change) {
    EntityContext<T> context = change.context();
    BatchScope.requireOwn(change.operation(), scope, context);
    return add(
        change.operation(),
        context,
        stamps -> change.write(context.updates().with(stamps)),
        change::writing);
  }

  /**
   * Demands that the item of a key is there. Nothing is written: it may be a shared one.
   *
   * @throws TenantMismatchException if it is another tenant's
   */
  public final S checkExists(ItemKey<?> key) {
    return check("checkExists", key, null);
  }

  /**
   * Demands that there is no row of a key, of whatever entity.
   *
   * @throws TenantMismatchException if it is another tenant's
   */
  public final S checkAbsent(ItemKey<?> key) {
    BatchScope.requireReadable("checkAbsent", scope, key);
    return absent(key);
  }

  /**
   * Demands that the item of a key is there and fulfils a condition.
   *
   * @throws TenantMismatchException if it is another tenant's
   */
  public final <T> S check(ItemKey<T> key, Condition<T> condition) {
    return check("check", key, condition);
  }

  private <T> S check(String operation, ItemKey<T> key, @Nullable Condition<T> condition) {
    BatchScope.requireReadable(operation, scope, key);
    ItemRequests<T> requests = key.context().requests();
    return add(operation, key.context(), stamps -> requests.with(stamps).check(key, condition));
  }

  private <T> S absent(ItemKey<T> key) {
    ItemRequests<T> requests = key.context().requests();
    return add("checkAbsent", key.context(), stamps -> requests.with(stamps).checkAbsent(key));
  }

  /** How many operations there are. */
  public final int size() {
    return parts.size();
  }

  private <T> EntityContext<T> contextOf(String operation, EntitySchema<T> schema, T item) {
    String tenant = tenantKeyOf(operation, schema, Objects.requireNonNull(item, "item"));
    Scope own = scope.ofTenant(tenant);
    if (!tenant.equals(own.partitionKey())) {
      throw new TenantMismatchException(
          operation, schema.descriptor().entityName(), scope.tenant());
    }
    return new EntityContext<>(own, schema);
  }

  private static <T> String tenantKeyOf(String operation, EntitySchema<T> schema, T item) {
    String name = schema.descriptor().entityName();
    try {
      return schema.tenantKeyOf(item);
    } catch (TenureException refused) {
      throw refused.during(operation, name);
    } catch (RuntimeException refused) {
      throw MappingException.ofApplication(name, refused).during(operation, name);
    }
  }

  private <T> S add(
      String operation, EntityContext<T> context, Function<Stamps, ItemWrite> writing) {
    return add(operation, context, writing, uniques -> Optional.empty());
  }

  /**
   * Adds an operation.
   *
   * @param unique how it is written where the entity has unique values
   */
  @SuppressWarnings("unchecked") // what S is declared to be
  private <T> S add(
      String operation,
      EntityContext<T> context,
      Function<Stamps, ItemWrite> writing,
      Function<UniqueRequests<T>, Optional<UniqueWriting>> unique) {
    UniqueRequests<T> uniques = context.uniques();
    parts.add(
        new TransactionPart<>(
            operation, context, writing, uniques.any() ? unique.apply(uniques) : Optional.empty()));
    return (S) this;
  }

  /** The transaction as it is now, with a token of its own. */
  final Operation<TransactionResult> operation() {
    return operation(() -> scope.connection()::stamp, Optional.empty());
  }

  /** The transaction as it is now, with the caller's token. */
  final Operation<TransactionResult> operation(String token) {
    return operation(() -> scope.connection()::stamp, Optional.of(hashed(token)));
  }

  /** The transaction as of a time, with the caller's token: the same whenever it is made. */
  final Operation<TransactionResult> operation(String token, Instant at) {
    String sent = hashed(token);
    return operation(() -> new FixedStamps(at, sent), Optional.of(sent));
  }

  private Operation<TransactionResult> operation(Supplier<Stamps> stamps, Optional<String> token) {
    if (parts.stream().anyMatch(part -> part.unique().isPresent())) {
      return new UniqueTransactionOperation(scope, parts, stamps, token);
    }
    Stamps now = stamps.get();
    List<TransactionWrite<?>> writes = new ArrayList<>(parts.size());
    parts.forEach(part -> writes.add(part.made(now, Optional.empty())));
    String sent = token.orElseGet(IdempotencyToken::unique);
    return new TransactWriteOperation(scope, writes, List.of(), sent);
  }

  private String hashed(String token) {
    return IdempotencyToken.of(scope, "transaction", token);
  }

  final Scope scope() {
    return scope;
  }
}
