package dev.tenure.models.companies;

import dev.tenure.CrossTenantEntity;

/** A person, who is no company's. */
@CrossTenantEntity(
    partitionKey = "user#{email:plain}",
    sortKey = "user#",
    reason = "a person is in several companies")
public record Person(String email, String name) {}
