package dev.tenure.indexes.sales;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

public record Due(
    String invoiceId, Optional<LocalDate> dueOn, BigDecimal total, Optional<Instant> paidAt) {

  /** What is left of an invoice where an index holds keys alone. */
  public record Date(String invoiceId, Optional<LocalDate> dueOn) {}
}
