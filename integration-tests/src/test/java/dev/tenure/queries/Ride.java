package dev.tenure.queries;

import dev.tenure.Index;
import dev.tenure.TenantEntity;
import dev.tenure.TenantKey;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A ride, found by its city, and by its fare, an attribute that an index sorts by. */
@TenantEntity(prefix = "RIDE", sortKey = "{rideId}", views = Trip.class)
@Index(name = "byCity", partitionKey = "{city}", sortKey = "{startedAt}#{rideId}")
@Index(name = "byFare", sortKey = "{fare:number}", on = "fares")
public record Ride(
    @TenantKey String tenantId,
    String rideId,
    String city,
    Instant startedAt,
    RideStatus status,
    BigDecimal fare,
    @Nullable String driver,
    Set<String> extras) {}
