package dev.tenure.layouts.ledger;

import dev.tenure.Index;
import dev.tenure.TenantEntity;
import dev.tenure.TenantKey;
import java.math.BigDecimal;

/** An entry of an account: the sort key is its number, and an index sorts by its amount. */
@TenantEntity(prefix = "", partitionKey = "ACCOUNT#{account}", sortKey = "{sequence:number}")
@Index(name = "byAmount", partitionKey = "{account}", sortKey = "{amount:number}", on = "amounts")
public record Entry(
    @TenantKey String tenantId, String account, long sequence, BigDecimal amount, String text) {}
