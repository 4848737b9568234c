package dev.tenure.mapping;

import dev.tenure.Attribute;
import dev.tenure.Document;
import dev.tenure.Index;
import dev.tenure.TenantEntity;
import dev.tenure.TenantKey;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A parcel; in its index only while a carrier has it. */
@TenantEntity(prefix = "PARCEL", sortKey = "{parcelId}")
@Index(name = "byCarrier", partitionKey = "{carrier}", sortKey = "{sentAt}#{parcelId}")
record Parcel(
    @TenantKey String tenantId,
    @Attribute String parcelId,
    @Nullable String carrier,
    Instant sentAt,
    int weight,
    short floor,
    byte door,
    char aisle,
    @Nullable Long insured,
    float humidity,
    double temperature,
    boolean fragile,
    @Nullable BigDecimal postage,
    @Nullable BigInteger serial,
    @Nullable LocalDate due,
    @Nullable LocalDateTime seenAt,
    @Nullable OffsetDateTime signedAt,
    @Nullable Duration travel,
    @Nullable UUID scanId,
    @Nullable ByteBuffer photo,
    @Nullable Size size,
    @Nullable Email sender,
    Optional<String> remark,
    @Nullable List<Stop> stops,
    Set<String> labels,
    Set<BigDecimal> fees,
    Set<Email> readers,
    @Nullable Map<Integer, Stop> byDay) {

  enum Size {
    SMALL,
    LARGE
  }

  /** Stored as its address. */
  record Email(String address) {}

  /** Stored as a map. */
  @Document
  record Stop(@Nullable String city, double km, Set<Integer> doors, @Nullable List<Stop> detours) {}
}
