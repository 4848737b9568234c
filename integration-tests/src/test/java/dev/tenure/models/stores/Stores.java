package dev.tenure.models.stores;

import dev.tenure.TenantTable;

/** All stores, in one table. */
@TenantTable(
    name = "stores",
    tenantType = StoreId.class,
    tenant = "STORE#{storeId}",
    entities = {Store.class, Product.class, Order.class, LineItem.class, Country.class})
public interface Stores {}
