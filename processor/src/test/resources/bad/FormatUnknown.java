// OPTION -Atenure.formats=cli,cloudfromation
// ERROR [FormatUnknown] nowhere | -Atenure.formats names 'cloudfromation'; the formats are cli, cloudformation, terraform, workbench, iam, table, html; did you mean 'cloudformation'?
package bad;

import dev.tenure.*;

@TenantTable(name = "shop", entities = Order.class)
interface Shop {}

@TenantEntity(prefix = "ORDER", sortKey = "{id}")
record Order(@TenantKey String tenantId, String id) {}
