package shop;

import dev.tenure.runtime.WriteResult;
import dev.tenure.runtime.dao.EntityUpdate;
import dev.tenure.runtime.dao.ItemKey;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

/**
 * An update of one {@link Order} by its key. What needs more of the item than its key is set
 * by {@link OrderAsyncRevision}: {@code status}, {@code shippedAt}.
 */
@Generated("dev.tenure.processor.TenureProcessor")
public final class OrderAsyncUpdate extends EntityUpdate<Order, OrderAsyncUpdate> {
  OrderAsyncUpdate(ItemKey<Order> key) {
    super(key);
  }

  public OrderAsyncUpdate setCustomerId(String customerId) {
    OrderKeys.PrimaryKey key = key();
    changes().key(
        "byCustomer_pk",
        () -> OrderKeys.byCustomerPartitionKey(key.tenant(), customerId));
    return set(OrderAttributes.CUSTOMER_ID, customerId);
  }

  public OrderAsyncUpdate setPlacedAt(Instant placedAt) {
    OrderKeys.PrimaryKey key = key();
    changes().key("byCustomer_sk", () -> OrderKeys.byCustomerSortKey(placedAt, key.orderId()));
    return set(OrderAttributes.PLACED_AT, placedAt);
  }

  public OrderAsyncUpdate removeShippedAt() {
    changes().remove("byStatus_pk");
    changes().remove("byStatus_sk");
    return remove(OrderAttributes.SHIPPED_AT);
  }

  public OrderAsyncUpdate setTotal(BigDecimal total) {
    return set(OrderAttributes.TOTAL, total);
  }

  public OrderAsyncUpdate setTotalIfAbsent(BigDecimal total) {
    return setIfAbsent(OrderAttributes.TOTAL, total);
  }

  public OrderAsyncUpdate addTotal(BigDecimal total) {
    return add(OrderAttributes.TOTAL, total);
  }

  public OrderAsyncUpdate setTags(Set<String> tags) {
    return set(OrderAttributes.TAGS, tags);
  }

  public OrderAsyncUpdate setTagsIfAbsent(Set<String> tags) {
    return setIfAbsent(OrderAttributes.TAGS, tags);
  }

  public OrderAsyncUpdate addTags(Set<String> tags) {
    return addElements(OrderAttributes.TAGS, tags);
  }

  public OrderAsyncUpdate deleteTags(Set<String> tags) {
    return deleteElements(OrderAttributes.TAGS, tags);
  }

  public OrderAsyncUpdate setAddresses(List<Address> addresses) {
    return set(OrderAttributes.ADDRESSES, addresses);
  }

  public OrderAsyncUpdate setAddressesIfAbsent(List<Address> addresses) {
    return setIfAbsent(OrderAttributes.ADDRESSES, addresses);
  }

  public OrderAsyncUpdate appendAddresses(List<Address> addresses) {
    return append(OrderAttributes.ADDRESSES, addresses);
  }

  public OrderAsyncUpdate prependAddresses(List<Address> addresses) {
    return prepend(OrderAttributes.ADDRESSES, addresses);
  }

  public OrderAsyncUpdate inAddresses(int index, Consumer<ShopChanges.AddressChange> change) {
    change.accept(new ShopChanges.AddressChange(changes(), OrderAttributes.ADDRESSES.at(index)));
    return this;
  }

  /** Writes it, and answers the item as stored. */
  public CompletableFuture<Order> run() {
    return changeAsync();
  }

  /** Writes it, and answers whether it did. */
  public CompletableFuture<WriteResult<Order>> tryRun() {
    return tryChangeAsync();
  }

  private OrderKeys.PrimaryKey key() {
    return OrderKeys.PrimaryKey.parse(partitionKey(), sortKey());
  }
}
