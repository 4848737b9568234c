package dev.tenure.proof.market;

import dev.tenure.TenantEntity;
import dev.tenure.TenantKey;
import dev.tenure.Unique;

/** What makes a purchase cheaper, for whoever knows the code. */
@TenantEntity(prefix = "COUPON", sortKey = "{couponId}")
@Unique(name = "code", members = "code")
public record Coupon(@TenantKey String tenantId, String couponId, String code, int cents) {}
