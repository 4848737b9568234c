package dev.tenure.indexes.sales;

import dev.tenure.Projection;
import dev.tenure.TableIndex;
import dev.tenure.TenantTable;

@TenantTable(
    name = "sales",
    indexes =
        @TableIndex(
            name = "gsi1",
            partitionKey = "gsi1pk",
            sortKey = "gsi1sk",
            projection = Projection.INCLUDE,
            include = {"total", "paid_at"}),
    entities = {Order.class, Invoice.class})
public interface Sales {}
