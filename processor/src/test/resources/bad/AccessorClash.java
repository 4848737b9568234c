package bad;

import dev.tenure.*;

@TenantTable(name = "shop", entities = {Order.class, Invoice.class, Table.class, Tenant.class, Note.class})
interface Shop {}

@TenantEntity(prefix = "ORDER", sortKey = "{id}")
record Order(@TenantKey String tenantId, String id) implements Row {}

@TenantEntity(prefix = "INVOICE", sortKey = "{id}", plural = "orders") // ERROR [AccessorClash] at @TenantEntity( | orders() of Invoice is also that of Order
record Invoice(@TenantKey String tenantId, String id) {}

@TenantEntity(prefix = "TABLE", sortKey = "{id}", plural = "hashCode") // ERROR [AccessorClash] at @TenantEntity( | hashCode() of Table is also a method that every door has
record Table(@TenantKey String tenantId, String id) {}

@TenantEntity(prefix = "TENANT") // ERROR [AccessorClash] at @TenantEntity( | tenant() of Tenant is also a method that every door has
record Tenant(@TenantKey String tenantId, String id) {}

@ItemCollection(value = "ORDER", plural = "notes") // ERROR [AccessorClash] at @ItemCollection( | notes() of Row is also that of Note
sealed interface Row permits Order {}

@SharedEntity(prefix = "NOTE", sortKey = "{id}")
record Note(String id) {}
