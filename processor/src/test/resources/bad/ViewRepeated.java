package bad;

import dev.tenure.*;

@TenantTable(name = "shop", entities = Order.class)
interface Shop {}

@TenantEntity(
    prefix = "ORDER",
    sortKey = "{id}",
    views = {
      Summary.class,
      Views.Summary.class // ERROR [ViewRepeated] at Views.Summary.class | Views.Summary is not the only view of Order that is called so
    })
record Order(@TenantKey String tenantId, String id, long total) {}

record Summary(String id) {}

interface Views {
  record Summary(long total) {}
}
