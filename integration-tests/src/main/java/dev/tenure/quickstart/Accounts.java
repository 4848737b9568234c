package dev.tenure.quickstart;

import dev.tenure.Naming;
import dev.tenure.TenantTable;

/** Users and orders of many tenants in one table, laid out as an older Python program did. */
@TenantTable(
    name = "MultiTenantTable",
    tenant = "tenant#{tenantId}",
    naming = Naming.SNAKE_CASE,
    readUnits = 5,
    writeUnits = 5,
    entities = {User.class, Order.class})
public interface Accounts {}
