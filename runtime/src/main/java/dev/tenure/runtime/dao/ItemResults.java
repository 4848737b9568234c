package dev.tenure.runtime.dao;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a read of many items found, by their keys. Immutable.
 *
 * <pre>{@code
 * ItemKey<Order> order = acme.orders().key("2026-000123");
 * ItemKey<Settings> settings = acme.settings().key();
 * ItemResults found = acme.getAll(List.of(order, settings));
 *
 * Optional<Order> theOrder = found.get(order);
 * }</pre>
 */
public final class ItemResults {
  private final Map<ItemKey<?>, Object> items;

  ItemResults(Map<ItemKey<?>, Object> items) {
    this.items = new HashMap<>(items);
  }

  /** The item of a key that was asked for; empty if there is none, or the key was not asked for. */
  @SuppressWarnings("unchecked") // an item is read by the very key that it is kept by
  public <T> Optional<T> get(ItemKey<T> key) {
    return Optional.ofNullable((T) items.get(key));
  }

  /** How many items were found. */
  public int size() {
    return items.size();
  }

  @Override
  public String toString() {
    return "ItemResults[" + items.size() + " items]";
  }
}
