package bad;

import dev.tenure.*;
import java.time.Instant;

@TenantTable(name = "shop", entities = {Order.class, Token.class, Note.class})
interface Shop {}

@TenantEntity(prefix = "ORDER", sortKey = "{id}")
record Order(@TenantKey String tenantId, String id, @TimeToLive Instant expires) {}

@TenantEntity(prefix = "TOKEN", sortKey = "{id}")
record Token(@TenantKey String tenantId, String id, @TimeToLive @Attribute("expires") long validUntil) {}

@TenantEntity(prefix = "NOTE", sortKey = "{id}")
record Note(
    @TenantKey String tenantId,
    String id,
    @TimeToLive Long gone) {} // ERROR [TimeToLiveContradicted] at @TimeToLive Long gone | Items of Note expire by 'gone', and by 'expires' according to Order; a table has one such attribute

// FILE other/Office.java
package other;

import dev.tenure.*;
import java.time.Instant;

@TenantTable(name = "office", entities = Letter.class, timeToLive = "ends")
interface Office {}

@TenantEntity(prefix = "LETTER", sortKey = "{id}")
record Letter(
    @TenantKey String tenantId,
    String id,
    long ends,
    @TimeToLive Instant expires) {} // ERROR [TimeToLiveContradicted] at @TimeToLive Instant | and by 'ends' according to @TenantTable(timeToLive = …)
