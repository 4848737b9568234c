package dev.tenure.models.companies;

import dev.tenure.CrossTenantEntity;
import java.time.Instant;

/** A person in a company, seen from the person. */
@CrossTenantEntity(
    partitionKey = "user#{email:plain}",
    sortKey = "company#{company:plain}",
    reason = "the companies of a person")
public record PersonFirm(String email, String company, Instant joinedAt) {}
