package dev.tenure.layouts.sites;

import dev.tenure.TenantEntity;
import dev.tenure.TenantKey;

/** A device in a part of a site. */
@TenantEntity(prefix = "DEVICE", partitionKey = "{zone}", sortKey = "{deviceId}")
public record Device(@TenantKey Site site, String zone, String deviceId, String model) {}
