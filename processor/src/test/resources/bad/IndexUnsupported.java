package bad;

import dev.tenure.*;

@TenantTable(name = "shop", entities = {Country.class, School.class})
interface Shop {}

@SharedEntity(prefix = "COUNTRY", sortKey = "{code}")
@Index(name = "byName", partitionKey = "{name}") // ERROR [IndexUnsupported] at @Index( | Country is a @SharedEntity, and only a @TenantEntity has indexes
record Country(String code, String name) {}

@CrossTenantEntity(partitionKey = "SCHOOL", sortKey = "{code}", reason = "catalog")
@CrossTenantIndex( // ERROR [IndexUnsupported] at @CrossTenantIndex( | School is a @CrossTenantEntity
    name = "byName",
    partitionKey = "{name}",
    view = School.class,
    reason = "catalog")
record School(String code, String name) {}
