package dev.tenure.models.companies;

import dev.tenure.CrossTenantIndex;
import dev.tenure.TenantEntity;
import dev.tenure.TenantKey;

/** A user of one company, found by e-mail on the login page. */
@TenantEntity(prefix = "user", sortKey = "{email:plain}")
@CrossTenantIndex(
    name = "byEmail",
    on = "gsi1",
    partitionKey = "user#{email:plain}",
    view = UserPlace.class,
    reason = "the login page knows an e-mail address, not the company")
public record User(
    @TenantKey CompanyName company, String email, String name, boolean emailVerified) {}
