package dev.tenure.models.schools;

import dev.tenure.TenantEntity;
import dev.tenure.TenantKey;
import java.util.UUID;

/** A student of a school. */
@TenantEntity(prefix = "STUDENT", sortKey = "{studentId}")
public record Student(@TenantKey SchoolId school, UUID studentId, String name) {}
