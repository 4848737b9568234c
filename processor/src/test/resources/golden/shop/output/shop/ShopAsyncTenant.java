package shop;

import dev.tenure.runtime.dao.AsyncBatchWrite;
import dev.tenure.runtime.dao.ItemKey;
import dev.tenure.runtime.dao.ItemResults;
import dev.tenure.runtime.dao.ManyItems;
import dev.tenure.runtime.dao.Scope;
import dev.tenure.runtime.seatbelt.TenantBinding;
import java.util.Collection;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;

/** One tenant's data in {@link Shop}. Thread-safe. */
@Generated("dev.tenure.processor.TenureProcessor")
public final class ShopAsyncTenant {
  private final Scope scope;

  private final Scope shared;

  ShopAsyncTenant(Scope scope, Scope shared) {
    this.scope = scope;
    this.shared = shared;
  }

  /** The tenant's {@link Order} items. */
  public OrderAsyncDao orders() {
    return new OrderAsyncDao(scope);
  }

  /** The tenant's {@link LineItem} items. */
  public LineItemAsyncDao lineItems() {
    return new LineItemAsyncDao(scope);
  }

  /** The tenant's {@link Course} items. */
  public CourseAsyncDao courses() {
    return new CourseAsyncDao(scope);
  }

  /** The tenant's {@link Session} items. */
  public SessionAsyncDao sessions() {
    return new SessionAsyncDao(scope);
  }

  /** The tenant's {@link Settings} items. */
  public SettingsAsyncDao settings() {
    return new SettingsAsyncDao(scope);
  }

  /** The {@link Country} items of all tenants. */
  public CountryAsyncReader countries() {
    return new CountryAsyncReader(shared);
  }

  /** The tenant's {@link OrderRow} items, together. */
  public OrderRowAsyncCollection orderRows() {
    return new OrderRowAsyncCollection(scope);
  }

  /** The items of these keys, of whatever entity each one is. */
  public CompletableFuture<ItemResults> getAll(Collection<? extends ItemKey<?>> keys) {
    return ManyItems.getAllAsync(scope, keys);
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
  public static final class Batch extends AsyncBatchWrite {
    private final Scope scope;

    Batch(Scope scope) {
      super(scope);
      this.scope = scope;
    }

    /** Puts it in place of whatever row has its key. */
    public Batch replace(Order item) {
      replaceItem(new OrderAsyncDao(scope), item);
      return this;
    }

    /** Puts it in place of whatever row has its key. */
    public Batch replace(LineItem item) {
      replaceItem(new LineItemAsyncDao(scope), item);
      return this;
    }

    /** Puts it in place of whatever row has its key. */
    public Batch replace(Course item) {
      replaceItem(new CourseAsyncDao(scope), item);
      return this;
    }

    /** Puts it in place of whatever row has its key. */
    public Batch replace(Session item) {
      replaceItem(new SessionAsyncDao(scope), item);
      return this;
    }

    /** Puts it in place of whatever row has its key. */
    public Batch replace(Settings item) {
      replaceItem(new SettingsAsyncDao(scope), item);
      return this;
    }

    /** Deletes the row of a key, if there is one. */
    public Batch delete(ItemKey<?> key) {
      deleteItem(key);
      return this;
    }
  }
}
