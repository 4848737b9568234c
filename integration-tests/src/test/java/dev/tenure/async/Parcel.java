package dev.tenure.async;

import dev.tenure.Index;
import dev.tenure.TenantEntity;
import dev.tenure.TenantKey;
import java.time.Instant;

@TenantEntity(prefix = "PARCEL", sortKey = "{parcelId}", views = ParcelWeight.class)
@Index(name = "byHub", partitionKey = "{hub}", sortKey = "{arrivedAt}#{parcelId}")
record Parcel(
    @TenantKey String tenantId,
    String parcelId,
    String hub,
    Instant arrivedAt,
    int weight,
    String note) {

  Parcel withNote(String other) {
    return new Parcel(tenantId, parcelId, hub, arrivedAt, weight, other);
  }
}
