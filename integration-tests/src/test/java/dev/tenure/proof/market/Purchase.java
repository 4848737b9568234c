package dev.tenure.proof.market;

import dev.tenure.Index;
import dev.tenure.TenantEntity;
import dev.tenure.TenantKey;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a customer bought, the parent of its lines; one without a carrier is in no index of it. */
@TenantEntity(prefix = "PURCHASE", sortKey = "{purchaseId}")
@Index(name = "byCustomer", partitionKey = "{customerId}", sortKey = "{placedAt}#{purchaseId}")
@Index(name = "byCarrier", partitionKey = "CARRIER#{carrier}")
public record Purchase(
    @TenantKey String tenantId,
    String purchaseId,
    String customerId,
    Instant placedAt,
    @Nullable String carrier)
    implements PurchaseRow {}
