package bad;

import dev.tenure.*;

@TenantTable(name = "shop", entities = User.class)
interface Shop {}

@TenantEntity(prefix = "USER", sortKey = "{userId}")
@Unique(
    name = "email",
    members = "emial") // ERROR [UniqueMemberUnknown] at "emial" | "emial" in the unique constraint 'email' names no member of User, which has tenantId, userId, email; did you mean 'email'?
record User(@TenantKey String tenantId, String userId, String email) {}
