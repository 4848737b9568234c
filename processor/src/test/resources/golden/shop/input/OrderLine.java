package shop;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

public record OrderLine(
    String tenantId,
    OrderId orderId,
    Optional<Instant> shippedAt,
    BigDecimal total,
    List<Address> addresses) {}
