package bad;

import dev.tenure.*;

@TenantTable(
    name = "shop",
    entities = Order.class,
    stream = StreamView.NEW_IMAGE, // ERROR [ReplicaUnsupported] at StreamView.NEW_IMAGE | declare stream = StreamView.NEW_AND_OLD_IMAGES
    readUnits = 5, // ERROR [ReplicaUnsupported] at 5 | Replicas need on-demand billing here
    writeUnits = 5,
    kmsKey = "arn:aws:kms:eu-central-1:111122223333:key/1", // ERROR [ReplicaUnsupported] at "arn:aws:kms | for replicas name an alias
    replicas = "us-east-1")
interface Shop {}

@TenantEntity(prefix = "ORDER", sortKey = "{id}")
record Order(@TenantKey String tenantId, String id) {}

@TenantTable( // ERROR [ReplicaUnsupported] at @TenantTable( | Replicas follow the table by its stream
    name = "shop2",
    entities = Order2.class,
    replicas = "us-east-1")
interface Shop2 {}

@TenantEntity(prefix = "ORDER", sortKey = "{id}")
record Order2(@TenantKey String tenantId, String id) {}
