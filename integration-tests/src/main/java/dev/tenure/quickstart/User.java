package dev.tenure.quickstart;

import dev.tenure.Attribute;
import dev.tenure.TenantEntity;
import dev.tenure.TenantKey;
import java.util.UUID;

/** A user. The id is in the sort key, and stored again as {@code user_id}, as it always was. */
@TenantEntity(prefix = "user", sortKey = "{userId}")
public record User(
    @TenantKey String tenantId, @Attribute UUID userId, String userName, String userEmail) {}
