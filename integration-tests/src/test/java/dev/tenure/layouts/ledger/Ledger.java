package dev.tenure.layouts.ledger;

import dev.tenure.TableIndex;
import dev.tenure.TenantTable;

/** Accounts, whose entries are counted through. */
@TenantTable(
    name = "ledger",
    tenant = "LEDGER#{tenantId}",
    partitionKey = "account_key",
    sortKey = "sequence",
    entityAttribute = "kind",
    indexes = @TableIndex(name = "amounts", partitionKey = "amounts_key", sortKey = "amount"),
    entities = {Entry.class, Checkpoint.class, Rate.class})
public interface Ledger {}
