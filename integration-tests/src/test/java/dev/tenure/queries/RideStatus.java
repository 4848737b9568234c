package dev.tenure.queries;

/** How far a ride has come. */
public enum RideStatus {
  ORDERED,
  UNDER_WAY,
  PAID
}
