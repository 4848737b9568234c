package dev.tenure.dao;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A prefix, one part behind it, and an index with a composite sort key.
 *
 * <pre>{@code
 * @TenantEntity(prefix = "ORDER", sortKey = "{orderId}")
 * @Index(name = "byCustomer", partitionKey = "{customerId}", sortKey = "{placedAt}#{orderId}")
 * @Index(name = "byDay", sortKey = "{day}")      // sparse, and many orders share a day
 * }</pre>
 */
record Order(
    String tenantId,
    String orderId,
    String customerId,
    Instant placedAt,
    @Nullable BigDecimal total,
    @Nullable String note,
    @Nullable Integer day) {

  static Order of(String tenantId, String orderId, String customerId, Instant placedAt) {
    return new Order(tenantId, orderId, customerId, placedAt, null, null, null);
  }

  Order withNote(@Nullable String newNote) {
    return new Order(tenantId, orderId, customerId, placedAt, total, newNote, day);
  }

  Order withTotal(@Nullable BigDecimal newTotal) {
    return new Order(tenantId, orderId, customerId, placedAt, newTotal, note, day);
  }

  Order withDay(@Nullable Integer newDay) {
    return new Order(tenantId, orderId, customerId, placedAt, total, note, newDay);
  }
}
