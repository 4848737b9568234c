package bad;

import dev.tenure.*;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.enhanced.dynamodb.AttributeConverter;

@TenantTable(name = "shop", entities = {Order.class, Session.class})
interface Shop {}

@TenantEntity(prefix = "ORDER", sortKey = "{id}")
@Index(
    name = "byTenant",
    partitionAttributes = {"tenantId", "placedAt"}, // ERROR [IndexAttributeUnsupported] at "tenantId" | 'tenantId' of Order cannot be in a key of 'byTenant' by its own attribute: it names the tenant, which leads the partition key of every index
    sortAttributes = {
      "id", // ERROR [IndexAttributeUnsupported] at "id" | it is read from the primary key and has no attribute of its own; give it one with @Attribute
      "code"
    })
@Index(
    name = "byPlace",
    sortAttributes = {
      "paid", // ERROR [IndexAttributeUnsupported] at "paid" | it is not stored as S, N or B by a type that says so
      "tags", // ERROR [IndexAttributeUnsupported] at "tags" | it is not stored as S, N or B by a type that says so
      "placedAt", // ERROR [IndexAttributeUnsupported] at "placedAt" | it is a point in time, whose stored texts do not sort as it does; put it in sortKey = "{placedAt}"
      "code"
    })
record Order(
    @TenantKey String tenantId,
    String id,
    boolean paid,
    List<String> tags,
    Instant placedAt,
    Optional<String> code) {}

@TenantEntity(prefix = "SESSION", sortKey = "{id}")
@Index(name = "byEnd", sortAttributes = {"device", "endsAt"}) // ERROR [IndexAttributeUnsupported] at @Index( | 'endsAt' of Session, in a key of 'byEnd' by its attribute, is the time to live: counts leave expired items out by it, and DynamoDB filters by no key; put it in sortKey = "{endsAt}"
record Session(@TenantKey String tenantId, String id, String device, @TimeToLive long endsAt) {}
