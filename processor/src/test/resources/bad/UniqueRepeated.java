package bad;

import dev.tenure.*;

@TenantTable(name = "shop", entities = User.class)
interface Shop {}

@TenantEntity(prefix = "USER", sortKey = "{userId}")
@Unique(name = "email", members = "email")
@Unique(
    name = "email", // ERROR [UniqueRepeated] at "email" | The unique constraint "email" of User is there twice; give one another name
    members = "phone")
record User(@TenantKey String tenantId, String userId, String email, String phone) {}
