package dev.tenure.proof.market;

import dev.tenure.CrossTenantIndex;
import dev.tenure.Sharded;
import dev.tenure.TenantEntity;
import dev.tenure.TenantKey;
import dev.tenure.Version;
import java.time.Instant;

/** What was asked at a desk, which has partitions of its own; it expires. */
@TenantEntity(prefix = "TICKET", partitionKey = "DESK#{desk}", sortKey = "{openedAt}#{ticketId}")
@Sharded(2)
@CrossTenantIndex(
    name = "byTicketId",
    partitionKey = "ticket#{ticketId}",
    view = TicketPlace.class,
    reason = "an answer by e-mail names the ticket, not the shop")
public record Ticket(
    @TenantKey String tenantId,
    String desk,
    Instant openedAt,
    String ticketId,
    String text,
    long expiresAt,
    @Version long version) {}
