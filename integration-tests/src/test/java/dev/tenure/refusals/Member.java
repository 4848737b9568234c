package dev.tenure.refusals;

import dev.tenure.CrossTenantIndex;
import dev.tenure.TenantEntity;
import dev.tenure.TenantKey;
import dev.tenure.Unique;

@TenantEntity(prefix = "MEMBER", sortKey = "{memberId}")
@Unique(name = "email", members = "email")
@CrossTenantIndex(
    name = "anyByEmail",
    partitionKey = "EMAIL#{email}",
    view = MemberPlace.class,
    reason = "the login page knows no tenant")
record Member(@TenantKey String tenantId, String memberId, String email) {}
