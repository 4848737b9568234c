package bad;

import dev.tenure.*;
import java.time.Instant;

@TenantTable(name = "shop", entities = {Order.class, Note.class, Token.class, Entry.class, Basket.class})
interface Shop {}

@TenantEntity(prefix = "ORDER", sortKey = "{id}")
record Order(
    @TenantKey @GeneratedId String tenantId, // ERROR [ManagedMemberMisplaced] at @GeneratedId | 'tenantId' of Order has @GeneratedId, and names the tenant
    String id) {}

@TenantEntity(prefix = "NOTE", sortKey = "{createdAt}")
record Note(
    @TenantKey String tenantId,
    @CreatedAt Instant createdAt, // ERROR [ManagedMemberMisplaced] at @CreatedAt | and is in the primary key: each write would be another item
    @GeneratedId String other) {} // ERROR [ManagedMemberMisplaced] at @GeneratedId | 'other' of Note has @GeneratedId, and is not in the primary key, which ids are made for; name it in the sortKey or partitionKey, as {other}

@TenantEntity(prefix = "TOKEN", sortKey = "{id}")
@Index(name = "byExpiry", sortKey = "{expires}#{version}")
record Token(
    @TenantKey String tenantId,
    String id,
    @TimeToLive Instant expires, // ERROR [ManagedMemberMisplaced] at @TimeToLive | which would hold what the attribute rounds; make it a long
    @Version long version) {} // ERROR [ManagedMemberMisplaced] at @Version | and is in a key, which every write would move

@TenantEntity(prefix = "ENTRY", sortKey = "{expires}")
record Entry(
    @TenantKey String tenantId,
    @TimeToLive long expires) {} // ERROR [ManagedMemberMisplaced] at @TimeToLive | and is in the primary key

@TenantEntity(prefix = "BASKET", sortKey = "{id}")
record Basket(@TenantKey String tenantId, String id, Line line) {}

@Document
record Line(
    String sku,
    @Version long version) {} // ERROR [ManagedMemberMisplaced] at @Version | 'version' of the document Line has @Version, which only a member of an entity can have
