package bad;

import dev.tenure.*;

@TenantTable(name = "shop", entities = School.class)
interface Shop {}

@CrossTenantEntity(partitionKey = "SCHOOL", sortKey = "{code}", reason = "catalog")
@Unique(
    name = "title", // ERROR [UniqueUnsupported] at "title" | The unique constraint "title" of School is of a @CrossTenantEntity, whose items are no tenant's: a refusal would tell one tenant what another one has
    members = "title")
record School(String code, String title) {}
