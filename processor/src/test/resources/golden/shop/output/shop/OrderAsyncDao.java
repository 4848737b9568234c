package shop;

import dev.tenure.runtime.InvalidKeyException;
import dev.tenure.runtime.WriteResult;
import dev.tenure.runtime.dao.AccessPath;
import dev.tenure.runtime.dao.AsyncEntityDao;
import dev.tenure.runtime.dao.AsyncQuery;
import dev.tenure.runtime.dao.ItemKey;
import dev.tenure.runtime.dao.OrderedRange;
import dev.tenure.runtime.dao.Scope;
import dev.tenure.runtime.expression.Condition;
import dev.tenure.runtime.key.KeyBuilder;
import dev.tenure.runtime.key.KeyTypes;
import dev.tenure.runtime.mapping.EntityView;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;

/** Reads and writes each {@link Order} of one tenant. */
@Generated("dev.tenure.processor.TenureProcessor")
public final class OrderAsyncDao extends AsyncEntityDao<Order> {
  OrderAsyncDao(Scope scope) {
    super(scope, OrderSchema.INSTANCE);
  }

  /** The item with sort key {@code ORDER#{orderId}}, if there is one. */
  public CompletableFuture<Optional<Order>> get(OrderId orderId) {
    return getItem(() -> key("get", orderId));
  }

  /**
   * The item with sort key {@code ORDER#{orderId}}, with all that was written before, if there
   * is one.
   */
  public CompletableFuture<Optional<Order>> getConsistent(OrderId orderId) {
    return getConsistentItem(() -> key("get", orderId));
  }

  /** What a view shows of the item with sort key {@code ORDER#{orderId}}, if there is one. */
  public <V> CompletableFuture<Optional<V>> get(OrderId orderId, EntityView<Order, V> view) {
    return getItem(() -> key("get", orderId), view);
  }

  /** Deletes the item with sort key {@code ORDER#{orderId}} and answers what it was. */
  public CompletableFuture<Optional<Order>> delete(OrderId orderId) {
    return deleteItem(() -> key("delete", orderId));
  }

  /**
   * Deletes the item with sort key {@code ORDER#{orderId}} if it fulfils a condition, and
   * answers what it was.
   */
  public CompletableFuture<Optional<Order>> delete(OrderId orderId, Condition<Order> condition) {
    return deleteItem(() -> key("delete", orderId), condition);
  }

  /**
   * Deletes the item with sort key {@code ORDER#{orderId}} if it fulfils a condition, and
   * answers whether it did.
   */
  public CompletableFuture<WriteResult<Order>> tryDelete(OrderId orderId,
      Condition<Order> condition) {
    return tryDeleteItem(() -> key("delete", orderId), condition);
  }

  /** The key of the item with sort key {@code ORDER#{orderId}}. */
  public ItemKey<Order> key(OrderId orderId) {
    return key("key", orderId);
  }

  private ItemKey<Order> key(String operation, OrderId orderId) {
    try {
      return itemKey(partition().partitionKey(), OrderKeys.sortKey(orderId));
    } catch (InvalidKeyException refused) {
      throw refused.during(operation, "Order");
    }
  }

  /** Begins an update of the item with sort key {@code ORDER#{orderId}}. */
  public OrderAsyncUpdate update(OrderId orderId) {
    return new OrderAsyncUpdate(key("update", orderId));
  }

  /** Begins an update of an item that was read, with every verb. */
  public OrderAsyncRevision update(Order order) {
    return new OrderAsyncRevision(this, order);
  }

  /** Begins a write of an item, there or not, in which some attributes follow what is stored. */
  public OrderAsyncUpsert upsert(Order order) {
    return new OrderAsyncUpsert(this, order);
  }

  /**
   * Reads the item with sort key {@code ORDER#{orderId}}, changes it and writes it, again and
   * again where others were faster.
   */
  public CompletableFuture<Order> modify(OrderId orderId, UnaryOperator<Order> change) {
    return modifyItem(() -> key("modify", orderId), change);
  }

  /** Puts items in place of whatever rows have their keys, each of which stands alone. */
  public CompletableFuture<Void> replaceAll(Collection<Order> items) {
    return replaceItems(items);
  }

  /** Deletes the rows of these keys, as far as there are any; each stands alone. */
  public CompletableFuture<Void> deleteAll(Collection<ItemKey<Order>> keys) {
    return deleteItems(keys);
  }

  /**
   * Index {@code byCustomer}: partition key {@code TENANT#{tenantId}#{customerId}}, sort key
   * {@code {placedAt}#{orderId}}.
   */
  public ByCustomer byCustomer(String customerId) {
    try {
      KeyBuilder partitionKey = partition().text("customerId", customerId);
      KeyBuilder sortKey = KeyBuilder.start();
      return new ByCustomer(indexPath("byCustomer", "byCustomer", partitionKey, sortKey));
    } catch (InvalidKeyException refused) {
      throw refused.during("byCustomer", "Order");
    }
  }

  /**
   * Index {@code byStatus}: partition key {@code TENANT#{tenantId}#{status}}, sort key
   * {@code SHIPPED#{shippedAt}}.
   */
  public ByStatus byStatus(OrderStatus status) {
    try {
      KeyBuilder partitionKey = partition().enumeration("status", status);
      KeyBuilder sortKey = KeyBuilder.start().literal("SHIPPED");
      return new ByStatus(
          indexPath("byStatus", "byStatus", OrderDao.ByStatusView.INSTANCE, partitionKey, sortKey));
    } catch (InvalidKeyException refused) {
      throw refused.during("byStatus", "Order");
    }
  }

  /** A query; {@code placedAt} is the next part of its sort key. */
  public static final class ByCustomer extends AsyncQuery<Order> {
    ByCustomer(AccessPath<Order> path) {
      super(path);
    }

    /** Ranges of {@code placedAt}. */
    public OrderedRange<Instant, AsyncQuery<Order>> placedAt() {
      return range("placedAt", KeyTypes.INSTANT, this::within);
    }

    /** Those with this {@code placedAt}. */
    public ByCustomerPlacedAt placedAt(Instant placedAt) {
      return new ByCustomerPlacedAt(accessPath().equal("placedAt", KeyTypes.INSTANT, placedAt));
    }
  }

  /** A query; {@code orderId} is the next part of its sort key. */
  public static final class ByCustomerPlacedAt extends AsyncQuery<Order> {
    ByCustomerPlacedAt(AccessPath<Order> path) {
      super(path);
    }

    /** Ranges of {@code orderId}. */
    public OrderedRange<OrderId, AsyncQuery<Order>> orderId() {
      return lastRange("orderId", OrderKeys.ORDER_ID, this::within);
    }

    /** Those with this {@code orderId}. */
    public AsyncQuery<Order> orderId(OrderId orderId) {
      return new AsyncQuery<>(accessPath().lastEqual("orderId", OrderKeys.ORDER_ID, orderId));
    }
  }

  /** A query; {@code shippedAt} is the next part of its sort key. */
  public static final class ByStatus extends AsyncQuery<OrderLine> {
    ByStatus(AccessPath<OrderLine> path) {
      super(path);
    }

    /** Ranges of {@code shippedAt}. */
    public OrderedRange<Instant, AsyncQuery<OrderLine>> shippedAt() {
      return lastRange("shippedAt", KeyTypes.INSTANT, this::within);
    }

    /** Those with this {@code shippedAt}. */
    public AsyncQuery<OrderLine> shippedAt(Instant shippedAt) {
      return new AsyncQuery<>(accessPath().lastEqual("shippedAt", KeyTypes.INSTANT, shippedAt));
    }
  }
}
