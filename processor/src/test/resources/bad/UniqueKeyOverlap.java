package bad;

import dev.tenure.*;

@TenantTable(
    name = "shop",
    entities = {User.class, Legacy.class})
interface Shop {}

@TenantEntity(prefix = "USER", sortKey = "{userId}")
@Unique(name = "email", members = "email") // ERROR [UniqueKeyOverlap] at @Unique( | The rows of the unique constraint 'email' of User stand at "$UNIQUE#User#email#{email}", where Legacy can have items ("{a}#{b}#{c}#{d}"): its first part is :plain and could be $UNIQUE; put a literal before it
record User(@TenantKey String tenantId, String userId, String email) {}

@TenantEntity(prefix = "LEGACY", partitionKey = "{a:plain}#{b}#{c}#{d}", sortKey = "{e}")
record Legacy(
    @TenantKey String tenantId, String a, String b, String c, String d, String e) {}
