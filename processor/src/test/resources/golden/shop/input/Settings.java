package shop;

import dev.tenure.TenantEntity;
import dev.tenure.TenantKey;
import dev.tenure.Version;

@TenantEntity(prefix = "SETTINGS")
public class Settings {
  private String tenantId;
  private String theme;
  private Integer pageSize;
  @Version private long version;

  @TenantKey
  public String getTenantId() {
    return tenantId;
  }

  public void setTenantId(String tenantId) {
    this.tenantId = tenantId;
  }

  public String getTheme() {
    return theme;
  }

  public void setTheme(String theme) {
    this.theme = theme;
  }

  public Integer getPageSize() {
    return pageSize;
  }

  public void setPageSize(Integer pageSize) {
    this.pageSize = pageSize;
  }

  public long getVersion() {
    return version;
  }

  public void setVersion(long version) {
    this.version = version;
  }
}
