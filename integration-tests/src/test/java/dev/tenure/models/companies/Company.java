package dev.tenure.models.companies;

import dev.tenure.TenantEntity;
import dev.tenure.TenantKey;
import java.time.Instant;

/** A company: exactly the sort key {@code company#}. */
@TenantEntity(prefix = "company#")
public record Company(@TenantKey CompanyName company, Instant foundedAt) {}
