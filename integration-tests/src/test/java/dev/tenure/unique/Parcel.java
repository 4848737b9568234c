package dev.tenure.unique;

import dev.tenure.TenantEntity;
import dev.tenure.TenantKey;
import dev.tenure.Unique;
import org.jspecify.annotations.Nullable;

/** What waits in a hub; its number is in the key, and no other hub has it. */
@TenantEntity(prefix = "PARCEL", partitionKey = "HUB#{hub}", sortKey = "{number}")
@Unique(name = "number", members = "number")
@Unique(name = "label", members = "label")
public record Parcel(
    @TenantKey String tenantId,
    String hub,
    String number,
    @Nullable String label,
    @Nullable Integer weight) {

  static Parcel of(String hub, String number) {
    return new Parcel("acme", hub, number, null, null);
  }

  Parcel withLabel(String other) {
    return new Parcel(tenantId, hub, number, other, weight);
  }
}
