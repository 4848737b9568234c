package dev.tenure.indexes.sales;

import java.math.BigDecimal;

/** The status is in no key of the index, nor is it included: not to be had here. */
public record Booking(String tenantId, String customer, String orderId, BigDecimal total) {}
