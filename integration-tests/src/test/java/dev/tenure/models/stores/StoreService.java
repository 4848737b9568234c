package dev.tenure.models.stores;

import static dev.tenure.models.stores.LineItemAttributes.QUANTITY;
import static dev.tenure.models.stores.OrderAttributes.STATUS;
import static dev.tenure.models.stores.ProductAttributes.STOCK;

import dev.tenure.runtime.ConditionFailedException;
import dev.tenure.runtime.TransactionCancelledException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the platform does for a store. */
final class StoreService {
  private final StoresTable stores;

  StoreService(StoresTable stores) {
    this.stores = stores;
  }

  Optional<Order> order(StoreId id, long orderId) {
    return stores.tenant(id).orders().get(orderId);
  }

  /** How many of a name were sold: an inner join that stays in its store. */
  long sold(StoreId id, String productName) {
    StoresTenant store = stores.tenant(id);
    return store.products().byName(productName).stream()
        .flatMap(p -> store.lineItems().byProduct(p.productId()).stream())
        .mapToLong(LineItem::quantity)
        .sum();
  }

  List<Order> unshipped(StoreId id, Instant from, Instant to) {
    return stores
        .tenant(id)
        .orders()
        .byStatus(OrderStatus.PAID)
        .placedAt()
        .between(from, to)
        .stream()
        .toList();
  }

  /**
   * An order with its lines, taken from the stock; once, however often it is asked for.
   *
   * @param items of one product each
   * @throws TransactionCancelledException if something is not in stock, or the order is there
   */
  Order place(Order order, List<LineItem> items) {
    StoresTenant store = stores.tenant(order.store());
    StoresTenant.Transaction tx = store.transaction().create(order);
    for (LineItem item : items) {
      int quantity = item.quantity();
      tx.create(item)
          .update(
              store
                  .products()
                  .update(item.productId())
                  .addStock(-quantity)
                  .when(STOCK.atLeast(quantity)));
    }
    return tx.run("place/" + order.orderId(), order.placedAt()).items(Order.class).get(0);
  }

  /**
   * One request: the partition of the index follows from the status alone, its sort key stays.
   *
   * @throws ConditionFailedException if the order is not there, or is paid already
   */
  Order pay(StoreId id, long orderId) {
    return stores
        .tenant(id)
        .orders()
        .update(orderId)
        .setStatus(OrderStatus.PAID)
        .when(STATUS.eq(OrderStatus.PLACED))
        .run();
  }

  LineItem exchange(LineItem item, long otherProduct) {
    return stores
        .tenant(item.store())
        .lineItems()
        .update(item.orderId(), item.line())
        .setProductId(otherProduct)
        .run();
  }

  List<OrderRow> withItems(StoreId id, long orderId) {
    return stores.tenant(id).orderRows().of(orderId).stream().toList();
  }

  Stream<LineItem> bulk(StoreId id, long orderId) {
    return stores.tenant(id).lineItems().orderId(orderId).filter(QUANTITY.atLeast(100)).stream();
  }

  /** Puts a price on products that were read; whoever wrote one in between is not undone. */
  void reprice(List<Product> products, BigDecimal factor) {
    for (Product product : products) {
      stores
          .tenant(product.store())
          .products()
          .modify(
              product.productId(),
              p ->
                  new Product(
                      p.store(), p.productId(), p.name(), p.price().multiply(factor), p.stock()));
    }
  }

  /** A catalogue, as it comes from the warehouse; what was there is replaced. */
  void load(StoreId id, List<Product> products) {
    stores.tenant(id).products().replaceAll(products);
  }

  /** Removes an order with all that lies below it. */
  void forget(StoreId id, long orderId) {
    StoresTenant store = stores.tenant(id);
    StoresTenant.Batch batch = store.batch();
    for (OrderRow row : withItems(id, orderId)) {
      if (row instanceof Order order) {
        batch.delete(store.orders().key(order.orderId()));
      } else if (row instanceof LineItem item) {
        batch.delete(store.lineItems().key(item.orderId(), item.line()));
      }
    }
    batch.run();
  }

  Optional<Country> country(StoreId id, String code) {
    return stores.tenant(id).countries().get(code);
  }
}
