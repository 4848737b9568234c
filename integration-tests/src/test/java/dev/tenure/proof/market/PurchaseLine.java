package dev.tenure.proof.market;

import dev.tenure.TenantEntity;
import dev.tenure.TenantKey;

/** A line of a purchase. */
@TenantEntity(prefix = "PURCHASE", sortKey = "{purchaseId}#LINE#{line}")
public record PurchaseLine(@TenantKey String tenantId, String purchaseId, int line, String sku)
    implements PurchaseRow {}
