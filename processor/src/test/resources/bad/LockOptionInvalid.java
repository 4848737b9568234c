// OPTION -Atenure.lock=tenure.lock.json
// OPTION -Atenure.lockUpdate=yes
// OPTION -Atenure.lockFrozen
// ERROR [LockOptionInvalid] nowhere | -Atenure.lockUpdate is true or false, and not 'yes'
// ERROR [LockOptionInvalid] nowhere | -Atenure.lockUpdate and -Atenure.lockFrozen exclude each other
// ERROR [LockOptionInvalid] nowhere | -Atenure.lock=tenure.lock.json is no absolute path
package bad;

import dev.tenure.*;

@TenantTable(name = "shop", entities = Order.class)
interface Shop {}

@TenantEntity(prefix = "ORDER", sortKey = "{id}")
record Order(@TenantKey String tenantId, String id) {}
