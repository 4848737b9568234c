package dev.tenure.models.schools;

import dev.tenure.CrossTenantEntity;

/** A school, and the name of its table. */
@CrossTenantEntity(
    partitionKey = "SCHOOL",
    sortKey = "{schoolId}",
    reason = "tells where each school lives; no school may read it")
public record School(String schoolId, String name, String store) {}
