package dev.tenure.models.schools;

import dev.tenure.TenantEntity;
import dev.tenure.TenantKey;

/** A course of a year. */
@TenantEntity(prefix = "COURSE", sortKey = "{year}#{code}")
public record Course(@TenantKey SchoolId school, int year, String code, String title) {}
