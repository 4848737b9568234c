package dev.tenure.transactions;

import dev.tenure.TenantTable;

/** Sellers, each with products and orders. */
@TenantTable(
    name = "market",
    entities = {Order.class, Product.class, Country.class})
public interface Market {}
