package dev.tenure.micrometer;

import dev.tenure.Index;
import dev.tenure.TenantEntity;
import dev.tenure.TenantKey;

@TenantEntity(prefix = "ORDER", sortKey = "{orderId}")
@Index(name = "byCustomer", partitionKey = "{customerId}", sortKey = "{orderId}")
record Order(@TenantKey String tenantId, String orderId, String customerId) {}
