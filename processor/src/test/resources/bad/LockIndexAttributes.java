// LOCK {"format": "tenure.lock/1", "facts": [
// LOCK ["shop", "index", "byTotal", "attributes", " | total:N status:S"],
// LOCK ["shop", "index", "byTotal", "partitionKey", "byTotal_pk"],
// LOCK ["shop", "index", "byTotal", "sortKey", ""],
// LOCK ["shop", "entity", "Bill", "partitionKey", "{tenant}"],
// LOCK ["shop", "entity", "Bill", "sortKey", "BILL#{id:text}"],
// LOCK ["shop", "entity", "Bill", "index", "byTotal", "partitionKey", "{tenant}"],
// LOCK ["shop", "entity", "Bill", "index", "byTotal", "sortKey", ""],
// LOCK ["depot", "index", "byPlace", "partitionKey", "byPlace_pk"],
// LOCK ["depot", "index", "byPlace", "sortKey", ""],
// LOCK ["depot", "entity", "Box", "partitionKey", "{tenant}"],
// LOCK ["depot", "entity", "Box", "sortKey", "BOX#{id:text}"],
// LOCK ["depot", "entity", "Box", "index", "byPlace", "partitionKey", "{tenant}"],
// LOCK ["depot", "entity", "Box", "index", "byPlace", "sortKey", ""],
// LOCK ["yard", "index", "byPlace", "attributes", "place:S | "],
// LOCK ["yard", "index", "byPlace", "partitionKey", "byPlace_pk"],
// LOCK ["yard", "index", "byPlace", "sortKey", ""],
// LOCK ["yard", "entity", "Car", "partitionKey", "{tenant}"],
// LOCK ["yard", "entity", "Car", "sortKey", "CAR#{id:text}"],
// LOCK ["yard", "entity", "Car", "index", "byPlace", "partitionKey", "{tenant}"],
// LOCK ["yard", "entity", "Car", "index", "byPlace", "sortKey", ""],
// LOCK []]}
package bad;

import dev.tenure.*;

@TenantTable(name = "shop", entities = Bill.class) // ERROR [LockIndexChanged] at @TenantTable( | The index byTotal attributes of the table "shop" was " | total:N status:S" and is " | status:S total:N": a live index cannot have other keys, so it is deleted and filled anew
interface Shop {}

@TenantEntity(prefix = "BILL", sortKey = "{id}")
@Index(name = "byTotal", sortAttributes = {"status", "total"})
record Bill(@TenantKey String tenantId, String id, String status, long total) {}

@TenantTable(name = "depot", entities = Box.class) // ERROR [LockIndexChanged] at @TenantTable( | The index byPlace attributes of the table "depot" was none and is " | place:S": a live index cannot have other keys
interface Depot {}

@TenantEntity(prefix = "BOX", sortKey = "{id}")
@Index(name = "byPlace", sortAttributes = "place")
record Box(@TenantKey String tenantId, String id, String place) {}

@TenantTable(name = "yard", entities = Car.class) // ERROR [LockIndexChanged] at @TenantTable( | The index byPlace attributes of the table "yard" was "place:S | " and is none: a live index cannot have other keys
interface Yard {}

@TenantEntity(prefix = "CAR", sortKey = "{id}")
@Index(name = "byPlace")
record Car(@TenantKey String tenantId, String id, String place) {}
