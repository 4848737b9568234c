package shop;

import dev.tenure.runtime.dao.BatchWrite;
import dev.tenure.runtime.dao.ItemKey;
import dev.tenure.runtime.dao.ItemResults;
import dev.tenure.runtime.dao.ManyItems;
import dev.tenure.runtime.dao.Scope;
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
    public Batch replace(Course item) {
      replaceItem(new CourseDao(scope), item);
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
}
