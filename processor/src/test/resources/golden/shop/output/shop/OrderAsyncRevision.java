package shop;

import dev.tenure.runtime.WriteResult;
import dev.tenure.runtime.dao.EntityRevision;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

/** An update of one {@link Order} that was read. */
@Generated("dev.tenure.processor.TenureProcessor")
public final class OrderAsyncRevision extends EntityRevision<Order, OrderAsyncRevision> {
  OrderAsyncRevision(OrderAsyncDao dao, Order item) {
    super(dao, item);
  }

  public OrderAsyncRevision setCustomerId(String customerId) {
    return set(OrderAttributes.CUSTOMER_ID, customerId);
  }

  public OrderAsyncRevision setStatus(OrderStatus status) {
    return set(OrderAttributes.STATUS, status);
  }

  public OrderAsyncRevision setPlacedAt(Instant placedAt) {
    return set(OrderAttributes.PLACED_AT, placedAt);
  }

  public OrderAsyncRevision setShippedAt(Instant shippedAt) {
    return set(OrderAttributes.SHIPPED_AT, shippedAt);
  }

  public OrderAsyncRevision removeShippedAt() {
    return remove(OrderAttributes.SHIPPED_AT);
  }

  public OrderAsyncRevision setTotal(BigDecimal total) {
    return set(OrderAttributes.TOTAL, total);
  }

  public OrderAsyncRevision setTotalIfAbsent(BigDecimal total) {
    return setIfAbsent(OrderAttributes.TOTAL, total);
  }

  public OrderAsyncRevision addTotal(BigDecimal total) {
    return add(OrderAttributes.TOTAL, total);
  }

  public OrderAsyncRevision setTags(Set<String> tags) {
    return set(OrderAttributes.TAGS, tags);
  }

  public OrderAsyncRevision setTagsIfAbsent(Set<String> tags) {
    return setIfAbsent(OrderAttributes.TAGS, tags);
  }

  public OrderAsyncRevision addTags(Set<String> tags) {
    return addElements(OrderAttributes.TAGS, tags);
  }

  public OrderAsyncRevision deleteTags(Set<String> tags) {
    return deleteElements(OrderAttributes.TAGS, tags);
  }

  public OrderAsyncRevision setAddresses(List<Address> addresses) {
    return set(OrderAttributes.ADDRESSES, addresses);
  }

  public OrderAsyncRevision setAddressesIfAbsent(List<Address> addresses) {
    return setIfAbsent(OrderAttributes.ADDRESSES, addresses);
  }

  public OrderAsyncRevision appendAddresses(List<Address> addresses) {
    return append(OrderAttributes.ADDRESSES, addresses);
  }

  public OrderAsyncRevision prependAddresses(List<Address> addresses) {
    return prepend(OrderAttributes.ADDRESSES, addresses);
  }

  public OrderAsyncRevision inAddresses(int index, Consumer<ShopChanges.AddressChange> change) {
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
}
