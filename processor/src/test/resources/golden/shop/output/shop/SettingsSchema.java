package shop;

import dev.tenure.runtime.TenantId;
import dev.tenure.runtime.mapping.EntityDescriptor;
import dev.tenure.runtime.mapping.EntitySchema;
import dev.tenure.runtime.mapping.ItemReader;
import dev.tenure.runtime.mapping.ItemWriter;
import dev.tenure.runtime.mapping.Managed;
import javax.annotation.processing.Generated;

/** How {@link Settings} is stored. Thread-safe. */
@Generated("dev.tenure.processor.TenureProcessor")
public final class SettingsSchema extends EntitySchema<Settings> {
  /** The only instance. */
  public static final SettingsSchema INSTANCE = new SettingsSchema();

  private SettingsSchema() {
    super(
        EntityDescriptor.builder(Settings.class, "Settings")
            .primaryKey("PK", "SK")
            .tag("_entity", "Settings")
            .attribute(SettingsAttributes.THEME)
            .attribute(SettingsAttributes.PAGE_SIZE)
            .attribute(SettingsAttributes.VERSION)
            .version("version")
            .build());
  }

  @Override
  protected String tenantKey(Settings settings) {
    return ShopKeys.tenant(tenant(settings));
  }

  @Override
  protected String partitionKey(Settings settings) {
    return SettingsKeys.partitionKey(tenant(settings));
  }

  @Override
  protected String sortKey(Settings settings) {
    return SettingsKeys.sortKey();
  }

  private static TenantId tenant(Settings settings) {
    return TenantId.of(settings.getTenantId());
  }

  @Override
  protected void write(Settings settings, ItemWriter item) {
    item.put("theme", settings.getTheme());
    item.put("pageSize", settings.getPageSize());
    item.put("version", settings.getVersion());
  }

  @Override
  @SuppressWarnings("NullAway")
  protected Settings read(ItemReader item) {
    SettingsKeys.PrimaryKey key = SettingsKeys.PrimaryKey.parse(item.key("PK"), item.key("SK"));
    Settings settings = new Settings();
    settings.setTenantId(key.tenant().value());
    if (item.has("theme")) {
      settings.setTheme(item.getString("theme"));
    }
    if (item.has("pageSize")) {
      settings.setPageSize(item.getIntOrNull("pageSize"));
    }
    if (item.has("version")) {
      settings.setVersion(item.getLong("version"));
    }
    return settings;
  }

  @Override
  @SuppressWarnings("NullAway")
  protected Settings managed(Settings settings, Managed managed) {
    Settings settings_ = new Settings();
    settings_.setTenantId(settings.getTenantId());
    settings_.setTheme(settings.getTheme());
    settings_.setPageSize(settings.getPageSize());
    settings_.setVersion(managed.version(settings.getVersion()));
    return settings_;
  }
}
