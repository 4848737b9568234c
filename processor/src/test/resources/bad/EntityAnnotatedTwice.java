package bad;

import dev.tenure.*;

@TenantTable(name = "shop", entities = Country.class)
interface Shop {}

@TenantEntity(prefix = "COUNTRY", sortKey = "{code}")
@SharedEntity(prefix = "COUNTRY", sortKey = "{code}") // ERROR [EntityAnnotatedTwice] at @SharedEntity( | Country is both a @TenantEntity and a @SharedEntity
record Country(@TenantKey String tenantId, String code) {}
