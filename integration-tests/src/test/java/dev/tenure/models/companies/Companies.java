package dev.tenure.models.companies;

import dev.tenure.TableIndex;
import dev.tenure.TenantTable;

/** Companies and their users: one to many. */
@TenantTable(
    name = "goldstack",
    tenantType = CompanyName.class,
    tenant = "company#{name:plain}",
    partitionKey = "pk",
    sortKey = "sk",
    indexes = @TableIndex(name = "gsi1", partitionKey = "gsi1_partitionKey"),
    entities = {Company.class, User.class})
public interface Companies {}
