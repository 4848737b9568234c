// OPTION -Atenure.suppress=IndexRedundant,HotPartitoin,TenantKeyMissing
package bad;

import dev.tenure.*;

@TenantTable(name = "shop", entities = Order.class)
interface Shop {}

// WARNING [SuppressionUnknown] nowhere | -Atenure.suppress names 'HotPartitoin', which is no warning of Tenure; did you mean 'HotPartition'?
// WARNING [SuppressionUnknown] nowhere | -Atenure.suppress names 'TenantKeyMissing', which is no warning of Tenure
@TenantEntity(prefix = "ORDER", sortKey = "{id}")
@Index(name = "byId", sortKey = "{id}")
record Order(@TenantKey String tenantId, String id) {}
