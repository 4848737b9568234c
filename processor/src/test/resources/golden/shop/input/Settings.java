package shop;

import dev.tenure.TenantEntity;
import dev.tenure.TenantKey;

@TenantEntity(prefix = "SETTINGS")
public class Settings {
  private String tenantId;
  private String theme;
  private Integer pageSize;

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
}
