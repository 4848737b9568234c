package shop;

import dev.tenure.runtime.dao.BatchWrite;
import dev.tenure.runtime.dao.ItemKey;
import dev.tenure.runtime.dao.ItemResults;
import dev.tenure.runtime.dao.ManyItems;
import dev.tenure.runtime.dao.Scope;
import dev.tenure.runtime.dao.WriteTransaction;
import dev.tenure.runtime.expression.Condition;
import dev.tenure.runtime.seatbelt.TenantBinding;
import java.util.Collection;
import javax.annotation.processing.Generated;

/** One tenant's data in {@link Shop}. Thread-safe. */
@Generated("dev.tenure.processor.TenureProcessor")
public final class ShopTenant {
  private final Scope scope;

  private final Scope shared;

  ShopTenant(Scope scope, Scope shared) {
    this.scope = scope;
    this.shared = shared;
  }

  /** The tenant's {@link Order} items. */
  public OrderDao orders() {
    return new OrderDao(scope);
  }

  /** The tenant's {@link LineItem} items. */
  public LineItemDao lineItems() {
    return new LineItemDao(scope);
  }

  /** The tenant's {@link Course} items. */
  public CourseDao courses() {
    return new CourseDao(scope);
  }

  /** The tenant's {@link Session} items. */
  public SessionDao sessions() {
    return new SessionDao(scope);
  }

  /** The tenant's {@link Settings} items. */
  public SettingsDao settings() {
    return new SettingsDao(scope);
  }

  /** The {@link Country} items of all tenants. */
  public CountryReader countries() {
    return new CountryReader(shared);
  }

  /** The tenant's {@link OrderRow} items, together. */
  public OrderRowCollection orderRows() {
    return new OrderRowCollection(scope);
  }

  /** The items of these keys, of whatever entity each one is. */
  public ItemResults getAll(Collection<? extends ItemKey<?>> keys) {
    return ManyItems.getAll(scope, keys);
  }

  /** Begins writes of many items, each of which stands alone. */
  public Batch batch() {
    return new Batch(scope);
  }

  /** Begins writes of the tenant that are done together or not. */
  public Transaction transaction() {
    return new Transaction(scope);
  }

  /** The items of these keys, up to 100, as they are at one point in time. */
  public ItemResults transactionalRead(Collection<? extends ItemKey<?>> keys) {
    return ManyItems.transactionalRead(scope, keys);
  }

  /** Binds requests made by hand to the tenant, on a client that wears a seatbelt. */
  public TenantBinding binding() {
    return scope.binding();
  }

  /** Writes of many items of one tenant. Not thread-safe. */
  public static final class Batch extends BatchWrite {
    private final Scope scope;

    Batch(Scope scope) {
      super(scope);
      this.scope = scope;
    }

    /** Puts it in place of whatever row has its key. */
    public Batch replace(Order item) {
      replaceItem(new OrderDao(scope), item);
      return this;
    }

    /** Puts it in place of whatever row has its key. */
    public Batch replace(LineItem item) {
      replaceItem(new LineItemDao(scope), item);
      return this;
    }

    /** Puts it in place of whatever row has its key. */
    public Batch replace(Session item) {
      replaceItem(new SessionDao(scope), item);
      return this;
    }

    /** Puts it in place of whatever row has its key. */
    public Batch replace(Settings item) {
      replaceItem(new SettingsDao(scope), item);
      return this;
    }

    /** Deletes the row of a key, if there is one. */
    public Batch delete(ItemKey<?> key) {
      deleteItem(key);
      return this;
    }
  }

  /** Writes of the tenant that are done together or not. Not thread-safe. */
  public static final class Transaction extends WriteTransaction<Transaction> {
    Transaction(Scope scope) {
      super(scope);
    }

    /** Writes an item that must not be there yet. */
    public Transaction create(Order item) {
      return create(OrderSchema.INSTANCE, item);
    }

    /** Writes an item; attributes it does not declare stay. */
    public Transaction save(Order item) {
      return save(OrderSchema.INSTANCE, item);
    }

    /** Writes an item in place of the whole row. */
    public Transaction replace(Order item) {
      return replace(OrderSchema.INSTANCE, item);
    }

    /** Deletes the item with the key of this one. */
    public Transaction delete(Order item) {
      return delete(OrderSchema.INSTANCE, item);
    }

    /** Writes an item, if the stored one is so. */
    public Transaction save(Order item, Condition<Order> condition) {
      return save(OrderSchema.INSTANCE, item, condition);
    }

    /** Replaces the whole row, if the stored item is so. */
    public Transaction replace(Order item, Condition<Order> condition) {
      return replace(OrderSchema.INSTANCE, item, condition);
    }

    /** Deletes an item, if the stored one is so. */
    public Transaction delete(Order item, Condition<Order> condition) {
      return delete(OrderSchema.INSTANCE, item, condition);
    }

    /** Writes an item that must not be there yet. */
    public Transaction create(LineItem item) {
      return create(LineItemSchema.INSTANCE, item);
    }

    /** Writes an item; attributes it does not declare stay. */
    public Transaction save(LineItem item) {
      return save(LineItemSchema.INSTANCE, item);
    }

    /** Writes an item in place of the whole row. */
    public Transaction replace(LineItem item) {
      return replace(LineItemSchema.INSTANCE, item);
    }

    /** Deletes the item with the key of this one. */
    public Transaction delete(LineItem item) {
      return delete(LineItemSchema.INSTANCE, item);
    }

    /** Writes an item, if the stored one is so. */
    public Transaction save(LineItem item, Condition<LineItem> condition) {
      return save(LineItemSchema.INSTANCE, item, condition);
    }

    /** Replaces the whole row, if the stored item is so. */
    public Transaction replace(LineItem item, Condition<LineItem> condition) {
      return replace(LineItemSchema.INSTANCE, item, condition);
    }

    /** Deletes an item, if the stored one is so. */
    public Transaction delete(LineItem item, Condition<LineItem> condition) {
      return delete(LineItemSchema.INSTANCE, item, condition);
    }

    /** Writes an item that must not be there yet. */
    public Transaction create(Course item) {
      return create(CourseSchema.INSTANCE, item);
    }

    /** Writes an item; attributes it does not declare stay. */
    public Transaction save(Course item) {
      return save(CourseSchema.INSTANCE, item);
    }

    /** Writes an item in place of the whole row. */
    public Transaction replace(Course item) {
      return replace(CourseSchema.INSTANCE, item);
    }

    /** Deletes the item with the key of this one. */
    public Transaction delete(Course item) {
      return delete(CourseSchema.INSTANCE, item);
    }

    /** Writes an item, if the stored one is so. */
    public Transaction save(Course item, Condition<Course> condition) {
      return save(CourseSchema.INSTANCE, item, condition);
    }

    /** Replaces the whole row, if the stored item is so. */
    public Transaction replace(Course item, Condition<Course> condition) {
      return replace(CourseSchema.INSTANCE, item, condition);
    }

    /** Deletes an item, if the stored one is so. */
    public Transaction delete(Course item, Condition<Course> condition) {
      return delete(CourseSchema.INSTANCE, item, condition);
    }

    /** Writes an item that must not be there yet. */
    public Transaction create(Session item) {
      return create(SessionSchema.INSTANCE, item);
    }

    /** Writes an item; attributes it does not declare stay. */
    public Transaction save(Session item) {
      return save(SessionSchema.INSTANCE, item);
    }

    /** Writes an item in place of the whole row. */
    public Transaction replace(Session item) {
      return replace(SessionSchema.INSTANCE, item);
    }

    /** Deletes the item with the key of this one. */
    public Transaction delete(Session item) {
      return delete(SessionSchema.INSTANCE, item);
    }

    /** Writes an item, if the stored one is so. */
    public Transaction save(Session item, Condition<Session> condition) {
      return save(SessionSchema.INSTANCE, item, condition);
    }

    /** Replaces the whole row, if the stored item is so. */
    public Transaction replace(Session item, Condition<Session> condition) {
      return replace(SessionSchema.INSTANCE, item, condition);
    }

    /** Deletes an item, if the stored one is so. */
    public Transaction delete(Session item, Condition<Session> condition) {
      return delete(SessionSchema.INSTANCE, item, condition);
    }

    /** Writes an item that must not be there yet. */
    public Transaction create(Settings item) {
      return create(SettingsSchema.INSTANCE, item);
    }

    /** Writes an item; attributes it does not declare stay. */
    public Transaction save(Settings item) {
      return save(SettingsSchema.INSTANCE, item);
    }

    /** Writes an item in place of the whole row. */
    public Transaction replace(Settings item) {
      return replace(SettingsSchema.INSTANCE, item);
    }

    /** Deletes the item with the key of this one. */
    public Transaction delete(Settings item) {
      return delete(SettingsSchema.INSTANCE, item);
    }

    /** Writes an item, if the stored one is so. */
    public Transaction save(Settings item, Condition<Settings> condition) {
      return save(SettingsSchema.INSTANCE, item, condition);
    }

    /** Replaces the whole row, if the stored item is so. */
    public Transaction replace(Settings item, Condition<Settings> condition) {
      return replace(SettingsSchema.INSTANCE, item, condition);
    }

    /** Deletes an item, if the stored one is so. */
    public Transaction delete(Settings item, Condition<Settings> condition) {
      return delete(SettingsSchema.INSTANCE, item, condition);
    }
  }
}
