package bad;

import dev.tenure.*;

@TenantTable(
    name = "shop",
    entities = Order.class,
    kmsKey = "shop") // ERROR [EncryptionKeyInvalid] at "shop" | "shop" is no key of KMS; write an ARN, or an alias that begins with "alias/"
interface Shop {}

@TenantEntity(prefix = "ORDER", sortKey = "{id}")
record Order(@TenantKey String tenantId, String id) {}
