package dev.tenure.seatbelt;

import dev.tenure.Index;
import dev.tenure.TenantEntity;
import dev.tenure.TenantKey;

/** An order of a customer. */
@TenantEntity(prefix = "ORDER", sortKey = "{orderId}")
@Index(name = "byCustomer", partitionKey = "{customerId}", sortKey = "{orderId}")
public record Order(@TenantKey String tenantId, String orderId, String customerId, int total) {}
