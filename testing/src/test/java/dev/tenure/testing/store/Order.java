package dev.tenure.testing.store;

import dev.tenure.Index;
import dev.tenure.TenantEntity;
import dev.tenure.TenantKey;
import dev.tenure.Version;

/** What a customer bought. */
@TenantEntity(prefix = "ORDER", sortKey = "{orderId}")
@Index(name = "byCustomer", partitionKey = "{customerId}", sortKey = "{orderId}")
public record Order(
    @TenantKey String tenantId,
    String orderId,
    String customerId,
    long cents,
    @Version long version) {}
