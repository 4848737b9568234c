package dev.tenure.layouts.sites;

import dev.tenure.Index;
import dev.tenure.TenantEntity;
import dev.tenure.TenantKey;
import java.time.Instant;

/** What a device raised. */
@TenantEntity(prefix = "ALARM", sortKey = "{raisedAt}#{deviceId}")
@Index(name = "byDevice", partitionKey = "{deviceId}", sortKey = "{raisedAt}")
public record Alarm(@TenantKey Site site, Instant raisedAt, String deviceId) {}
