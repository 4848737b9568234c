package dev.tenure.indexes.sales;

import dev.tenure.Index;
import dev.tenure.Projection;
import dev.tenure.TenantEntity;
import dev.tenure.TenantKey;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

@TenantEntity(
    prefix = "ORDER",
    sortKey = "{orderId}",
    views = {OrderLine.class, Booking.class})
@Index(
    name = "byStatus",
    partitionKey = "{status}",
    sortKey = "{placedAt}",
    projection = Projection.INCLUDE,
    include = {"total", "tags"},
    view = OrderLine.class)
@Index(
    name = "byCustomer",
    on = "gsi1",
    partitionKey = "{customer}",
    sortKey = "ORDER#{placedAt}",
    view = Booking.class)
public record Order(
    @TenantKey String tenantId,
    String orderId,
    String customer,
    Status status,
    Instant placedAt,
    BigDecimal total,
    List<String> tags,
    String notes) {

  public enum Status {
    PLACED,
    PAID
  }
}
