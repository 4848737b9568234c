package dev.tenure.unique;

import dev.tenure.Index;
import dev.tenure.TenantEntity;
import dev.tenure.TenantKey;
import dev.tenure.TimeToLive;
import dev.tenure.Unique;
import org.jspecify.annotations.Nullable;

/** Somebody who may come in. */
@TenantEntity(prefix = "USER", sortKey = "{userId}")
@Unique(name = "email", members = "email")
@Unique(
    name = "badge",
    members = {"site", "badge"})
@Index(name = "byEmail", partitionKey = "{site}", sortKey = "{email}")
public record User(
    @TenantKey String tenantId,
    String userId,
    String email,
    String site,
    @Nullable Integer badge,
    int visits,
    @TimeToLive long until) {

  static User of(String tenantId, String userId, String email) {
    return new User(tenantId, userId, email, "north", null, 0, 0);
  }

  User withEmail(String other) {
    return new User(tenantId, userId, other, site, badge, visits, until);
  }

  User withBadge(@Nullable Integer other) {
    return new User(tenantId, userId, email, site, other, visits, until);
  }

  User until(long second) {
    return new User(tenantId, userId, email, site, badge, visits, second);
  }
}
