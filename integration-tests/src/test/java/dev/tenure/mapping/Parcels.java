package dev.tenure.mapping;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Parcels to store. */
final class Parcels {
  static final Instant SENT = Instant.parse("2026-01-31T10:15:30.5Z");

  private Parcels() {}

  /** A parcel with everything. */
  static Parcel full(String tenantId, String parcelId) {
    return new Parcel(
        tenantId,
        parcelId,
        "DHL",
        SENT,
        -1200,
        (short) -3,
        (byte) 7,
        'é',
        Long.MIN_VALUE,
        0.1f,
        -1.5e-9,
        true,
        new BigDecimal("6.95"),
        BigInteger.TEN.pow(37),
        LocalDate.of(2026, 2, 28),
        LocalDateTime.of(2026, 1, 31, 10, 15),
        OffsetDateTime.parse("2026-01-31T10:15:30+01:00"),
        Duration.ofMillis(-500),
        new UUID(1, 2),
        ByteBuffer.wrap(new byte[] {0, 1, (byte) 0xFF}),
        Parcel.Size.LARGE,
        new Parcel.Email("a@example.org"),
        Optional.of(""),
        Arrays.asList(stop("Utrecht", List.of(stop("Zeist", null))), null),
        Set.of("gift", ""),
        Set.of(new BigDecimal("1.5"), new BigDecimal("-2")),
        Set.of(new Parcel.Email("b@example.org")),
        Map.of(-3, stop("Breda", null)));
  }

  private static Parcel.Stop stop(String city, @Nullable List<Parcel.Stop> detours) {
    return new Parcel.Stop(city, 0.25, Set.of(1, 2), detours);
  }

  /** A parcel with nothing that may be absent; {@code carrier} decides on the index. */
  static Parcel bare(String tenantId, String parcelId, @Nullable String carrier) {
    return new Parcel(
        tenantId,
        parcelId,
        carrier,
        SENT,
        0,
        (short) 0,
        (byte) 0,
        ' ',
        null,
        0,
        0,
        false,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        Optional.empty(),
        null,
        Set.of(),
        Set.of(),
        Set.of(),
        null);
  }
}
