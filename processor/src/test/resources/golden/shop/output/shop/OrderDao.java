package shop;

import dev.tenure.runtime.dao.AccessPath;
import dev.tenure.runtime.dao.EntityDao;
import dev.tenure.runtime.dao.ItemKey;
import dev.tenure.runtime.dao.OrderedRange;
import dev.tenure.runtime.dao.Query;
import dev.tenure.runtime.dao.Scope;
import dev.tenure.runtime.key.KeyBuilder;
import dev.tenure.runtime.key.KeyTypes;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** Reads and writes each {@link Order} of one tenant. */
@Generated("dev.tenure.processor.TenureProcessor")
public final class OrderDao extends EntityDao<Order> {
  OrderDao(Scope scope) {
    super(scope, OrderSchema.INSTANCE);
  }

  /** The item with sort key {@code ORDER#{orderId}}, if there is one. */
  public Optional<Order> get(OrderId orderId) {
    return getItem(partition().partitionKey(), OrderKeys.sortKey(orderId));
  }

  /** Deletes the item with sort key {@code ORDER#{orderId}} and answers what it was. */
  public Optional<Order> delete(OrderId orderId) {
    return deleteItem(partition().partitionKey(), OrderKeys.sortKey(orderId));
  }

  /** The key of the item with sort key {@code ORDER#{orderId}}. */
  public ItemKey<Order> key(OrderId orderId) {
    return itemKey(partition().partitionKey(), OrderKeys.sortKey(orderId));
  }

  /** Puts items in place of whatever rows have their keys, each of which stands alone. */
  public void replaceAll(Collection<Order> items) {
    replaceItems(items);
  }

  /** Deletes the rows of these keys, as far as there are any; each stands alone. */
  public void deleteAll(Collection<ItemKey<Order>> keys) {
    deleteItems(keys);
  }

  /**
   * Index {@code byCustomer}: partition key {@code TENANT#{tenantId}#{customerId}}, sort key
   * {@code {placedAt}#{orderId}}.
   */
  public ByCustomer byCustomer(String customerId) {
    KeyBuilder partitionKey = partition().text("customerId", customerId);
    KeyBuilder sortKey = KeyBuilder.start();
    return new ByCustomer(indexPath("byCustomer", "byCustomer", partitionKey, sortKey));
  }

  /**
   * Index {@code byStatus}: partition key {@code TENANT#{tenantId}#{status}}, sort key
   * {@code SHIPPED#{shippedAt}}.
   */
  public ByStatus byStatus(OrderStatus status) {
    KeyBuilder partitionKey = partition().enumeration("status", status);
    KeyBuilder sortKey = KeyBuilder.start().literal("SHIPPED");
    return new ByStatus(indexPath("byStatus", "byStatus", partitionKey, sortKey));
  }

  /** A query; {@code placedAt} is the next part of its sort key. */
  public static final class ByCustomer extends Query<Order> {
    ByCustomer(AccessPath<Order> path) {
      super(path);
    }

    /** Ranges of {@code placedAt}. */
    public OrderedRange<Instant, Query<Order>> placedAt() {
      return range("placedAt", KeyTypes.INSTANT);
    }

    /** Those with this {@code placedAt}. */
    public ByCustomerPlacedAt placedAt(Instant placedAt) {
      return new ByCustomerPlacedAt(path().equal("placedAt", KeyTypes.INSTANT, placedAt));
    }
  }

  /** A query; {@code orderId} is the next part of its sort key. */
  public static final class ByCustomerPlacedAt extends Query<Order> {
    ByCustomerPlacedAt(AccessPath<Order> path) {
      super(path);
    }

    /** Ranges of {@code orderId}. */
    public OrderedRange<OrderId, Query<Order>> orderId() {
      return lastRange("orderId", OrderKeys.ORDER_ID);
    }

    /** Those with this {@code orderId}. */
    public Query<Order> orderId(OrderId orderId) {
      return new Query<>(path().lastEqual("orderId", OrderKeys.ORDER_ID, orderId));
    }
  }

  /** A query; {@code shippedAt} is the next part of its sort key. */
  public static final class ByStatus extends Query<Order> {
    ByStatus(AccessPath<Order> path) {
      super(path);
    }

    /** Ranges of {@code shippedAt}. */
    public OrderedRange<Instant, Query<Order>> shippedAt() {
      return lastRange("shippedAt", KeyTypes.INSTANT);
    }

    /** Those with this {@code shippedAt}. */
    public Query<Order> shippedAt(Instant shippedAt) {
      return new Query<>(path().lastEqual("shippedAt", KeyTypes.INSTANT, shippedAt));
    }
  }
}
