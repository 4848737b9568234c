package dev.tenure.indexes.desk;

import dev.tenure.Index;
import dev.tenure.TenantEntity;
import dev.tenure.TenantKey;
import java.math.BigDecimal;

@TenantEntity(prefix = "VISIT", sortKey = "{visitId}")
@Index(
    name = "byCustomer",
    on = "gsi1",
    partitionKey = "VISIT",
    sortAttributes = {"customer", "hours"})
public record Visit(
    @TenantKey String tenantId, String visitId, String customer, BigDecimal hours) {}
