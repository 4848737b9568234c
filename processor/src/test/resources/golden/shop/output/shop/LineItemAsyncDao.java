package shop;

import dev.tenure.runtime.InvalidKeyException;
import dev.tenure.runtime.WriteResult;
import dev.tenure.runtime.dao.AccessPath;
import dev.tenure.runtime.dao.AsyncEntityDao;
import dev.tenure.runtime.dao.AsyncTableQuery;
import dev.tenure.runtime.dao.ItemKey;
import dev.tenure.runtime.dao.OrderedRange;
import dev.tenure.runtime.dao.Scope;
import dev.tenure.runtime.expression.Condition;
import dev.tenure.runtime.key.KeyBuilder;
import dev.tenure.runtime.key.KeyTypes;
import java.util.Collection;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;

/** Reads and writes each {@link LineItem} of one tenant. */
@Generated("dev.tenure.processor.TenureProcessor")
public final class LineItemAsyncDao extends AsyncEntityDao<LineItem> {
  LineItemAsyncDao(Scope scope) {
    super(scope, LineItemSchema.INSTANCE);
  }

  /** The item with sort key {@code ORDER#{orderId}#ITEM#{line}}, if there is one. */
  public CompletableFuture<Optional<LineItem>> get(OrderId orderId, int line) {
    return getItem(() -> key("get", orderId, line));
  }

  /**
   * The item with sort key {@code ORDER#{orderId}#ITEM#{line}}, with all that was written
   * before, if there is one.
   */
  public CompletableFuture<Optional<LineItem>> getConsistent(OrderId orderId, int line) {
    return getConsistentItem(() -> key("get", orderId, line));
  }

  /** Deletes the item with sort key {@code ORDER#{orderId}#ITEM#{line}} and answers what it was. */
  public CompletableFuture<Optional<LineItem>> delete(OrderId orderId, int line) {
    return deleteItem(() -> key("delete", orderId, line));
  }

  /**
   * Deletes the item with sort key {@code ORDER#{orderId}#ITEM#{line}} if it fulfils a
   * condition, and answers what it was.
   */
  public CompletableFuture<Optional<LineItem>> delete(OrderId orderId, int line,
      Condition<LineItem> condition) {
    return deleteItem(() -> key("delete", orderId, line), condition);
  }

  /**
   * Deletes the item with sort key {@code ORDER#{orderId}#ITEM#{line}} if it fulfils a
   * condition, and answers whether it did.
   */
  public CompletableFuture<WriteResult<LineItem>> tryDelete(OrderId orderId, int line,
      Condition<LineItem> condition) {
    return tryDeleteItem(() -> key("delete", orderId, line), condition);
  }

  /** The key of the item with sort key {@code ORDER#{orderId}#ITEM#{line}}. */
  public ItemKey<LineItem> key(OrderId orderId, int line) {
    return key("key", orderId, line);
  }

  private ItemKey<LineItem> key(String operation, OrderId orderId, int line) {
    try {
      return itemKey(partition().partitionKey(), LineItemKeys.sortKey(orderId, line));
    } catch (InvalidKeyException refused) {
      throw refused.during(operation, "LineItem");
    }
  }

  /** Begins an update of the item with sort key {@code ORDER#{orderId}#ITEM#{line}}. */
  public LineItemAsyncUpdate update(OrderId orderId, int line) {
    return new LineItemAsyncUpdate(key("update", orderId, line));
  }

  /** Begins an update of an item that was read, with every verb. */
  public LineItemAsyncRevision update(LineItem lineItem) {
    return new LineItemAsyncRevision(this, lineItem);
  }

  /** Begins a write of an item, there or not, in which some attributes follow what is stored. */
  public LineItemAsyncUpsert upsert(LineItem lineItem) {
    return new LineItemAsyncUpsert(this, lineItem);
  }

  /**
   * Reads the item with sort key {@code ORDER#{orderId}#ITEM#{line}}, changes it and writes it,
   * again and again where others were faster.
   */
  public CompletableFuture<LineItem> modify(OrderId orderId, int line,
      UnaryOperator<LineItem> change) {
    return modifyItem(() -> key("modify", orderId, line), change);
  }

  /** Puts items in place of whatever rows have their keys, each of which stands alone. */
  public CompletableFuture<Void> replaceAll(Collection<LineItem> items) {
    return replaceItems(items);
  }

  /** Deletes the rows of these keys, as far as there are any; each stands alone. */
  public CompletableFuture<Void> deleteAll(Collection<ItemKey<LineItem>> keys) {
    return deleteItems(keys);
  }

  /** Those with this {@code orderId}. */
  public AllOrderId orderId(OrderId orderId) {
    KeyBuilder partitionKey = partition();
    KeyBuilder sortKey = KeyBuilder.start().literal("ORDER");
    AccessPath<LineItem> path = path("all", partitionKey, sortKey);
    return new AllOrderId(path.equal("orderId", LineItemKeys.ORDER_ID, orderId).literal("ITEM"));
  }

  /** A query; {@code line} is the next part of its sort key. */
  public static final class AllOrderId extends AsyncTableQuery<LineItem> {
    AllOrderId(AccessPath<LineItem> path) {
      super(path);
    }

    /** Ranges of {@code line}. */
    public OrderedRange<Integer, AsyncTableQuery<LineItem>> line() {
      return lastRange("line", KeyTypes.INT, this::within);
    }
  }
}
