package shop;

import dev.tenure.runtime.WriteResult;
import dev.tenure.runtime.dao.EntityUpsert;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.Generated;

/** A write of one {@link Order}, there or not. */
@Generated("dev.tenure.processor.TenureProcessor")
public final class OrderUpsert extends EntityUpsert<Order, OrderUpsert> {
  OrderUpsert(OrderDao dao, Order item) {
    super(dao, item);
  }

  public OrderUpsert setTotalIfAbsent(BigDecimal total) {
    return setIfAbsent(OrderAttributes.TOTAL, total);
  }

  public OrderUpsert addTotal(BigDecimal total) {
    return add(OrderAttributes.TOTAL, total);
  }

  public OrderUpsert setTagsIfAbsent(Set<String> tags) {
    return setIfAbsent(OrderAttributes.TAGS, tags);
  }

  public OrderUpsert addTags(Set<String> tags) {
    return addElements(OrderAttributes.TAGS, tags);
  }

  public OrderUpsert deleteTags(Set<String> tags) {
    return deleteElements(OrderAttributes.TAGS, tags);
  }

  public OrderUpsert setAddressesIfAbsent(List<Address> addresses) {
    return setIfAbsent(OrderAttributes.ADDRESSES, addresses);
  }

  public OrderUpsert appendAddresses(List<Address> addresses) {
    return append(OrderAttributes.ADDRESSES, addresses);
  }

  public OrderUpsert prependAddresses(List<Address> addresses) {
    return prepend(OrderAttributes.ADDRESSES, addresses);
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
