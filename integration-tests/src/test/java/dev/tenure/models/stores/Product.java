package dev.tenure.models.stores;

import dev.tenure.Index;
import dev.tenure.TenantEntity;
import dev.tenure.TenantKey;
import java.math.BigDecimal;

/** What a store sells. */
@TenantEntity(prefix = "PRODUCT", sortKey = "{productId}")
@Index(name = "byName", partitionKey = "{name}")
public record Product(
    @TenantKey StoreId store, long productId, String name, BigDecimal price, int stock) {}
