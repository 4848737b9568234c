package dev.tenure.layouts.lower;

import dev.tenure.TableIndex;
import dev.tenure.TenantTable;

/** Bills, as a program wrote them that likes lower case. */
@TenantTable(
    name = "billing",
    tenant = "tenant#{tenantId}",
    partitionKey = "pk",
    sortKey = "sk",
    entityAttribute = "type",
    indexes = @TableIndex(name = "gsi1", partitionKey = "gsi1pk", sortKey = "gsi1sk"),
    entities = {Invoice.class, InvoiceLine.class, Currency.class})
public interface Billing {}
