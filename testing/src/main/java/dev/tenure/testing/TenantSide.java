package dev.tenure.testing;

import java.util.List;
import java.util.function.Function;

/**
 * One of the two tenants: its name, its part of the partition keys, its DAO and its sample items.
 * What it does is recorded as its own.
 */
record TenantSide<T, A>(
    String name, String key, A dao, List<T> items, TenantRequests requests, boolean first) {

  <R> R does(Function<A, R> action) {
    requests.begin();
    try {
      return action.apply(dao);
    } finally {
      requests.end(name, key, first);
    }
  }
}
