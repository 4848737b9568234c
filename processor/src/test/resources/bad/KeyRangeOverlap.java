package bad;

import dev.tenure.*;
import java.util.UUID;

@TenantTable(
    name = "shop",
    entities = {
      Order.class, LineItem.class, Company.class, CompanyHome.class, Profile.class, OrderItem.class
    })
interface Shop {}

@TenantEntity(prefix = "ORDER", sortKey = "{id}")
record Order(@TenantKey String tenantId, long id) {}

@TenantEntity(prefix = "ORDER", sortKey = "{id}#ITEM#{line}") // ERROR [KeyRangeOverlap] at @TenantEntity( | LineItem ("ORDER#{id}#ITEM#{line}") and Order ("ORDER#{id}") begin alike
record LineItem(@TenantKey String tenantId, long id, int line) {}

@TenantEntity(prefix = "ORDER_ITEM", sortKey = "{id}")
record OrderItem(@TenantKey String tenantId, long id) {}

@TenantEntity(prefix = "company", sortKey = "{id}")
record Company(@TenantKey String tenantId, UUID id) {}

@TenantEntity(prefix = "company#") // ERROR [KeyRangeOverlap] at @TenantEntity( | CompanyHome ("company#") and Company ("company#{id}") begin alike
record CompanyHome(@TenantKey String tenantId) {}

@TenantEntity(prefix = "company")
record Profile(@TenantKey String tenantId) {}

@TenantTable(name = "notes", entities = {Note.class, Draft.class, Tag.class})
interface Notes {}

@TenantEntity(prefix = "", sortKey = "{id}")
record Note(@TenantKey String tenantId, String id) {}

@TenantEntity(prefix = "DRAFT", sortKey = "{id}") // ERROR [KeyRangeOverlap] at @TenantEntity( | Draft ("DRAFT#{id}") and Note ("{id}") begin alike
record Draft(@TenantKey String tenantId, String id) {}

@TenantEntity(prefix = "", partitionKey = "TAGS", sortKey = "{id}")
record Tag(@TenantKey String tenantId, String id) {}
