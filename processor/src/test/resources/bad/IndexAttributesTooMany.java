package bad;

import dev.tenure.*;

@TenantTable(name = "shop", entities = Order.class)
interface Shop {}

@TenantEntity(prefix = "ORDER", sortKey = "{id}")
@Index(
    name = "byPartition",
    partitionAttributes = {
      "a", "b", "c",
      "d" // ERROR [IndexAttributesTooMany] at "d" | The partition key of 'byPartition' has 5 attributes, the one that Tenure writes included, and DynamoDB takes 4
    })
@Index(
    name = "bySort",
    sortAttributes = {
      "a", "b", "c", "d",
      "e" // ERROR [IndexAttributesTooMany] at "e" | The sort key of 'bySort' has 5 attributes, and DynamoDB takes 4
    })
@Index(
    name = "byBoth",
    sortAttributes = {
      "a", "b", "c",
      "d" // ERROR [IndexAttributesTooMany] at "d" | The sort key of 'byBoth' has 5 attributes, the one that Tenure writes included
    },
    sortKey = "{e}")
@Index(
    name = "byMost",
    partitionAttributes = {"a", "b", "c"},
    sortAttributes = {"d", "e", "f", "g"})
record Order(
    @TenantKey String tenantId,
    String id,
    String a,
    String b,
    String c,
    String d,
    String e,
    int f,
    int g) {}
