package shop;

import dev.tenure.runtime.TenantId;
import dev.tenure.runtime.mapping.EntityDescriptor;
import dev.tenure.runtime.mapping.EntitySchema;
import dev.tenure.runtime.mapping.ItemReader;
import dev.tenure.runtime.mapping.ItemWriter;
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
    return settings;
  }
}
