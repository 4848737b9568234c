// LOCK {"format": "tenure.lock/1", "facts": [
// LOCK ["shop", "entity", "Order", "partitionKey", "{tenant}"],
// LOCK ["shop", "entity", "Order", "sortKey", "ORDER#{id:text}"],
// LOCK ["shop", "entity", "Order", "attribute", "shape", "M"],
// LOCK ["shop", "entity", "Order", "attribute", "shape", "kind", "S string"],
// LOCK ["shop", "entity", "Order", "attribute", "shape", "kind", "Square", "subtype"],
// LOCK ["shop", "entity", "Room", "partitionKey", "{tenant}"],
// LOCK ["shop", "entity", "Room", "sortKey", "ROOM#{id:text}"],
// LOCK ["shop", "entity", "Plan", "partitionKey", "{tenant}"],
// LOCK ["shop", "entity", "Plan", "sortKey", "PLAN#{id:text}"],
// LOCK ["shop", "entity", "Plan", "attribute", "shape", "M"],
// LOCK []]}
package bad;

import dev.tenure.*;

@TenantTable(
    name = "shop",
    entities = {Order.class, Room.class, Plan.class})
interface Shop {}

@TenantEntity(prefix = "ORDER", sortKey = "{id}") // ERROR [LockAttributeChanged] at @TenantEntity( | No class of Order has the type "Square" any more
record Order(
    @TenantKey String tenantId,
    String id,
    Shape shape) {}

@TenantEntity(prefix = "ROOM", sortKey = "{id}")
sealed interface Room permits Office { // ERROR [LockAttributeChanged] at interface Room | The attribute _type of Room tells classes apart: rows of Room stored before do not have it, and cannot be read. Undo the change, or migrate those rows and declare @Migrated(what = "attribute _type", from = "") on Room
  @TenantKey
  String tenantId();

  String id();
}

record Office(String tenantId, String id) implements Room {}

@TenantEntity(prefix = "PLAN", sortKey = "{id}")
record Plan(
    @TenantKey String tenantId,
    String id,
    Shape shape) {} // ERROR [LockAttributeChanged] at Shape shape | The attribute shape kind of Plan tells classes apart

@Document
@TypeAttribute("kind")
sealed interface Shape {
  record Circle(int radius) implements Shape {}
}
