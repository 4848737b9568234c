package bad;

import dev.tenure.*;

@TenantTable(name = "shop", entities = User.class)
interface Shop {}

@TenantEntity(prefix = "USER", sortKey = "{userId}")
@Unique(
    name = "the e-mail", // ERROR [UniqueNameInvalid] at "the e-mail" | The unique constraint "the e-mail" of User is no name; it has characters of A-Z a-z 0-9 _ and begins with a letter
    members = "email")
record User(@TenantKey String tenantId, String userId, String email) {}
