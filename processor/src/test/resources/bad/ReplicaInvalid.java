package bad;

import dev.tenure.*;

@TenantTable(
    name = "shop",
    entities = Order.class,
    stream = StreamView.NEW_AND_OLD_IMAGES,
    replicas = {
      "eu-central-1",
      "us-gov-west-1",
      "Frankfurt", // ERROR [ReplicaInvalid] at "Frankfurt" | "Frankfurt" is no region; write it as in "eu-central-1"
      "eu-central-1" // ERROR [ReplicaInvalid] at "eu-central-1" | "eu-central-1" is named twice
    })
interface Shop {}

@TenantEntity(prefix = "ORDER", sortKey = "{id}")
record Order(@TenantKey String tenantId, String id) {}
