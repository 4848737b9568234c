package dev.tenure.indexes.sales;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

public record OrderLine(String orderId, Instant placedAt, BigDecimal total, List<String> tags) {}
