package dev.tenure.updates;

import dev.tenure.CreatedAt;
import dev.tenure.Index;
import dev.tenure.TenantEntity;
import dev.tenure.TenantKey;
import dev.tenure.UpdatedAt;
import dev.tenure.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A memo, found by when it was written last. */
@TenantEntity(prefix = "MEMO", sortKey = "{id}")
@Index(name = "memosByTime", partitionKey = "MEMO", sortKey = "{updatedAt}#{id}", on = "times")
public record Memo(
    @TenantKey String tenantId,
    String id,
    String text,
    @CreatedAt @Nullable Instant createdAt,
    @UpdatedAt @Nullable Instant updatedAt,
    @Version long version) {}
