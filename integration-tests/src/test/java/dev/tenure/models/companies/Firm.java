package dev.tenure.models.companies;

import dev.tenure.TenantEntity;
import dev.tenure.TenantKey;

/** A company, seen from its members. */
@TenantEntity(prefix = "company#")
public record Firm(@TenantKey CompanyName company) {}
