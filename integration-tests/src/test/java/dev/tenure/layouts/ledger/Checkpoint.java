package dev.tenure.layouts.ledger;

import dev.tenure.TenantEntity;
import dev.tenure.TenantKey;

/** Up to where an account was audited. */
@TenantEntity(prefix = "", partitionKey = "CHECKPOINT#{account}", sortKey = "{day:number}")
public record Checkpoint(@TenantKey String tenantId, String account, Day day, String auditor) {}
