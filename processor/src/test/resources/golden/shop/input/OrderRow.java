package shop;

import dev.tenure.ItemCollection;

@ItemCollection("ORDER#{orderId}")
public sealed interface OrderRow permits Order, LineItem {}
