package shop;

import dev.tenure.runtime.WriteResult;
import dev.tenure.runtime.dao.EntityUpsert;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;

/** A write of one {@link Order}, there or not. */
@Generated("dev.tenure.processor.TenureProcessor")
public final class OrderAsyncUpsert extends EntityUpsert<Order, OrderAsyncUpsert> {
  OrderAsyncUpsert(OrderAsyncDao dao, Order item) {
    super(dao, item);
  }

  public OrderAsyncUpsert setTotalIfAbsent(BigDecimal total) {
    return setIfAbsent(OrderAttributes.TOTAL, total);
  }

  public OrderAsyncUpsert addTotal(BigDecimal total) {
    return add(OrderAttributes.TOTAL, total);
  }

  public OrderAsyncUpsert setTagsIfAbsent(Set<String> tags) {
    return setIfAbsent(OrderAttributes.TAGS, tags);
  }

  public OrderAsyncUpsert addTags(Set<String> tags) {
    return addElements(OrderAttributes.TAGS, tags);
  }

  public OrderAsyncUpsert deleteTags(Set<String> tags) {
    return deleteElements(OrderAttributes.TAGS, tags);
  }

  public OrderAsyncUpsert setAddressesIfAbsent(List<Address> addresses) {
    return setIfAbsent(OrderAttributes.ADDRESSES, addresses);
  }

  public OrderAsyncUpsert appendAddresses(List<Address> addresses) {
    return append(OrderAttributes.ADDRESSES, addresses);
  }

  public OrderAsyncUpsert prependAddresses(List<Address> addresses) {
    return prepend(OrderAttributes.ADDRESSES, addresses);
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
