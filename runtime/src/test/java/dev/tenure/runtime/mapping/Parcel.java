package dev.tenure.runtime.mapping;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An entity with one member of each shape; {@link ParcelSchema} is what would be generated. */
record Parcel(
    String tenantId,
    String parcelId,
    @Nullable String carrier,
    Instant sentAt,
    int weight,
    @Nullable Long insured,
    boolean fragile,
    @Nullable BigDecimal postage,
    @Nullable Size size,
    @Nullable Email sender,
    Optional<String> remark,
    @Nullable List<Stop> stops,
    Set<String> labels,
    @Nullable Map<Integer, Stop> byDay) {

  enum Size {
    SMALL,
    LARGE
  }

  /** A wrapper. */
  record Email(String address) {}

  /** A document, which may hold itself. */
  record Stop(@Nullable String city, double km, Set<Integer> doors, @Nullable List<Stop> detours) {}
}
