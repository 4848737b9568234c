package dev.tenure.runtime;

/**
 * What a read does about a row that is not the tenant's or not the entity's.
 *
 * <p>IAM checks the table's partition key on writes, not an index's. Whoever holds raw credentials
 * of one tenant can therefore place rows of their own in another tenant's view of an index.
 */
public enum PlantedRows {
  /**
   * The read fails with {@link ForeignItemException}: nothing goes unnoticed, but one such row
   * blocks every query that meets it.
   */
  REFUSE,
  /**
   * The row is left out, pages are filled with the rows behind it, and the {@link AuditListener} is
   * told of each.
   */
  SKIP_AND_REPORT
}
