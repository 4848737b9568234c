package dev.tenure.readme;

/** How far an order is. */
public enum OrderStatus {
  PLACED,
  PAID
}
