package bad;

import dev.tenure.*;

@TenantTable(name = "shop", entities = {}) // ERROR [TableEmpty] at @TenantTable(name | Shop lists no entities
interface Shop {}
