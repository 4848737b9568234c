package shop;

import dev.tenure.runtime.WriteResult;
import dev.tenure.runtime.dao.EntityUpdate;
import dev.tenure.runtime.dao.ItemKey;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

/**
 * An update of one {@link Order} by its key. What needs more of the item than its key is set
 * by {@link OrderRevision}: {@code status}, {@code shippedAt}.
 */
@Generated("dev.tenure.processor.TenureProcessor")
public final class OrderUpdate extends EntityUpdate<Order, OrderUpdate> {
  OrderUpdate(ItemKey<Order> key) {
    super(key);
  }

  public OrderUpdate setCustomerId(String customerId) {
    OrderKeys.PrimaryKey key = key();
    changes().key(
        "byCustomer_pk",
        () -> OrderKeys.byCustomerPartitionKey(key.tenant(), customerId));
    return set(OrderAttributes.CUSTOMER_ID, customerId);
  }

  public OrderUpdate setPlacedAt(Instant placedAt) {
    OrderKeys.PrimaryKey key = key();
    changes().key("byCustomer_sk", () -> OrderKeys.byCustomerSortKey(placedAt, key.orderId()));
    return set(OrderAttributes.PLACED_AT, placedAt);
  }

  public OrderUpdate removeShippedAt() {
    changes().remove("byStatus_pk");
    changes().remove("byStatus_sk");
    return remove(OrderAttributes.SHIPPED_AT);
  }

  public OrderUpdate setTotal(BigDecimal total) {
    return set(OrderAttributes.TOTAL, total);
  }

  public OrderUpdate setTotalIfAbsent(BigDecimal total) {
    return setIfAbsent(OrderAttributes.TOTAL, total);
  }

  public OrderUpdate addTotal(BigDecimal total) {
    return add(OrderAttributes.TOTAL, total);
  }

  public OrderUpdate setTags(Set<String> tags) {
    return set(OrderAttributes.TAGS, tags);
  }

  public OrderUpdate setTagsIfAbsent(Set<String> tags) {
    return setIfAbsent(OrderAttributes.TAGS, tags);
  }

  public OrderUpdate addTags(Set<String> tags) {
    return addElements(OrderAttributes.TAGS, tags);
  }

  public OrderUpdate deleteTags(Set<String> tags) {
    return deleteElements(OrderAttributes.TAGS, tags);
  }

  public OrderUpdate setAddresses(List<Address> addresses) {
    return set(OrderAttributes.ADDRESSES, addresses);
  }

  public OrderUpdate setAddressesIfAbsent(List<Address> addresses) {
    return setIfAbsent(OrderAttributes.ADDRESSES, addresses);
  }

  public OrderUpdate appendAddresses(List<Address> addresses) {
    return append(OrderAttributes.ADDRESSES, addresses);
  }

  public OrderUpdate prependAddresses(List<Address> addresses) {
    return prepend(OrderAttributes.ADDRESSES, addresses);
  }

  public OrderUpdate inAddresses(int index, Consumer<ShopChanges.AddressChange> change) {
    change.accept(new ShopChanges.AddressChange(changes(), OrderAttributes.ADDRESSES.at(index)));
    return this;
  }

  /** Writes it, and answers the item as stored. */
  public Order run() {
    return change();
  }

  /** Writes it, and answers whether it did. */
  public WriteResult<Order> tryRun() {
    return tryChange();
  }

  private OrderKeys.PrimaryKey key() {
    return OrderKeys.PrimaryKey.parse(partitionKey(), sortKey());
  }
}
