package dev.tenure.runtime.page;

import java.util.List;

/**
 * What a page token is good for.
 *
 * @param tenant the tenant's encoded partition key
 * @param table the table's name as declared, not where the tenant's data lives at the moment: a
 *     token outlives a move
 * @param entity the entity or item collection that is read
 * @param accessPath the index's name; {@code ""} for the table itself
 * @param descending the direction
 * @param arguments everything else that selects items, such as index partition key, bounds and
 *     filter; two queries are the same if these texts are
 */
public record TokenBinding(
    String tenant,
    String table,
    String entity,
    String accessPath,
    boolean descending,
    List<String> arguments) {

  public TokenBinding {
    arguments = List.copyOf(arguments);
  }

  /** Without the tenant and the arguments: they are values. */
  @Override
  public String toString() {
    return "TokenBinding[" + table + ", " + entity + ", " + accessPath + "]";
  }
}
