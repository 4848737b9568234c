package dev.tenure.transactions;

import dev.tenure.TenantTable;

/** Sellers, each with products and orders. */
@TenantTable(
    name = "bazaar",
    entities = {Order.class, Product.class, Cart.class, Ticket.class, Country.class},
    async = true)
public interface Market {}
