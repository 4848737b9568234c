package dev.tenure.benchmarks.shop;

/** How far an order is. */
public enum OrderStatus {
  PLACED,
  PAID,
  SHIPPED,
  DELIVERED
}
