package dev.tenure.seatbelt;

import dev.tenure.CrossTenantIndex;
import dev.tenure.TenantEntity;
import dev.tenure.TenantKey;

/** A user, who is looked up by e-mail before the tenant is known. */
@TenantEntity(prefix = "USER", sortKey = "{userId}")
@CrossTenantIndex(
    name = "byEmail",
    partitionKey = "EMAIL#{email}",
    view = UserPlace.class,
    reason = "Signing in: the tenant is what the look-up finds.")
public record User(@TenantKey String tenantId, String userId, String email) {}
