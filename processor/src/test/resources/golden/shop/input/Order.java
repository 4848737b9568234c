package shop;

import dev.tenure.Attribute;
import dev.tenure.Index;
import dev.tenure.Projection;
import dev.tenure.TenantEntity;
import dev.tenure.TenantKey;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

@TenantEntity(prefix = "ORDER", sortKey = "{orderId}", views = OrderLine.class)
@Index(name = "byCustomer", partitionKey = "{customerId}", sortKey = "{placedAt}#{orderId}")
@Index(
    name = "byStatus",
    partitionKey = "{status}",
    sortKey = "SHIPPED#{shippedAt}",
    projection = Projection.INCLUDE,
    include = {"total", "addresses"},
    view = OrderLine.class)
public record Order(
    @TenantKey String tenantId,
    @Attribute OrderId orderId,
    String customerId,
    OrderStatus status,
    Instant placedAt,
    Optional<Instant> shippedAt,
    BigDecimal total,
    Set<String> tags,
    List<Address> addresses)
    implements OrderRow {}
