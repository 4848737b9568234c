package bad;

import dev.tenure.*;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;

@TenantTable(name = "shop", entities = {Order.class, Basket.class, Note.class, Token.class})
interface Shop {}

@TenantEntity(prefix = "ORDER", sortKey = "{id}")
record Order(
    @TenantKey String tenantId,
    @GeneratedId long id, // ERROR [ManagedMemberTypeWrong] at @GeneratedId | 'id' of Order has @GeneratedId, and is of type long; it wants String or UUID
    @Version int version, // ERROR [ManagedMemberTypeWrong] at @Version | and is of type int; it wants long
    @CreatedAt LocalDateTime created, // ERROR [ManagedMemberTypeWrong] at @CreatedAt | and is of type LocalDateTime; it wants Instant
    @UpdatedAt Optional<Instant> updated, // ERROR [ManagedMemberTypeWrong] at @UpdatedAt | and is of type Optional<Instant>; it wants Instant
    @TimeToLive BigInteger expires) {} // ERROR [ManagedMemberTypeWrong] at @TimeToLive | it wants Instant, long or Long

@TenantEntity(prefix = "BASKET", sortKey = "{id}")
record Basket(
    @TenantKey String tenantId,
    String id,
    @Version Long version) {} // ERROR [ManagedMemberTypeWrong] at @Version | and is of type Long; it wants long

@TenantEntity(prefix = "NOTE", sortKey = "{id}")
record Note(
    @TenantKey String tenantId,
    String id,
    @TimeToLive // ERROR [ManagedMemberTypeWrong] at @TimeToLive | and has a converter; it wants Instant, long or Long without one
    @Attribute(converter = Converter.class) // ERROR [ConverterUnsuitable] at Converter.class | does not implement AttributeConverter
    Instant expires) {}

@TenantEntity(prefix = "TOKEN", sortKey = "{id}")
record Token(@TenantKey String tenantId, String id, @TimeToLive Optional<Long> expires) {}

abstract class Converter {}
