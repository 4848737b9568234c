package dev.tenure.runtime;

import dev.tenure.runtime.page.PageToken;
import java.util.List;
import java.util.Optional;

/**
 * Some items of a query, and where to go on.
 *
 * <p>A page holds as many items as were asked for, unless it is the last. Where the query ends
 * exactly at the end of a page, DynamoDB may not know yet, and the page that follows is empty.
 *
 * @param items the items, in the query's order
 * @param next the token of the next page; absent on the last one
 */
public record Page<T>(List<T> items, Optional<PageToken> next) {
  public Page {
    items = List.copyOf(items);
  }
}
