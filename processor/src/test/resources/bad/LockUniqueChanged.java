// LOCK {"format": "tenure.lock/1", "facts": [
// LOCK ["shop", "table", "entityAttribute", ""],
// LOCK ["shop", "entity", "User", "partitionKey", "{tenant}"],
// LOCK ["shop", "entity", "User", "sortKey", "USER#{userId:text}"],
// LOCK ["shop", "entity", "User", "unique", "email", "{email:text}"],
// LOCK ["shop", "entity", "User", "unique", "telephone", "{phone:text}"],
// LOCK ["shop", "entity", "User", "unique", "number", "{number:integer}"],
// LOCK ["shop", "entity", "Account", "partitionKey", "{tenant}"],
// LOCK ["shop", "entity", "Account", "sortKey", "ACCOUNT#{id:text}"],
// LOCK ["shop", "entity", "Account", "type", "bad.Login"],
// LOCK ["shop", "entity", "Account", "unique", "login", "{login:text}"],
// LOCK []]}
package bad;

import dev.tenure.*;

@TenantTable(
    name = "shop",
    entityAttribute = "",
    entities = {User.class, Login.class})
interface Shop {}

@TenantEntity(prefix = "USER", sortKey = "{userId}") // ERROR [LockUniqueChanged] at @TenantEntity( | The unique constraint 'telephone' of User is not declared any more: the rows that keep its values stay in the table, and no write removes them; a constraint of another name keeps nothing that is stored yet. Undo the change, or migrate those rows and declare @Migrated(what = "unique telephone", from = "{phone:text}") on User
@Unique( // ERROR [LockUniqueChanged] at @Unique( | The unique email of User was "{email:text}" and is "{email:text}#{site:text}": the values of items stored before are kept at their old keys, where no write looks for them, so that new items can have them, too
    name = "email",
    members = {"email", "site"})
@Unique(name = "phone", members = "phone")
@Unique(name = "number", members = "number") // a wider number has the same text
record User(
    @TenantKey String tenantId,
    String userId,
    String email,
    String site,
    String phone,
    long number) {}

@TenantEntity(prefix = "ACCOUNT", sortKey = "{id}") // ERROR [LockEntityChanged] at @TenantEntity( | The entity "Account" is called "Login" now: the rows that keep its unique values say "Account", so that new items can have the same values; name = "Account" keeps them
@Unique(name = "login", members = "login")
record Login(@TenantKey String tenantId, String id, String login) {}
