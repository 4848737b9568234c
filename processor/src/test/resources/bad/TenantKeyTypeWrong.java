package bad;

import dev.tenure.*;

@TenantTable(name = "shop", entities = Order.class)
interface Shop {}

@TenantEntity(prefix = "ORDER", sortKey = "{id}")
record Order(
    @TenantKey long tenantId, // ERROR [TenantKeyTypeWrong] at @TenantKey | 'tenantId' of Order is of type long; the tenant of this table is TenantId or String
    String id) {}

record Installation(String apiUrl, String appId) {}

@TenantTable(
    name = "app",
    tenantType = Installation.class,
    tenant = "{apiUrl}#{appId}",
    entities = Config.class)
interface App {}

@TenantEntity(prefix = "CONFIG", sortKey = "{id}")
class Config {
  @TenantKey // ERROR [TenantKeyTypeWrong] at @TenantKey | 'apiUrl' of Config is of type String; the tenant of this table is Installation
  private String apiUrl;

  private String id;

  public String getApiUrl() {
    return apiUrl;
  }

  public void setApiUrl(String apiUrl) {
    this.apiUrl = apiUrl;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }
}
