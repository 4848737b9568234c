package dev.tenure.mapping;

import dev.tenure.TenantEntity;
import dev.tenure.TenantKey;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What a scale says. */
@TenantEntity(prefix = "READING", sortKey = "{scale}")
record Reading(
    @TenantKey String tenantId, int scale, @Nullable BigDecimal exact, double near, String note) {}
