package dev.tenure.runtime.page;

import org.jspecify.annotations.Nullable;

/**
 * The item after which the next page begins.
 *
 * @param partitionKeyTail what follows the tenant in the item's partition key, {@code ""} if
 *     nothing does
 * @param sortKey the item's sort key in the table
 * @param indexSortKey its sort key in the index that is read; null for the table itself and for an
 *     index without a sort key
 */
public record Position(String partitionKeyTail, String sortKey, @Nullable String indexSortKey) {
  /** Without the keys: they are values. */
  @Override
  public String toString() {
    return "Position";
  }
}
