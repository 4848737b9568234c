package dev.tenure.transactions;

import dev.tenure.CreatedAt;
import dev.tenure.GeneratedId;
import dev.tenure.TenantEntity;
import dev.tenure.TenantKey;
import dev.tenure.UpdatedAt;
import dev.tenure.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What somebody asks for; the runtime manages all but the question. */
@TenantEntity(prefix = "TICKET", sortKey = "{ticketId}")
public record Ticket(
    @TenantKey String tenantId,
    @GeneratedId @Nullable UUID ticketId,
    String question,
    @CreatedAt @Nullable Instant createdAt,
    @UpdatedAt @Nullable Instant updatedAt,
    @Version long version) {}
