package dev.tenure.testing.store;

import dev.tenure.runtime.TenantId;

/** Items of any tenant: the same ids for all. */
public final class StoreSamples {
  private StoreSamples() {}

  public static Order order(TenantId tenant, String id) {
    return new Order(tenant.value(), id, "c-42", 1990, 0);
  }

  public static Settings settings(TenantId tenant) {
    return new Settings(tenant.value(), "EUR");
  }
}
