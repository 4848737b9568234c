package dev.tenure.runtime;

/**
 * Is told of every row that was met where it does not belong, whether it was refused or skipped.
 *
 * <p>It is called on the reading thread, before the read goes on, once per row and read; several
 * threads may call it at once. What it throws is logged and dropped: whoever plants a row must not
 * be able to fail reads by way of an auditing system that is down.
 */
@FunctionalInterface
public interface AuditListener {
  /** A row was met that does not belong where it was found. */
  void plantedRow(PlantedRowEvent event);
}
