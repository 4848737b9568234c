package shop;

public enum OrderStatus {
  PLACED,
  PAID
}
