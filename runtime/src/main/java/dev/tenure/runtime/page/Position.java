package dev.tenure.runtime.page;

import java.util.List;

/**
 * The item after which the next page begins.
 *
 * @param partitionKeyTail what follows the tenant in the item's partition key, {@code ""} if
 *     nothing does
 * @param sortKey the item's sort key in the table
 * @param indexSortKeys its sort keys in the index that is read, as far as the query does not say
 *     them, at most four; none for the table itself and for an index without a sort key
 */
public record Position(String partitionKeyTail, String sortKey, List<String> indexSortKeys) {
  public Position {
    indexSortKeys = List.copyOf(indexSortKeys);
  }

  /** A position, with its sort keys in the index one by one. */
  public Position(String partitionKeyTail, String sortKey, String... indexSortKeys) {
    this(partitionKeyTail, sortKey, List.of(indexSortKeys));
  }

  /** Without the keys: they are values. */
  @Override
  public String toString() {
    return "Position";
  }
}
