package dev.tenure.runtime.dao;

import dev.tenure.runtime.TenantMismatchException;
import dev.tenure.runtime.expression.Condition;
import dev.tenure.runtime.mapping.EntitySchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

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
    return add("create", context, () -> context.requests().create(item));
  }

  /** Writes an item and keeps the attributes that the entity does not declare. */
  protected final <T> S save(EntitySchema<T> schema, T item) {
    EntityContext<T> context = contextOf("save", schema, item);
    return add("save", context, () -> context.requests().save(item, null));
  }

  /** Writes an item in place of the whole row. */
  protected final <T> S replace(EntitySchema<T> schema, T item) {
    EntityContext<T> context = contextOf("replace", schema, item);
    return add("replace", context, () -> context.requests().replace(item, null));
  }

  /** Deletes the item with the key of this one, in this version where it has one. */
  protected final <T> S delete(EntitySchema<T> schema, T item) {
    EntityContext<T> context = contextOf("delete", schema, item);
    return add("delete", context, () -> context.requests().delete(item, null));
  }

  /**
   * Deletes the item of a key; that there is none is no error.
   *
   * @throws TenantMismatchException if it is another tenant's, or a shared one
   */
  public final S delete(ItemKey<?> key) {
    return deleteItem(key);
  }

  private <T> S deleteItem(ItemKey<T> key) {
    BatchScope.requireOwn("delete", scope, key);
    EntityContext<T> context = key.context();
    return add(
        "delete",
        context,
        () -> context.requests().delete(key.partitionKey(), key.sortKey(), null));
  }

  /**
   * Does what a DAO of the same tenant has prepared and not done.
   *
   * @throws TenantMismatchException if it is another tenant's
   */
  public final S update(PreparedWrite<?> write) {
    return prepared(write);
  }

  private <T> S prepared(PreparedWrite<T> write) {
    BatchScope.requireOwn(write.operation(), scope, write.context());
    return add(write.operation(), write.context(), write::write);
  }

  /**
   * Demands that the item of a key is there. Nothing is written: it may be a shared one.
   *
   * @throws TenantMismatchException if it is another tenant's
   */
  public final S checkExists(ItemKey<?> key) {
    return check("checkExists", key, ItemChecks.exists(key));
  }

  /**
   * Demands that there is no row of a key, of whatever entity.
   *
   * @throws TenantMismatchException if it is another tenant's
   */
  public final S checkAbsent(ItemKey<?> key) {
    return check("checkAbsent", key, ItemChecks.absent(key));
  }

  /**
   * Demands that the item of a key is there and fulfils a condition.
   *
   * @throws TenantMismatchException if it is another tenant's
   */
  public final <T> S check(ItemKey<T> key, Condition<T> condition) {
    return check("check", key, ItemChecks.fulfils(key, condition));
  }

  private <T> S check(String operation, ItemKey<T> key, ItemWrite write) {
    BatchScope.requireReadable(operation, scope, key);
    return add(operation, key.context(), () -> write);
  }

  /** How many operations there are. */
  public final int size() {
    return parts.size();
  }

  private <T> EntityContext<T> contextOf(String operation, EntitySchema<T> schema, T item) {
    String tenant = schema.tenantKeyOf(Objects.requireNonNull(item, "item"));
    Scope own = scope.ofTenant(tenant);
    if (!tenant.equals(own.partitionKey())) {
      throw new TenantMismatchException(
          operation, schema.descriptor().entityName(), scope.tenant());
    }
    return new EntityContext<>(own, schema);
  }

  @SuppressWarnings("unchecked") // what S is declared to be
  private <T> S add(String operation, EntityContext<T> context, Supplier<ItemWrite> writing) {
    parts.add(new TransactionPart<>(operation, context, writing));
    return (S) this;
  }

  /** The transaction as it is now, with a token of its own. */
  final TransactWriteOperation operation() {
    return new TransactWriteOperation(scope, made(), IdempotencyToken.unique());
  }

  /** The transaction as it is now, with the caller's token. */
  final TransactWriteOperation operation(String token) {
    return new TransactWriteOperation(
        scope, made(), IdempotencyToken.of(scope, "transaction", token));
  }

  private List<TransactionWrite<?>> made() {
    List<TransactionWrite<?>> writes = new ArrayList<>(parts.size());
    parts.forEach(part -> writes.add(part.made()));
    return writes;
  }

  final Scope scope() {
    return scope;
  }
}
