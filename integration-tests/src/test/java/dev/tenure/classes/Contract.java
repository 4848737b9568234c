package dev.tenure.classes;

import dev.tenure.TenantEntity;
import java.time.Instant;
import java.util.UUID;

@TenantEntity(prefix = "CONTRACT", sortKey = "{id}")
final class Contract extends Stored<UUID> {
  private final String party;
  private final boolean signed;

  Contract(String tenantId, UUID id, Instant createdAt, String party, boolean signed) {
    super(tenantId, id, createdAt);
    this.party = party;
    this.signed = signed;
  }

  Contract(String tenantId, UUID id, Instant createdAt, String party) {
    this(tenantId, id, createdAt, party, false);
  }

  public String getParty() {
    return party;
  }

  public boolean isSigned() {
    return signed;
  }
}
