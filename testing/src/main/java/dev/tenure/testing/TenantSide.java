package dev.tenure.testing;

import dev.tenure.testing.EntityIsolation.Read;
import java.util.List;
import java.util.function.Function;

/**
 * One of the two tenants: its name, its part of the partition keys, its door, its DAO and its
 * sample items. What it does is recorded as its own.
 */
record TenantSide<D, T, A>(
    String name, String key, D door, A dao, List<T> items, TenantRequests requests, boolean first) {

  <Q, R> R reads(Read<D, A, Q> read, Function<Q, R> end) {
    return does(of -> end.apply(read.by().apply(door, of)));
  }

  <R> R does(Function<A, R> action) {
    requests.begin();
    try {
      return action.apply(dao);
    } finally {
      requests.end(name, key, first);
    }
  }
}
