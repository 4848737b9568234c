package dev.tenure.proof.market;

import dev.tenure.TenantKey;

/** Whose ticket it is, and where. */
public record TicketPlace(@TenantKey String tenantId, String desk, String ticketId) {}
