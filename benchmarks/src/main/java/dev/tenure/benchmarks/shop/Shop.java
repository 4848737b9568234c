package dev.tenure.benchmarks.shop;

import dev.tenure.TenantTable;

/** A table with one entity. */
@TenantTable(name = "shop", entities = Order.class)
public interface Shop {}
