package dev.tenure.classes;

import dev.tenure.Index;
import dev.tenure.TenantEntity;
import dev.tenure.TenantKey;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

@TenantEntity(prefix = "INVOICE", sortKey = "{invoiceId}")
@Index(name = "byCurrency", partitionKey = "{currency}", sortKey = "{invoiceId}")
final class Invoice {
  @TenantKey private final String tenantId;
  private final String invoiceId;
  private final String currency;
  private final @Nullable String note;
  private final Set<String> labels;
  private final List<Line> lines;

  private Invoice(Builder builder) {
    this.tenantId = Objects.requireNonNull(builder.tenantId, "tenantId");
    this.invoiceId = Objects.requireNonNull(builder.invoiceId, "invoiceId");
    this.currency = builder.currency;
    this.note = builder.note;
    this.labels = Set.copyOf(builder.labels);
    this.lines = List.copyOf(builder.lines);
  }

  static Builder builder() {
    return new Builder();
  }

  String tenantId() {
    return tenantId;
  }

  String invoiceId() {
    return invoiceId;
  }

  String currency() {
    return currency;
  }

  Optional<String> note() {
    return Optional.ofNullable(note);
  }

  Set<String> labels() {
    return labels;
  }

  List<Line> lines() {
    return lines;
  }

  /** Derived: the builder has nothing of this name, and it is not stored. */
  BigDecimal total() {
    return lines.stream().map(Line::price).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  static final class Builder {
    private @Nullable String tenantId;
    private @Nullable String invoiceId;
    private String currency = "EUR";
    private @Nullable String note;
    private Set<String> labels = Set.of();
    private final List<Line> lines = new ArrayList<>();

    Builder tenantId(String tenantId) {
      this.tenantId = tenantId;
      return this;
    }

    Builder invoiceId(String invoiceId) {
      this.invoiceId = invoiceId;
      return this;
    }

    Builder currency(String currency) {
      this.currency = Objects.requireNonNull(currency);
      return this;
    }

    Builder note(String note) {
      this.note = Objects.requireNonNull(note);
      return this;
    }

    void setLabels(Set<String> labels) {
      this.labels = Objects.requireNonNull(labels);
    }

    Builder addAllLines(Iterable<? extends Line> lines) {
      lines.forEach(this.lines::add);
      return this;
    }

    Invoice build() {
      return new Invoice(this);
    }
  }
}
