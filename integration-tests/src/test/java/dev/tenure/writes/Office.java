package dev.tenure.writes;

import dev.tenure.TenantTable;

@TenantTable(
    name = "writes-office",
    async = true,
    entities = {Order.class, Lease.class, Session.class, Note.class, Badge.class})
interface Office {}
