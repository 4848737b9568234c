package dev.tenure.models.stores;

import dev.tenure.ItemCollection;

/** One order with its line items: one query, in the order of their keys. */
@ItemCollection("ORDER#{orderId}")
public sealed interface OrderRow permits Order, LineItem {}
