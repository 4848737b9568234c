package dev.tenure;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Spreads the items of each partition of an entity over several, within the same tenant: for
 * partitions that are written or read more often than DynamoDB lets a single one be.
 *
 * <pre>{@code
 * @TenantEntity(prefix = "EVENT", sortKey = "{at}#{eventId}")
 * @Sharded(8)
 * public record Event(@TenantKey String tenantId, Instant at, String eventId) {}
 * }</pre>
 *
 * <p>Partition keys go on with {@code #$s000} to {@code #$s007}; which one is an item's follows
 * from its sort key. DAOs look the same: by key there is one request as before, and a query asks
 * each shard and merges the answers in the order of the sort key, with one page token. So a query
 * costs at least as many requests as there are shards. Indexes are not sharded.
 *
 * <p>It goes with {@link TenantEntity} and {@link SharedEntity}, unless the entity is a singleton
 * ({@code [ShardsInvalid]}) or a member of an item collection ({@code [CollectionUnsupported]}).
 * Stored rows stay where they are, so the number of shards is kept by the lock.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Sharded {
  /** How many shards a partition has: 2 to 128. */
  int value();
}
