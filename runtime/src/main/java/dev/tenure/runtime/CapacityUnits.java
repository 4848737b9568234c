package dev.tenure.runtime;

/**
 * Capacity that was consumed, in DynamoDB's units, which are what it charges for.
 *
 * @param read read units
 * @param write write units
 */
public record CapacityUnits(double read, double write) {
  /** Nothing. */
  public static final CapacityUnits NONE = new CapacityUnits(0, 0);

  /** Both together. */
  public CapacityUnits plus(CapacityUnits other) {
    return new CapacityUnits(read + other.read, write + other.write);
  }
}
