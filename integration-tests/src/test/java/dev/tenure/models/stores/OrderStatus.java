package dev.tenure.models.stores;

/** How far an order got. */
public enum OrderStatus {
  PLACED,
  PAID,
  SHIPPED
}
