package dev.tenure.models.companies;

import dev.tenure.TenantEntity;
import dev.tenure.TenantKey;
import java.time.Instant;

/** A person in a company, seen from the company. */
@TenantEntity(prefix = "user", sortKey = "{email:plain}")
public record FirmMember(@TenantKey CompanyName company, String email, Instant joinedAt) {}
