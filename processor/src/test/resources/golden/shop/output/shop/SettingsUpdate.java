package shop;

import dev.tenure.runtime.WriteResult;
import dev.tenure.runtime.dao.EntityUpdate;
import dev.tenure.runtime.dao.ItemKey;
import javax.annotation.processing.Generated;

/** An update of one {@link Settings} by its key. */
@Generated("dev.tenure.processor.TenureProcessor")
public final class SettingsUpdate extends EntityUpdate<Settings, SettingsUpdate> {
  SettingsUpdate(ItemKey<Settings> key) {
    super(key);
  }

  public SettingsUpdate setTheme(String theme) {
    return set(SettingsAttributes.THEME, theme);
  }

  public SettingsUpdate setThemeIfAbsent(String theme) {
    return setIfAbsent(SettingsAttributes.THEME, theme);
  }

  public SettingsUpdate setPageSize(Integer pageSize) {
    return set(SettingsAttributes.PAGE_SIZE, pageSize);
  }

  public SettingsUpdate setPageSizeIfAbsent(Integer pageSize) {
    return setIfAbsent(SettingsAttributes.PAGE_SIZE, pageSize);
  }

  public SettingsUpdate addPageSize(Integer pageSize) {
    return add(SettingsAttributes.PAGE_SIZE, pageSize);
  }

  /** Writes it, and answers the item as stored. */
  public Settings run() {
    return change();
  }

  /** Writes it, and answers whether it did. */
  public WriteResult<Settings> tryRun() {
    return tryChange();
  }
}
