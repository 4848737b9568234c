package bad;

import dev.tenure.*;

@TenantTable(name = "shop", entities = {Country.class, Order.class, School.class})
interface Shop {}

@SharedEntity(prefix = "COUNTRY", sortKey = "{code}")
record Country(
    @TenantKey String tenantId, // ERROR [TenantKeyUnexpected] at @TenantKey | 'tenantId' of Country has @TenantKey, but a @SharedEntity belongs to no tenant
    String code) {}

@CrossTenantEntity(partitionKey = "SCHOOL", sortKey = "{id}", reason = "the catalog")
record School(
    @TenantKey String tenantId, // ERROR [TenantKeyUnexpected] at @TenantKey | but a @CrossTenantEntity belongs to no tenant
    String id) {}

@TenantEntity(prefix = "ORDER", sortKey = "{id}")
record Order(@TenantKey String tenantId, String id, Line line) {}

@Document
record Line(
    @TenantKey String tenantId, // ERROR [TenantKeyUnexpected] at @TenantKey | 'tenantId' of the document Line has @TenantKey; a document belongs to the tenant of its item
    String sku) {}
