package dev.tenure.runtime.table;

/** Provisioned capacity of a table and, each on its own, of its indexes. */
public record Throughput(long readUnits, long writeUnits) {
  public Throughput {
    if (readUnits < 1 || writeUnits < 1) {
      throw new IllegalArgumentException("Provisioned capacity starts at one unit");
    }
  }

  @Override
  public String toString() {
    return describe(readUnits, writeUnits);
  }

  static String describe(long readUnits, long writeUnits) {
    return readUnits + " read and " + writeUnits + " write units";
  }
}
