// LOCK {"format": "tenure.lock/1", "facts": [
// LOCK <<<<<<< HEAD
// LOCK []]}
// ERROR [LockUnreadable] nowhere | tenure.lock.json holds a merge that was not finished; keep the lines of both sides
package bad;

import dev.tenure.*;

@TenantTable(name = "shop", entities = Order.class)
interface Shop {}

@TenantEntity(prefix = "ORDER", sortKey = "{id}")
record Order(@TenantKey String tenantId, String id) {}
