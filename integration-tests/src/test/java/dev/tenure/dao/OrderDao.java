package dev.tenure.dao;

import dev.tenure.runtime.dao.AccessPath;
import dev.tenure.runtime.dao.EntityDao;
import dev.tenure.runtime.dao.OrderedRange;
import dev.tenure.runtime.dao.Query;
import dev.tenure.runtime.dao.Scope;
import dev.tenure.runtime.dao.TextRange;
import dev.tenure.runtime.key.KeyBuilder;
import dev.tenure.runtime.key.KeyTypes;
import java.time.Instant;
import java.util.Optional;

/** Orders of one tenant. */
final class OrderDao extends EntityDao<Order> {
  OrderDao(Scope scope, OrderSchema schema) {
    super(scope, schema);
  }

  Optional<Order> get(String orderId) {
    return getItem(itemKey(partition().partitionKey(), OrderKeys.sortKey(orderId)));
  }

  Optional<Order> delete(String orderId) {
    return deleteItem(itemKey(partition().partitionKey(), OrderKeys.sortKey(orderId)));
  }

  All all() {
    return new All(path("all", partition(), KeyBuilder.start().literal("ORDER")));
  }

  ByCustomer byCustomer(String customerId) {
    return new ByCustomer(
        indexPath(
            "byCustomer",
            "byCustomer",
            partition().text("customerId", customerId),
            KeyBuilder.start()));
  }

  ByDay byDay() {
    return new ByDay(indexPath("byDay", "byDay", partition(), KeyBuilder.start()));
  }

  /** All orders. */
  static final class All extends Query<Order> {
    private All(AccessPath<Order> path) {
      super(path);
    }

    TextRange<String, Query<Order>> orderId() {
      return lastTextRange("orderId", KeyTypes.TEXT, this::within);
    }
  }

  /** The orders of one customer. */
  static final class ByCustomer extends Query<Order> {
    private ByCustomer(AccessPath<Order> path) {
      super(path);
    }

    OrderedRange<Instant, Query<Order>> placedAt() {
      return range("placedAt", KeyTypes.INSTANT, this::within);
    }

    ByCustomerPlacedAt placedAt(Instant placedAt) {
      return new ByCustomerPlacedAt(accessPath().equal("placedAt", KeyTypes.INSTANT, placedAt));
    }
  }

  /** The orders of one customer and one moment. */
  static final class ByCustomerPlacedAt extends Query<Order> {
    private ByCustomerPlacedAt(AccessPath<Order> path) {
      super(path);
    }

    TextRange<String, Query<Order>> orderId() {
      return lastTextRange("orderId", KeyTypes.TEXT, this::within);
    }

    Query<Order> orderId(String orderId) {
      return new Query<>(accessPath().lastEqual("orderId", KeyTypes.TEXT, orderId));
    }
  }

  /** The orders that have a day. */
  static final class ByDay extends Query<Order> {
    private ByDay(AccessPath<Order> path) {
      super(path);
    }

    OrderedRange<Integer, Query<Order>> day() {
      return lastRange("day", KeyTypes.INT, this::within);
    }

    Query<Order> day(int day) {
      return new Query<>(accessPath().lastEqual("day", KeyTypes.INT, day));
    }
  }
}
