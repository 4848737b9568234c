// LOCK {"format": "tenure.lock/1", "facts": [
// LOCK ["shop", "entity", "Payment", "partitionKey", "{tenant}"],
// LOCK ["shop", "entity", "Payment", "sortKey", "PAYMENT#{id:text}"],
// LOCK ["shop", "entity", "Payment", "attribute", "_type", "S string"],
// LOCK ["shop", "entity", "Payment", "attribute", "_type", "Bank", "subtype"],
// LOCK ["shop", "entity", "Payment", "attribute", "_type", "Card", "subtype"],
// LOCK ["shop", "entity", "Payment", "attribute", "shape", "M"],
// LOCK ["shop", "entity", "Payment", "attribute", "shape", "kind", "S string"],
// LOCK ["shop", "entity", "Payment", "attribute", "shape", "kind", "Circle", "subtype"],
// LOCK []]}
package bad;

import dev.tenure.*;

@TenantTable(name = "shop", entities = Payment.class)
interface Shop {}

@TenantEntity(prefix = "PAYMENT", sortKey = "{id}") // ERROR [LockAttributeChanged] at @TenantEntity( | No class of Payment has the type "Bank" any more: rows of that type cannot be read; a class that was only renamed keeps its type by @TypeValue("Bank"). Undo the change, or migrate those rows and declare @Migrated(what = "attribute _type Bank", from = "subtype") on Payment
sealed interface Payment permits Card, Transfer {
  @TenantKey
  String tenantId();

  String id();

  Shape shape();
}

record Card(String tenantId, String id, Shape shape) implements Payment {}

record Transfer(String tenantId, String id, Shape shape) implements Payment {}

@Document
@TypeAttribute("kind")
sealed interface Shape {
  record Circle(int radius) implements Shape {}
}
