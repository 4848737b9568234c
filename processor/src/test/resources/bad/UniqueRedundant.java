package bad;

import dev.tenure.*;

@TenantTable(
    name = "shop",
    entities = {User.class, Company.class})
interface Shop {}

@TenantEntity(prefix = "USER", partitionKey = "{site}", sortKey = "{userId}")
@Unique( // ERROR [UniqueRedundant] at @Unique( | The unique constraint 'id' of User holds all members of the primary key (site, userId), which is unique anyway
    name = "id",
    members = {"userId", "site", "email"})
@Unique(name = "userId", members = "userId") // other sites could have it
record User(@TenantKey String tenantId, String site, String userId, String email) {}

@TenantEntity(prefix = "COMPANY")
@Unique(name = "title", members = "title") // ERROR [UniqueRedundant] at @Unique( | The unique constraint 'title' of Company has nothing to keep apart: there is one item, whatever it holds
record Company(@TenantKey String tenantId, String title) {}
