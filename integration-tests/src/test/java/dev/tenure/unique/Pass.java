package dev.tenure.unique;

import dev.tenure.KeyPart;
import dev.tenure.TenantEntity;
import dev.tenure.TenantKey;
import dev.tenure.Unique;
import dev.tenure.Version;
import org.jspecify.annotations.Nullable;

/** What lets somebody in; a code and a name open one door, whatever kind of pass it is. */
@TenantEntity(prefix = "PASS", sortKey = "{passId}")
@Unique(name = "code", members = "code")
@Unique(name = "holder", members = "holder")
@Unique(
    name = "pair",
    members = {"code", "holder"})
public sealed interface Pass {
  @TenantKey
  String tenantId();

  String passId();

  String code();

  @KeyPart(converter = PassNameKey.class)
  @Nullable PassName holder();

  @Version
  long version();

  record Day(
      String tenantId, String passId, String code, @Nullable PassName holder, long version, int day)
      implements Pass {}

  record Year(String tenantId, String passId, String code, @Nullable PassName holder, long version)
      implements Pass {}
}
