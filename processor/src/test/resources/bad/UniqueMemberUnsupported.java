package bad;

import dev.tenure.*;
import java.math.BigDecimal;
import java.time.Instant;

@TenantTable(name = "shop", entities = User.class)
interface Shop {}

@TenantEntity(prefix = "USER", sortKey = "{userId}")
@Unique(
    name = "balance",
    members = "balance") // ERROR [UniqueMemberUnsupported] at "balance" | 'balance' cannot be in the unique constraint 'balance' of User: it is of type BigDecimal, which has no place in a key; supported are String
@Unique(
    name = "tenant",
    members = {
      "tenantId", // ERROR [UniqueMemberUnsupported] at "tenantId" | 'tenantId' cannot be in the unique constraint 'tenant' of User: it is the tenant, within which it is unique anyway
      "email"
    })
@Unique(
    name = "twice",
    members = {
      "email",
      "email" // ERROR [UniqueMemberUnsupported] at "email" | 'email' cannot be in the unique constraint 'twice' of User: it is in it already
    })
@Unique(
    name = "written",
    members = "version") // ERROR [UniqueMemberUnsupported] at "version" | 'version' cannot be in the unique constraint 'written' of User: it has @Version, which the writes change
@Unique(
    name = "updated",
    members = "updatedAt") // ERROR [UniqueMemberUnsupported] at "updatedAt" | it has @UpdatedAt, which the writes change
record User(
    @TenantKey String tenantId,
    String userId,
    String email,
    BigDecimal balance,
    @UpdatedAt Instant updatedAt,
    @Version long version) {}
