package dev.tenure.writes;

import dev.tenure.Ignore;
import dev.tenure.TenantEntity;
import dev.tenure.TenantKey;
import dev.tenure.Version;

/** A bean, which no write changes. */
@TenantEntity(prefix = "BADGE")
public class Badge {
  private String tenantId = "";
  private String owner = "";
  private long version;
  private String draft = "";

  @TenantKey
  public String getTenantId() {
    return tenantId;
  }

  public void setTenantId(String tenantId) {
    this.tenantId = tenantId;
  }

  public String getOwner() {
    return owner;
  }

  public void setOwner(String owner) {
    this.owner = owner;
  }

  @Version
  public long getVersion() {
    return version;
  }

  public void setVersion(long version) {
    this.version = version;
  }

  @Ignore
  public String getDraft() {
    return draft;
  }

  public void setDraft(String draft) {
    this.draft = draft;
  }
}
