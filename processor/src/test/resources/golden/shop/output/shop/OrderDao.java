package shop;

import dev.tenure.runtime.InvalidKeyException;
import dev.tenure.runtime.WriteResult;
import dev.tenure.runtime.dao.AccessPath;
import dev.tenure.runtime.dao.EntityDao;
import dev.tenure.runtime.dao.ItemKey;
import dev.tenure.runtime.dao.OrderedRange;
import dev.tenure.runtime.dao.Query;
import dev.tenure.runtime.dao.Scope;
import dev.tenure.runtime.expression.Condition;
import dev.tenure.runtime.key.KeyBuilder;
import dev.tenure.runtime.key.KeyParser;
import dev.tenure.runtime.key.KeyTypes;
import dev.tenure.runtime.mapping.EntityView;
import dev.tenure.runtime.mapping.ItemReader;
import dev.tenure.runtime.mapping.ViewSchema;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;

/** Reads and writes each {@link Order} of one tenant. */
@Generated("dev.tenure.processor.TenureProcessor")
public final class OrderDao extends EntityDao<Order> {
  OrderDao(Scope scope) {
    super(scope, OrderSchema.INSTANCE);
  }

  /** The item with sort key {@code ORDER#{orderId}}, if there is one. */
  public Optional<Order> get(OrderId orderId) {
    return getItem(key("get", orderId));
  }

  /**
   * The item with sort key {@code ORDER#{orderId}}, with all that was written before, if there
   * is one.
   */
  public Optional<Order> getConsistent(OrderId orderId) {
    return getConsistentItem(key("get", orderId));
  }

  /** What a view shows of the item with sort key {@code ORDER#{orderId}}, if there is one. */
  public <V> Optional<V> get(OrderId orderId, EntityView<Order, V> view) {
    return getItem(key("get", orderId), view);
  }

  /** Deletes the item with sort key {@code ORDER#{orderId}} and answers what it was. */
  public Optional<Order> delete(OrderId orderId) {
    return deleteItem(key("delete", orderId));
  }

  /**
   * Deletes the item with sort key {@code ORDER#{orderId}} if it fulfils a condition, and
   * answers what it was.
   */
  public Optional<Order> delete(OrderId orderId, Condition<Order> condition) {
    return deleteItem(key("delete", orderId), condition);
  }

  /**
   * Deletes the item with sort key {@code ORDER#{orderId}} if it fulfils a condition, and
   * answers whether it did.
   */
  public WriteResult<Order> tryDelete(OrderId orderId, Condition<Order> condition) {
    return tryDeleteItem(key("delete", orderId), condition);
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
  public OrderUpdate update(OrderId orderId) {
    return new OrderUpdate(key("update", orderId));
  }

  /** Begins an update of an item that was read, with every verb. */
  public OrderRevision update(Order order) {
    return new OrderRevision(this, order);
  }

  /** Begins a write of an item, there or not, in which some attributes follow what is stored. */
  public OrderUpsert upsert(Order order) {
    return new OrderUpsert(this, order);
  }

  /**
   * Reads the item with sort key {@code ORDER#{orderId}}, changes it and writes it, again and
   * again where others were faster.
   */
  public Order modify(OrderId orderId, UnaryOperator<Order> change) {
    return modifyItem(key("modify", orderId), change);
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
          indexPath("byStatus", "byStatus", ByStatusView.INSTANCE, partitionKey, sortKey));
    } catch (InvalidKeyException refused) {
      throw refused.during("byStatus", "Order");
    }
  }

  /** A query; {@code placedAt} is the next part of its sort key. */
  public static final class ByCustomer extends Query<Order> {
    ByCustomer(AccessPath<Order> path) {
      super(path);
    }

    /** Ranges of {@code placedAt}. */
    public OrderedRange<Instant, Query<Order>> placedAt() {
      return range("placedAt", KeyTypes.INSTANT, this::within);
    }

    /** Those with this {@code placedAt}. */
    public ByCustomerPlacedAt placedAt(Instant placedAt) {
      return new ByCustomerPlacedAt(accessPath().equal("placedAt", KeyTypes.INSTANT, placedAt));
    }
  }

  /** A query; {@code orderId} is the next part of its sort key. */
  public static final class ByCustomerPlacedAt extends Query<Order> {
    ByCustomerPlacedAt(AccessPath<Order> path) {
      super(path);
    }

    /** Ranges of {@code orderId}. */
    public OrderedRange<OrderId, Query<Order>> orderId() {
      return lastRange("orderId", OrderKeys.ORDER_ID, this::within);
    }

    /** Those with this {@code orderId}. */
    public Query<Order> orderId(OrderId orderId) {
      return new Query<>(accessPath().lastEqual("orderId", OrderKeys.ORDER_ID, orderId));
    }
  }

  /** A query; {@code shippedAt} is the next part of its sort key. */
  public static final class ByStatus extends Query<OrderLine> {
    ByStatus(AccessPath<OrderLine> path) {
      super(path);
    }

    /** Ranges of {@code shippedAt}. */
    public OrderedRange<Instant, Query<OrderLine>> shippedAt() {
      return lastRange("shippedAt", KeyTypes.INSTANT, this::within);
    }

    /** Those with this {@code shippedAt}. */
    public Query<OrderLine> shippedAt(Instant shippedAt) {
      return new Query<>(accessPath().lastEqual("shippedAt", KeyTypes.INSTANT, shippedAt));
    }
  }

  /** What {@code byStatus} shows of an item. */
  static final class ByStatusView extends ViewSchema<OrderLine> {
    static final ByStatusView INSTANCE = new ByStatusView();

    private ByStatusView() {
      super(OrderSchema.INSTANCE, "byStatus_pk", "byStatus_sk", "total", "addresses");
    }

    @Override
    @SuppressWarnings("NullAway")
    protected OrderLine read(ItemReader item) {
      OrderKeys.PrimaryKey key = OrderKeys.PrimaryKey.parse(item.key("PK"), item.key("SK"));
      KeyParser partitionKey = item.key("byStatus_pk");
      ShopKeys.parseTenant(partitionKey);
      OrderStatus status = partitionKey.part("status", OrderKeys.STATUS);
      KeyParser sortKey = item.key("byStatus_sk");
      sortKey.literal("SHIPPED");
      Instant shippedAt = sortKey.instant("shippedAt");
      item.requireKey("byStatus_pk", OrderKeys.byStatusPartitionKey(key.tenant(), status));
      item.requireKey("byStatus_sk", OrderKeys.byStatusSortKey(shippedAt));
      return new OrderLine(
          key.tenant().value(),
          key.orderId(),
          Optional.of(shippedAt),
          item.getBigDecimal("total"),
          item.get("addresses", OrderAttributes.ADDRESSES.type()));
    }
  }
}
