package dev.tenure.models.companies;

import dev.tenure.TenantTable;

/** Who is in which company: many to many. */
@TenantTable(
    name = "goldstack-many",
    tenantType = CompanyName.class,
    tenant = "company#{name:plain}",
    partitionKey = "pk",
    sortKey = "sk",
    entities = {Firm.class, FirmMember.class, Person.class, PersonFirm.class})
public interface Memberships {}
