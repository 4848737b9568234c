package bad;

import dev.tenure.*;

@TenantTable(name = "shop", entities = User.class)
interface Shop {}

@TenantEntity(prefix = "USER", sortKey = "{userId}")
@Unique(name = "email", members = {}) // ERROR [UniqueMembersMissing] at @Unique( | The unique constraint 'email' of User has no members
record User(@TenantKey String tenantId, String userId, String email) {}
