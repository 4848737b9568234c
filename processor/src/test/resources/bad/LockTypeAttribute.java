// LOCK {"format": "tenure.lock/1", "facts": [
// LOCK ["shop", "entity", "Payment", "partitionKey", "{tenant}"],
// LOCK ["shop", "entity", "Payment", "sortKey", "PAYMENT#{id:text}"],
// LOCK ["shop", "entity", "Payment", "attribute", "_type", "S string"],
// LOCK ["shop", "entity", "Payment", "attribute", "_type", "Card", "subtype"],
// LOCK []]}
package bad;

import dev.tenure.*;

@TenantTable(name = "shop", entities = Payment.class)
interface Shop {}

@TenantEntity(prefix = "PAYMENT", sortKey = "{id}") // ERROR [LockAttributeChanged] at @TenantEntity( | The attribute _type of Payment told classes apart and is not declared any more: rows of Payment stored before say in it what they are, and are not read without it; @TypeAttribute("_type") keeps it. Undo the change, or migrate those rows and declare @Migrated(what = "attribute _type", from = "S string") on Payment
@TypeAttribute("kind")
sealed interface Payment permits Card {
  @TenantKey
  String tenantId();

  String id();
}

record Card(String tenantId, String id) implements Payment {}
