package dev.tenure.models.stores;

import dev.tenure.TenantEntity;
import dev.tenure.TenantKey;

/** A store: one row per tenant, a prefix and nothing after it. */
@TenantEntity(prefix = "STORE")
public record Store(@TenantKey StoreId store, String name, String countryCode) {}
