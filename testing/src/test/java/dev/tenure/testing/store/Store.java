package dev.tenure.testing.store;

import dev.tenure.TenantTable;

/** A store's orders, and the countries it sends them to. */
@TenantTable(
    name = "store",
    entities = {Order.class, Settings.class, Country.class})
public interface Store {}
