package bad;

import dev.tenure.*;

@TenantTable(name = "shop", entities = User.class)
interface Shop {}

@TenantEntity(
    prefix = "USER",
    sortKey = "{id}",
    views = {
      Stranger.class, // ERROR [ViewUnsupported] at Stranger.class | Stranger cannot be the view: its component 'mail' is no member of User
      Secret.class
    })
@CrossTenantIndex(
    name = "byEmail",
    partitionKey = "email#{email}",
    view = String.class, // ERROR [ViewUnsupported] at String.class | String cannot be the view: a view is a record
    reason = "login")
@CrossTenantIndex(
    name = "byPhone",
    partitionKey = "phone#{phone}",
    view = Secret.class, // ERROR [ViewUnsupported] at Secret.class | Secret cannot be the view: its component 'pasword' is in no key of User; a view shows the tenant and members of the primary key and of this index: tenantId, id, phone
    reason = "login")
@CrossTenantIndex(
    name = "byName",
    partitionKey = "name#{name}",
    view = Wrong.class, // ERROR [ViewUnsupported] at Wrong.class | its component 'id' is of type String, and the member of User of type long
    reason = "login")
@Index(
    name = "byTeam",
    partitionKey = "{name}",
    view = Stranger.class) // ERROR [ViewUnsupported] at Stranger.class | its component 'mail' is no member of User, which has tenantId, id, email, phone, name, pasword; did you mean 'email'?
record User(
    @TenantKey String tenantId, long id, String email, String phone, String name, String pasword) {}

record Secret(String tenantId, String pasword) {}

record Stranger(long id, String mail) {}

record Wrong(String tenantId, String id) {}
