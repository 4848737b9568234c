package dev.tenure.models.commerce;

import dev.tenure.TenantEntity;
import dev.tenure.TenantKey;
import java.time.Instant;

/** A webhook that was received. */
@TenantEntity(prefix = "TRANSACTION", sortKey = "{transactionId}")
public record Transaction(
    @TenantKey Installation installation,
    String transactionId,
    String channel,
    Instant receivedAt,
    TransactionState state)
    implements InstallationRow {}
