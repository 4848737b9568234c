package shop;

import dev.tenure.runtime.dao.Scope;
import dev.tenure.runtime.seatbelt.TenantBinding;
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

  /** Binds requests made by hand to the tenant, on a client that wears a seatbelt. */
  public TenantBinding binding() {
    return scope.binding();
  }
}
