package shop;

import dev.tenure.runtime.WriteResult;
import dev.tenure.runtime.dao.EntityRevision;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

/** An update of one {@link Order} that was read. */
@Generated("dev.tenure.processor.TenureProcessor")
public final class OrderRevision extends EntityRevision<Order, OrderRevision> {
  OrderRevision(OrderDao dao, Order item) {
    super(dao, item);
  }

  public OrderRevision setCustomerId(String customerId) {
    return set(OrderAttributes.CUSTOMER_ID, customerId);
  }

  public OrderRevision setStatus(OrderStatus status) {
    return set(OrderAttributes.STATUS, status);
  }

  public OrderRevision setPlacedAt(Instant placedAt) {
    return set(OrderAttributes.PLACED_AT, placedAt);
  }

  public OrderRevision setShippedAt(Instant shippedAt) {
    return set(OrderAttributes.SHIPPED_AT, shippedAt);
  }

  public OrderRevision removeShippedAt() {
    return remove(OrderAttributes.SHIPPED_AT);
  }

  public OrderRevision setTotal(BigDecimal total) {
    return set(OrderAttributes.TOTAL, total);
  }

  public OrderRevision setTotalIfAbsent(BigDecimal total) {
    return setIfAbsent(OrderAttributes.TOTAL, total);
  }

  public OrderRevision addTotal(BigDecimal total) {
    return add(OrderAttributes.TOTAL, total);
  }

  public OrderRevision setTags(Set<String> tags) {
    return set(OrderAttributes.TAGS, tags);
  }

  public OrderRevision setTagsIfAbsent(Set<String> tags) {
    return setIfAbsent(OrderAttributes.TAGS, tags);
  }

  public OrderRevision addTags(Set<String> tags) {
    return addElements(OrderAttributes.TAGS, tags);
  }

  public OrderRevision deleteTags(Set<String> tags) {
    return deleteElements(OrderAttributes.TAGS, tags);
  }

  public OrderRevision setAddresses(List<Address> addresses) {
    return set(OrderAttributes.ADDRESSES, addresses);
  }

  public OrderRevision setAddressesIfAbsent(List<Address> addresses) {
    return setIfAbsent(OrderAttributes.ADDRESSES, addresses);
  }

  public OrderRevision appendAddresses(List<Address> addresses) {
    return append(OrderAttributes.ADDRESSES, addresses);
  }

  public OrderRevision prependAddresses(List<Address> addresses) {
    return prepend(OrderAttributes.ADDRESSES, addresses);
  }

  public OrderRevision inAddresses(int index, Consumer<ShopChanges.AddressChange> change) {
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
}
